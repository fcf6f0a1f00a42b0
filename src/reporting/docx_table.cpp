#include "reporting/docx_units.h"
#include "reporting/docx_writer.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"
#include "reporting/time_figure.h"

#include <algorithm>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

void DocxWriter::openTable(const ReportTable& table, const TableGrid& grid)
{
    double width = 0;
    for (const double column : grid.widths) {
        width += column;
    }
    m_xml.open("w:tbl").open("w:tblPr");
    m_xml.leaf("w:tblStyle", {{"w:val", table.isForm ? u"FormTable"_s : u"PaperTable"_s}});
    m_xml.leaf("w:tblW", {{"w:w", docxTwips(width)}, {"w:type", u"dxa"_s}});
    m_xml.leaf("w:tblLayout", {{"w:type", u"fixed"_s}});
    if (grid.fontSize < PaperStyle::bodySize) {
        const QString side = docxTwips(cellPaddingX(grid.fontSize) * 0.8);
        m_xml.open("w:tblCellMar").leaf("w:left", {{"w:w", side}, {"w:type", u"dxa"_s}});
        m_xml.leaf("w:right", {{"w:w", side}, {"w:type", u"dxa"_s}}).close();
    }
    m_xml.leaf("w:tblLook", {{"w:val", u"0020"_s}, {"w:firstRow", u"1"_s}, {"w:lastRow", u"0"_s},
                                {"w:firstColumn", u"0"_s}, {"w:lastColumn", u"0"_s}, {"w:noHBand", u"1"_s},
                                {"w:noVBand", u"1"_s}});
    if (!table.caption.isEmpty()) {
        m_xml.leaf("w:tblCaption", {{"w:val", table.caption}});
    }
    m_xml.close().open("w:tblGrid");
    for (const double column : grid.widths) {
        m_xml.leaf("w:gridCol", {{"w:w", docxTwips(column)}});
    }
    m_xml.close();
}

void DocxWriter::openCell(double width, std::size_t columns, const QString& fill)
{
    m_xml.open("w:tc").open("w:tcPr").leaf("w:tcW", {{"w:w", docxTwips(width)}, {"w:type", u"dxa"_s}});
    if (columns > 1) {
        m_xml.leaf("w:gridSpan", {{"w:val", QString::number(columns)}});
    }
    if (!fill.isEmpty()) {
        m_xml.leaf("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", docxColour(fill)}});
    }
    m_xml.close();
}

void DocxWriter::addHeadRow(const ReportTable& table, const TableGrid& grid)
{
    m_xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        openCell(grid.widths[i]);
        addParagraph(isNumeric(table, i) ? "TableHeadNumber" : "TableHead", table.columns[i].heading, {nullptr, docxHalfPoints(grid), false});
        addAxis(table.columns[i].axis, grid.widths[i] - 16, grid.fontSize);
        m_xml.close();
    }
    m_xml.close();
}

// One cell over all columns that stays with the row below.
void DocxWriter::addGroupRow(const RowGroup& group, const TableGrid& grid)
{
    const double width = std::accumulate(grid.widths.begin(), grid.widths.end(), 0.0);
    const bool isPriority = group.level == 1;
    m_xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
    openCell(width, grid.widths.size(), isPriority ? PaperStyle::band.name() : QString{});
    openParagraph(isPriority ? "TableGroup1" : "TableGroup2");
    addRun(group.heading, {nullptr, docxHalfPoints(grid), false});
    if (group.chip) {
        addRun(u"  "_s);
        addChip(*group.chip, docxHalfPoints(grid));
    }
    m_xml.close().close().close();
}

void DocxWriter::addBar(const Distribution& distribution, double width)
{
    if (distribution.total() == 0) {
        return;
    }
    openParagraph("TableText");
    addPicture(m_images.bar(distribution, std::min(width, PaperStyle::barWidth)), distributionText(distribution));
    m_xml.close();
}

void DocxWriter::addAxis(const ReportAxis& axis, double width, int fontSize)
{
    if (!axis.quarters.empty()) {
        openParagraph("TableHead");
        addPicture(m_images.axis(axis, width, fontSize), axisWords(axis));
        m_xml.close();
    }
}

void DocxWriter::addTimeline(const ReportCell& cell, const ReportAxis& axis, double width)
{
    if (!axis.quarters.empty()) {
        openParagraph("TableText");
        addPicture(m_images.timeline(cell, axis, width), cell.text);
        m_xml.close();
    }
}

void DocxWriter::addCell(const ReportCell& cell, const ReportAxis& axis, double width, int halfPoints)
{
    openCell(width);
    const bool isBar = cell.kind == CellKind::Distribution || cell.kind == CellKind::Timeline; // with words below
    const QStringList lines = wordLines(cell);
    if (cell.kind == CellKind::Chip) {
        openParagraph("TableText");
        addChip(cell.chip, halfPoints);
        m_xml.close();
    } else if (cell.kind == CellKind::Distribution) {
        addBar(cell.distribution, width - 16);
    } else if (cell.kind == CellKind::Timeline) {
        addTimeline(cell, axis, width - 16);
    }
    const char* const style = isBar ? "TableNote" : cell.kind == CellKind::Number ? "TableNumber" : "TableText";
    for (const QString& line : lines) {
        addParagraph(style, line, {nullptr, isBar ? halfPoints - 2 : halfPoints, cell.isBold});
    }
    for (const QString& line : printableText(cell.small).split(u'\n', Qt::SkipEmptyParts)) {
        addParagraph("TableNote", line, {nullptr, halfPoints - 2, false});
    }
    if (cell.kind != CellKind::Chip && lines.isEmpty() && cell.small.isEmpty()) {
        addParagraph("TableText", {}); // a cell has a paragraph
    }
    m_xml.close();
}

void DocxWriter::addRow(const ReportTable& table, const ReportRow& row, const TableGrid& grid)
{
    m_xml.open("w:tr").open("w:trPr");
    if (isKeptWhole(row, grid, m_report)) {
        m_xml.leaf("w:cantSplit");
    }
    if (isToFillIn(table, row)) {
        m_xml.leaf("w:trHeight", {{"w:val", docxTwips(PaperStyle::roomToFillIn)}, {"w:hRule", u"atLeast"_s}});
    }
    m_xml.close();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        addCell(row.cells[i], table.columns[i].axis, grid.widths[i], docxHalfPoints(grid));
    }
    m_xml.close();
}

void DocxWriter::add(const ReportTable& table)
{
    if (!table.columns.empty()) {
        addTable(table, m_grids.of(table));
    }
}

void DocxWriter::addTable(const ReportTable& table, const TableGrid& grid)
{
    openTable(table, grid);
    addHeadRow(table, grid);
    for (const RowGroup& group : table.groups) {
        if (group.level > 0) {
            addGroupRow(group, grid);
        }
        for (const ReportRow& row : group.rows) {
            addRow(table, row, grid);
        }
    }
    m_xml.close();
    addEnd(); // else two tables in a row would be one
}

// At the end of the paper it has no height: below a table that fills its page it would make an empty one.
void DocxWriter::addEnd()
{
    addParagraph(m_isLast ? "PaperEnd" : "TableEnd", {});
}

} // namespace boardplan
