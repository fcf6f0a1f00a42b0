#include "reporting/row_box.h"

#include "reporting/paper_style.h"

#include <algorithm>
#include <memory>

namespace boardplan {

namespace {

constexpr qreal rowPadding = 2 * PaperStyle::cellPaddingY;

// One cell's share of a part of a row.
struct CellPart {
    qreal x = 0;
    Strips strips;
};

void paintUprights(QPainter& painter, const std::vector<CellPart>& cells, const QRectF& row, qreal padding)
{
    for (const CellPart& cell : cells) {
        const qreal x = row.left() + cell.x - padding;
        painter.drawLine(QPointF{x, row.top()}, QPointF{x, row.bottom()});
    }
    painter.drawLine(row.topRight(), row.bottomRight());
}

Strip paintedPart(std::vector<CellPart> cells, qreal height, qreal width, qreal ruledPadding)
{
    const auto shared = std::make_shared<const std::vector<CellPart>>(std::move(cells));
    return {
        height, [=](QPainter& painter, const QPointF& topLeft) {
            for (const CellPart& cell : *shared) {
                const QPointF at = topLeft + QPointF{cell.x, PaperStyle::cellPaddingY};
                paintStrips(painter, at, cell.strips, 0, cell.strips.size());
            }
            const qreal bottom = topLeft.y() + height;
            painter.setPen(QPen{PaperStyle::line, PaperStyle::hairline});
            painter.drawLine(QPointF{topLeft.x(), bottom}, QPointF{topLeft.x() + width, bottom});
            if (ruledPadding > 0) {
                paintUprights(painter, *shared, {topLeft, QSizeF{width, height}}, ruledPadding);
            }
        }};
}

} // namespace

RowBox::RowBox(std::vector<Strips> cells, std::vector<qreal> widths, qreal padding, bool isRuled)
    : m_cells{std::move(cells)}
    , m_widths{std::move(widths)}
    , m_padding{padding}
    , m_isRuled{isRuled}
    , m_next(m_cells.size(), 0)
{
}

bool RowBox::isDone() const
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_next[i] < m_cells[i].size()) {
            return false;
        }
    }
    return true;
}

qreal RowBox::height() const
{
    qreal tallest = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        qreal height = 0;
        for (std::size_t line = m_next[i]; line < m_cells[i].size(); ++line) {
            height += m_cells[i][line].height;
        }
        tallest = std::max(tallest, height);
    }
    return tallest + rowPadding;
}

Strip RowBox::takePart(qreal room)
{
    std::vector<CellPart> parts;
    qreal tallest = 0;
    qreal x = m_padding;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        CellPart part{x, {}};
        qreal used = 0;
        std::size_t& next = m_next[i];
        while (next < m_cells[i].size() &&
               (part.strips.empty() || used + m_cells[i][next].height <= room - rowPadding)) {
            used += m_cells[i][next].height;
            part.strips.push_back(m_cells[i][next]);
            ++next;
        }
        tallest = std::max(tallest, used);
        x += m_widths[i];
        parts.push_back(std::move(part));
    }
    return paintedPart(std::move(parts), tallest + rowPadding, x - m_padding, m_isRuled ? m_padding : 0);
}

} // namespace boardplan
