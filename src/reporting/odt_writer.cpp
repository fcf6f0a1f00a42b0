#include "reporting/odt_writer.h"

#include "reporting/chip_words.h"
#include "reporting/html_text.h"
#include "reporting/odf_parts.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double inchesPerUnit = 1.0 / 96;
constexpr QChar noBreakSpace{0xa0};

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

OdtWriter::OdtWriter(const Report& report)
    : m_report{report}
{
    m_body.open("office:body").open("office:text");
    addTitle();
    for (const ReportBlock& block : report.blocks) {
        std::visit([this](const auto& value) { add(value); }, block);
    }
}

QByteArray OdtWriter::content()
{
    XmlWriter xml;
    openOdfRoot(xml, "office:document-content");
    m_styles.write(xml);
    return xml.markup(m_body.takePart()).take();
}

void OdtWriter::addTitle()
{
    openHeading(1);
    addLines(m_report.title);
    m_body.close();
    if (!m_report.subtitle.isEmpty()) {
        addParagraph("Subtitle", m_report.subtitle);
    }
    if (m_report.overall) {
        openParagraph("Text_20_body");
        addChip(*m_report.overall);
        addOdfText(m_body, u"  "_s + QCoreApplication::translate("boardplan", "overall rating"));
        m_body.close();
    }
}

void OdtWriter::openParagraph(const char* style)
{
    m_body.open("text:p", {{"text:style-name", QString::fromLatin1(style)}});
}

void OdtWriter::openHeading(int level)
{
    const QString number = QString::number(std::clamp(level, 1, 6));
    m_body.open("text:h", {{"text:style-name", u"Heading_20_"_s + number}, {"text:outline-level", number}});
}

void OdtWriter::addLines(const QString& text)
{
    const QStringList lines = printableText(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0) {
            m_body.leaf("text:line-break");
        }
        addOdfText(m_body, lines[line]);
    }
}

void OdtWriter::addSpan(const QString& style, const QString& text)
{
    if (style.isEmpty()) {
        addLines(text);
        return;
    }
    m_body.open("text:span", {{"text:style-name", style}});
    addLines(text);
    m_body.close();
}

void OdtWriter::addParagraph(const char* style, const QString& text, const QString& letters)
{
    openParagraph(style);
    addSpan(letters, text);
    m_body.close();
}

void OdtWriter::addChip(const Chip& chip, int fontSize)
{
    const QString words = printableText(chipWords(chip)).replace(u'\n', u' ');
    addSpan(m_styles.chip(chip, fontSize),
        QString{noBreakSpace} + chipSign(chip) + noBreakSpace + words + noBreakSpace);
}

void OdtWriter::add(const ReportHeading& heading)
{
    openHeading(std::max(2, heading.level));
    addLines(heading.text);
    m_body.close();
}

void OdtWriter::add(const ReportParagraph& paragraph)
{
    openParagraph("Text_20_body");
    if (!paragraph.lead.isEmpty()) {
        addSpan(u"Strong"_s, paragraph.lead);
        addOdfText(m_body, paragraph.text.isEmpty() ? QString{} : u" "_s);
    }
    addLines(paragraph.text);
    m_body.close();
}

void OdtWriter::add(const ReportList& list)
{
    m_body.open("text:list", {{"text:style-name", u"Bullets"_s}});
    for (const QString& item : list.items) {
        m_body.open("text:list-item");
        addParagraph("List_20_Bullet", item);
        m_body.close();
    }
    m_body.close();
}

void OdtWriter::add(const ReportKey& key)
{
    openHeading(2);
    m_body.text(QCoreApplication::translate("boardplan", "Key")).close();
    for (const KeyEntry& entry : key.entries) {
        openParagraph("Key_20_Entry");
        addChip(entry.chip);
        m_body.leaf("text:tab");
        addLines(entry.text);
        m_body.close();
    }
}

void OdtWriter::add(const ReportRules& rules)
{
    openHeading(2);
    m_body.leaf("text:bookmark", {{"text:name", u"rules"_s}});
    addLines(rules.heading);
    m_body.close();
    for (qsizetype i = 0; i < rules.paragraphs.size(); ++i) {
        addParagraph(i + 1 < rules.paragraphs.size() ? "Rule" : "Text_20_body", rules.paragraphs[i]);
    }
}

void OdtWriter::openCell(const char* style, std::size_t columns)
{
    const QString name = QString::fromLatin1(style);
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
    for (const ReportColumn& column : table.columns) {
        openCell(isTight(grid) ? "TightHeadCell" : "HeadCell");
        addParagraph("Table_20_Heading", column.heading, m_styles.letters(ownSize(grid), isTight(grid)));
        m_body.close();
    }
    m_body.close().close();
}

// One cell over all columns that stays with the row below.
void OdtWriter::addGroupRow(const RowGroup& group, const TableGrid& grid)
{
    const std::size_t columns = grid.widths.size();
    m_body.open("table:table-row", {{"table:style-name", u"Row"_s}});
    openCell(group.level == 1 ? "BandCell" : isTight(grid) ? "TightCell" : "Cell", columns);
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
    const BarImage& bar = m_bars.of(distribution, std::min(width, PaperStyle::barWidth));
    openParagraph("Table_20_Contents");
    m_body.open("draw:frame",
        {{"draw:style-name", u"Bar"_s}, {"draw:name", u"Bar %1"_s.arg(++m_pictures)},
            {"text:anchor-type", u"as-char"_s}, {"svg:width", svgNumber(bar.width * inchesPerUnit) + u"in"_s},
            {"svg:height", svgNumber(bar.height * inchesPerUnit) + u"in"_s}});
    m_body.leaf("draw:image", {{"xlink:href", u"Pictures/"_s + bar.name}, {"xlink:type", u"simple"_s},
                                  {"xlink:show", u"embed"_s}, {"xlink:actuate", u"onLoad"_s}});
    m_body.element("svg:desc", distributionText(distribution));
    m_body.close().close();
}

void OdtWriter::addCell(const ReportCell& cell, double width, const TableGrid& grid)
{
    openCell(isTight(grid) ? "TightCell" : "Cell");
    const bool isBar = cell.kind == CellKind::Distribution;
    const QStringList lines = wordLines(cell);
    if (cell.kind == CellKind::Chip) {
        openParagraph("Table_20_Contents");
        addChip(cell.chip, ownSize(grid));
        m_body.close();
    } else if (isBar) {
        addBar(cell.distribution, width - 16);
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
    m_body.close();
}

void OdtWriter::addRow(const ReportRow& row, const TableGrid& grid)
{
    const bool isWhole = isKeptWhole(row, grid, m_report.orientation);
    m_body.open("table:table-row", {{"table:style-name", isWhole ? u"Row"_s : u"TallRow"_s}});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        addCell(row.cells[i], grid.widths[i], grid);
    }
    m_body.close();
}

void OdtWriter::add(const ReportTable& table)
{
    if (table.columns.empty()) {
        return;
    }
    const TableGrid grid = wordGrid(m_report, table);
    m_body.open("table:table", {{"table:name", QCoreApplication::translate("boardplan", "Table %1").arg(++m_tables)}});
    if (!table.caption.isEmpty()) {
        m_body.element("table:title", table.caption);
    }
    for (const double width : grid.widths) {
        m_body.leaf("table:table-column", {{"table:style-name", m_styles.column(width)}});
    }
    addHeadRow(table, grid);
    for (const RowGroup& group : table.groups) {
        if (group.level > 0) {
            addGroupRow(group, grid);
        }
        for (const ReportRow& row : group.rows) {
            addRow(row, grid);
        }
    }
    m_body.close();
}

} // namespace boardplan
