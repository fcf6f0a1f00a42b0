#include "reporting/row_box.h"

#include "reporting/paper_style.h"

#include <algorithm>
#include <memory>

namespace boardplan {

namespace {

// One cell's share of a part of a row.
struct CellPart {
    qreal x = 0;
    qreal width = 0; // without padding
    Strips strips;
    RowBox::Ground ground;
};

void paintUprights(QPainter& painter, const std::vector<CellPart>& cells, const QRectF& row, qreal padding)
{
    for (const CellPart& cell : cells) {
        const qreal x = row.left() + cell.x - padding;
        painter.drawLine(QPointF{x, row.top()}, QPointF{x, row.bottom()});
    }
    painter.drawLine(row.topRight(), row.bottomRight());
}

Strip paintedPart(std::vector<CellPart> cells, const QSizeF& size, const CellPadding& padding, bool isRuled)
{
    const auto shared = std::make_shared<const std::vector<CellPart>>(std::move(cells));
    return {
        size.height(), [=](QPainter& painter, const QPointF& topLeft) {
            for (const CellPart& cell : *shared) {
                if (cell.ground) {
                    cell.ground(painter, {topLeft.x() + cell.x, topLeft.y(), cell.width, size.height()});
                }
                const QPointF at = topLeft + QPointF{cell.x, padding.above};
                paintStrips(painter, at, cell.strips);
            }
            const qreal bottom = topLeft.y() + size.height();
            painter.setPen(QPen{PaperStyle::line, PaperStyle::hairline});
            painter.drawLine(QPointF{topLeft.x(), bottom}, QPointF{topLeft.x() + size.width(), bottom});
            if (isRuled) {
                paintUprights(painter, *shared, {topLeft, size}, padding.beside);
            }
        }};
}

} // namespace

RowBox::RowBox(std::vector<Strips> cells, std::vector<qreal> widths, CellPadding padding, bool isRuled)
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
    return tallest + 2 * m_padding.above;
}

Strip RowBox::takePart(qreal room)
{
    std::vector<CellPart> parts;
    qreal tallest = 0;
    qreal x = m_padding.beside;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto ground = m_grounds.find(i);
        CellPart part{x, m_widths[i] - 2 * m_padding.beside, {}, ground == m_grounds.end() ? Ground{} : ground->second};
        const auto first = m_cells[i].begin() + static_cast<std::ptrdiff_t>(m_next[i]);
        const std::size_t count = fitting(m_cells[i], m_next[i], room - 2 * m_padding.above, true);
        part.strips.assign(first, first + static_cast<std::ptrdiff_t>(count));
        m_next[i] += count;
        tallest = std::max(tallest, heightOf(part.strips));
        x += m_widths[i];
        parts.push_back(std::move(part));
    }
    return paintedPart(std::move(parts), {x - m_padding.beside, tallest + 2 * m_padding.above}, m_padding, m_isRuled);
}

} // namespace boardplan
