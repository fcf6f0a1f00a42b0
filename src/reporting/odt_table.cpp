#include "reporting/odf_parts.h"
#include "reporting/odt_writer.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/time_figure.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isTight(const TableGrid& grid)
{
    return grid.fontSize < PaperStyle::bodySize;
}

// 0 where the style of the paragraph says it.
int ownSize(const TableGrid& grid, int less = 0)
{
    return isTight(grid) ? grid.fontSize - less : 0;
}

} // namespace

void OdtWriter::openCell(const OdtCell& cell, std::size_t columns)
{
    const QString name = m_styles.cell(cell);
    if (columns > 1) {
        m_body.open("table:table-cell", {{"table:style-name", name},
                                            {"table:number-columns-spanned", QString::number(columns)}});
    } else {
        m_body.open("table:table-cell", {{"table:style-name", name}});
    }
}

void OdtWriter::addHeadRow(const ReportTable& table, const TableGrid& grid)
{
    m_body.open("table:table-header-rows").open("table:table-row", {{"table:style-name", u"Row"_s}});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        openCell({true, false, isTight(grid), false});
        addParagraph(isNumeric(table, i) ? "Table_20_Heading_20_Number" : "Table_20_Heading", table.columns[i].heading,
            m_styles.letters(ownSize(grid), isTight(grid)));
        addAxis(table.columns[i].axis, grid.widths[i] - 16, grid.fontSize);
        m_body.close();
    }
    m_body.close().close();
}

// One cell over all columns that stays with the row below.
void OdtWriter::addGroupRow(const RowGroup& group, const TableGrid& grid, bool isForm)
{
    const std::size_t columns = grid.widths.size();
    m_body.open("table:table-row", {{"table:style-name", u"Row"_s}});
    openCell({false, group.level == 1, isTight(grid), isForm}, columns);
    openParagraph("Table_20_Group");
    addSpan(m_styles.letters(ownSize(grid), isTight(grid)), group.heading);
    if (group.chip) {
        addOdfText(m_body, u"  "_s);
        addChip(*group.chip, ownSize(grid));
    }
    m_body.close().close();
    for (std::size_t covered = 1; covered < columns; ++covered) {
        m_body.leaf("table:covered-table-cell");
    }
    m_body.close();
}

void OdtWriter::addBar(const Distribution& distribution, double width)
{
    if (distribution.total() == 0) {
        return;
    }
    openParagraph("Table_20_Contents");
    addPicture(m_images.bar(distribution, std::min(width, PaperStyle::barWidth)), distributionText(distribution));
    m_body.close();
}

void OdtWriter::addAxis(const ReportAxis& axis, double width, int fontSize)
{
    if (!axis.quarters.empty()) {
        openParagraph("Table_20_Heading");
        addPicture(m_images.axis(axis, width, fontSize), axisWords(axis));
        m_body.close();
    }
}

void OdtWriter::addTimeline(const ReportCell& cell, const ReportAxis& axis, double width)
{
    if (!axis.quarters.empty()) {
        openParagraph("Table_20_Contents");
        addPicture(m_images.timeline(cell, axis, width), cell.text);
        m_body.close();
    }
}

void OdtWriter::addCell(const ReportCell& cell, const ReportAxis& axis, double width, const TableGrid& grid)
{
    const bool isBar = cell.kind == CellKind::Distribution || cell.kind == CellKind::Timeline; // with words below
    const QStringList lines = wordLines(cell);
    if (cell.kind == CellKind::Chip) {
        openParagraph("Table_20_Contents");
        addChip(cell.chip, ownSize(grid));
        m_body.close();
    } else if (cell.kind == CellKind::Distribution) {
        addBar(cell.distribution, width - 16);
    } else if (cell.kind == CellKind::Timeline) {
        addTimeline(cell, axis, width - 16);
    }
    const char* const style = isBar                             ? "Table_20_Note"
                              : cell.kind == CellKind::Number ? "Table_20_Number"
                                                                : "Table_20_Contents";
    for (const QString& line : lines) {
        addParagraph(style, line, m_styles.letters(ownSize(grid, isBar ? 1 : 0), cell.isBold));
    }
    for (const QString& line : printableText(cell.small).split(u'\n', Qt::SkipEmptyParts)) {
        addParagraph("Table_20_Note", line, m_styles.letters(ownSize(grid, 1), false));
    }
    if (cell.kind != CellKind::Chip && lines.isEmpty() && cell.small.isEmpty()) {
        addParagraph("Table_20_Contents", {});
    }
}

void OdtWriter::addRow(const ReportTable& table, const ReportRow& row, const TableGrid& grid)
{
    const QString style = !isKeptWhole(row, grid, m_report) ? u"TallRow"_s
                          : isToFillIn(table, row)          ? u"FormRow"_s
                                                            : u"Row"_s;
    m_body.open("table:table-row", {{"table:style-name", style}});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        openCell({false, false, isTight(grid), table.isForm});
        addCell(row.cells[i], table.columns[i].axis, grid.widths[i], grid);
        m_body.close();
    }
    m_body.close();
}

void OdtWriter::add(const ReportTable& table)
{
    if (!table.columns.empty()) {
        addTable(table, m_grids.of(table));
    }
}

void OdtWriter::addTable(const ReportTable& table, const TableGrid& grid)
{
    const double width = std::accumulate(grid.widths.begin(), grid.widths.end(), 0.0);
    m_body.open("table:table", {{"table:name", QCoreApplication::translate("boardplan", "Table %1").arg(++m_tables)},
                                   {"table:style-name", m_styles.table(width)}});
    if (!table.caption.isEmpty()) {
        m_body.element("table:title", table.caption);
    }
    for (const double column : grid.widths) {
        m_body.leaf("table:table-column", {{"table:style-name", m_styles.column(column)}});
    }
    addHeadRow(table, grid);
    for (const RowGroup& group : table.groups) {
        if (group.level > 0) {
            addGroupRow(group, grid, table.isForm);
        }
        for (const ReportRow& row : group.rows) {
            addRow(table, row, grid);
        }
    }
    m_body.close();
}

} // namespace boardplan
