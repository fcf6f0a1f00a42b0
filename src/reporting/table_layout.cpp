#include "reporting/table_layout.h"

#include "reporting/cell_box.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/time_figure.h"
#include "reporting/table_grid.h"

#include <boardplan/reporting/figures.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal headerShare = 0.35; // of a page; a taller header is printed once, like a row
constexpr qreal tallHeading = 0.35; // of a page; a taller one may be split like a paragraph
constexpr qreal leastPartOfRow =
    90; // a row taller than a page begins where at least this much is left
constexpr qreal aboveTable = 4;
constexpr qreal levelIndent = 8;
constexpr qreal besideChip = 12; // between a group's heading and its rating

Strips boldStrips(const QString& text, qreal width, int fontSize)
{
    return textStrips(text, {paperFont(fontSize, QFont::DemiBold), PaperStyle::ink}, width);
}

// A heading that is repeated takes one line, whatever its length.
QString inOneLine(const QString& text, qreal width, int fontSize)
{
    const QFontMetricsF metrics{paperFont(fontSize, QFont::DemiBold)};
    const QString line = printableText(text).replace(u'\n', u' ');
    const QString elided = metrics.elidedText(line, Qt::ElideRight, width);
    const qsizetype space = elided.lastIndexOf(u' ');
    return elided == line || space <= 0 ? elided : elided.left(space) + u" …"_s; // not within a word
}

void paintBand(QPainter& painter, const QRectF& rect, int level)
{
    if (level == 1) {
        painter.fillRect(rect.adjusted(0, PaperStyle::headerLine / 2, 0, 0), PaperStyle::band);
    }
    painter.setPen(QPen{PaperStyle::line, PaperStyle::hairline});
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace

TableLayout::TableLayout(const ReportTable& table, const TableGrid& grid, PageFlow& flow)
    : m_table{table}
    , m_flow{flow}
    , m_fontSize{grid.fontSize}
    , m_widths{grid.widths}
    , m_padding{cellPaddingX(grid.fontSize)}
{
    m_header = makeHeader();
    m_repeatsHeader = m_header.height <= m_flow.height() * headerShare;
}

void TableLayout::run()
{
    if (m_table.columns.empty()) {
        return;
    }
    for (const RowGroup& group : m_table.groups) {
        openGroup(group);
        for (const ReportRow& row : group.rows) {
            addRow(row);
        }
    }
    if (!m_isStarted || hasWaiting(1)) {
        begin(0);
    }
}

bool TableLayout::hasWaiting(std::size_t fromLevel) const
{
    return std::any_of(m_open.begin() + static_cast<std::ptrdiff_t>(fromLevel), m_open.end(),
                       [](const auto& group) { return group && group->isWaiting; });
}

Piece TableLayout::makeHeader() const
{
    std::vector<Strips> cells;
    qreal height = 0;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const qreal width = std::max(1.0, m_widths[i] - 2 * m_padding);
        cells.push_back(headingStrips(i, width));
        height = std::max(height, heightOf(cells.back()));
    }
    height += 2 * m_flow.cellPadding();
    const auto paint = [cells, widths = m_widths, padding = m_padding, below = m_flow.cellPadding(),
                        height](QPainter& painter, const QPointF& topLeft) {
        qreal x = topLeft.x();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const qreal top = topLeft.y() + height - below - heightOf(cells[i]);
            paintStrips(painter, {x + padding, top}, cells[i]);
            x += widths[i];
        }
        painter.setPen(QPen{PaperStyle::ink, PaperStyle::headerLine});
        painter.drawLine(QPointF{topLeft.x(), topLeft.y() + height},
                         QPointF{x, topLeft.y() + height});
    };
    return {aboveTable, height, paint, 0, {}, PieceKind::TableHead};
}

Strips TableLayout::headingStrips(std::size_t column, qreal width) const
{
    const TextLook look{paperFont(m_fontSize, QFont::DemiBold), PaperStyle::ink};
    const QString& text = m_table.columns[column].heading;
    Strips strips = isNumeric(m_table, column) ? atTheRight(text, look, width) : textStrips(text, look, width);
    for (Strip& axis : axisStrips(m_table.columns[column].axis, width, m_fontSize)) {
        strips.push_back(std::move(axis));
    }
    return strips;
}

Piece TableLayout::groupHeading(const RowGroup& group, bool isContinued) const
{
    const QFont font = paperFont(m_fontSize);
    const QSizeF chip = group.chip ? chipSize(*group.chip, font) : QSizeF{};
    const qreal indent = m_padding + levelIndent * (group.level - 1);
    const qreal textWidth = m_flow.width() - indent - 2 * m_padding - (chip.isEmpty() ? 0 : chip.width() + besideChip);
    const QString continued = QCoreApplication::translate("boardplan", " (continued)");
    const qreal continuedWidth =
        QFontMetricsF{paperFont(m_fontSize, QFont::DemiBold)}.horizontalAdvance(continued);
    const QString text =
        isContinued
            ? inOneLine(group.heading, textWidth - continuedWidth - 2, m_fontSize) + continued
            : group.heading;
    const Strips strips = boldStrips(text, textWidth, m_fontSize);
    const qreal height =
        std::max(heightOf(strips), chip.height()) + 2 * (m_flow.cellPadding() - 1);

    const auto paint = [=, width = m_flow.width(), padding = m_padding, above = m_flow.cellPadding() - 1, level = group.level,
                        shown = group.chip](QPainter& painter, const QPointF& topLeft) {
        paintBand(painter, {topLeft, QSizeF{width, height}}, level);
        const qreal top = topLeft.y() + (height - heightOf(strips)) / 2;
        paintStrips(painter, {topLeft.x() + indent, top}, strips);
        if (shown) {
            const QRectF rect{topLeft.x() + width - padding - chip.width(),
                              topLeft.y() + above, chip.width(),
                              chip.height()};
            paintChip(painter, rect, *shown, font, {});
        }
    };
    const bool isMarked = !isContinued && group.level == 1;
    const PieceKind kind = isContinued ? PieceKind::GroupAgain : PieceKind::GroupHead;
    return {0, height, paint, isMarked ? 3 : 0, group.heading, kind, std::min(group.level, 2)};
}

RowBox TableLayout::rowBox(const ReportRow& row) const
{
    std::vector<Strips> cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const qreal width = std::max(1.0, m_widths[i] - 2 * m_padding);
        cells.push_back(cellStrips(row.cells[i], width, m_fontSize, m_table.columns[i].axis));
        if (m_table.isForm && cells.back().empty()) {
            cells.back().push_back({PaperStyle::roomToFillIn, [](QPainter&, const QPointF&) {}});
        }
    }
    RowBox box{std::move(cells), m_widths, {m_padding, m_flow.cellPadding()}, m_table.isForm};
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const ReportAxis& axis = m_table.columns[i].axis;
        if (!axis.quarters.empty()) {
            const qreal height = m_flow.cellPadding() + timelineHeight; // not through the words below
            box.setGround(i, [axis, height](QPainter& painter, const QRectF& rect) {
                paintAxisLines(painter, {rect.topLeft(), QSizeF{rect.width(), std::min(rect.height(), height)}}, axis);
            });
        }
    }
    return box;
}

void TableLayout::openGroup(const RowGroup& group)
{
    if (group.level <= 0) {
        return;
    }
    const auto level = static_cast<std::size_t>(std::min(group.level, 2));
    if (hasWaiting(level)) {
        begin(0); // a group without rows
    }
    std::fill(m_open.begin() + static_cast<std::ptrdiff_t>(level), m_open.end(), std::nullopt);
    m_open[level] = opened(group);
}

TableLayout::OpenGroup TableLayout::opened(const RowGroup& group) const
{
    OpenGroup open{groupHeading(group, false), groupHeading(group, true), {}, true};
    if (open.heading.height > m_flow.height() * tallHeading) {
        open.lines = boldStrips(group.heading, m_flow.width(), m_fontSize);
        open.heading = open.continued; // what it takes at least
    }
    return open;
}

qreal TableLayout::heightOfWaiting() const
{
    qreal height = m_isStarted ? 0 : m_header.before + m_header.height;
    for (const auto& group : m_open) {
        height += group && group->isWaiting ? group->heading.height : 0;
    }
    return height;
}

qreal TableLayout::roomOnNewPage() const
{
    qreal used = m_repeatsHeader ? m_header.height : 0;
    for (const auto& group : m_open) {
        used += group ? group->continued.height : 0;
    }
    return m_flow.height() - used;
}

// Makes room for what is waiting and `needed` more, on a new page if need be, and places what is
// waiting.
void TableLayout::begin(qreal needed)
{
    const qreal whole = heightOfWaiting() + needed;
    if (!m_isStarted) {
        m_flow.release(whole);
        m_flow.place(m_header);
        m_isStarted = true;
    } else if (whole > m_flow.room()) {
        continueOnNewPage();
    }
    for (auto& group : m_open) {
        if (group && group->isWaiting) {
            placeHeading(*group);
        }
    }
}

void TableLayout::placeHeading(OpenGroup& group)
{
    group.isWaiting = false;
    if (group.lines.empty()) {
        m_flow.place(group.heading);
    } else {
        m_flow.placeText(group.lines, m_flow.cellPadding());
        m_flow.skip(m_flow.cellPadding());
    }
}

// The header row and, for groups that stand on an earlier page, their headings again.
void TableLayout::continueOnNewPage()
{
    m_flow.newPage();
    if (m_repeatsHeader) {
        Piece again = m_header;
        again.kind = PieceKind::TableAgain;
        m_flow.place(again);
    }
    for (const auto& group : m_open) {
        if (group && !group->isWaiting) {
            m_flow.place(group->continued);
        }
    }
}

void TableLayout::addRow(const ReportRow& row)
{
    RowBox box = rowBox(row);
    const bool fitsAPage = box.height() <= roomOnNewPage();
    begin(fitsAPage ? box.height() : leastPartOfRow);
    m_flow.beginRun();
    for (;;) {
        const Strip part = box.takePart(m_flow.room());
        m_flow.place({0, part.height, part.paint, 0, {}, fitsAPage ? PieceKind::Row : PieceKind::RowPart});
        if (box.isDone()) {
            return;
        }
        continueOnNewPage();
    }
}

} // namespace boardplan
