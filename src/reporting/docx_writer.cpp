#include "reporting/docx_writer.h"

#include "reporting/chip_colours.h"
#include "reporting/chip_words.h"
#include "reporting/footer_words.h"
#include "reporting/paper_layout.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int twipsPerUnit = 15;       // 1/20 point in 1/96 inch
constexpr int emusPerUnit = 9525;      // of drawings
constexpr QChar hardSpace{0xa0};       // before and after a chip's words

QString twips(double units)
{
    return QString::number(qRound(units * twipsPerUnit));
}

QString wordColour(const QString& colour)
{
    return colour.mid(1).toUpper();
}

int halfPointsOf(const TableGrid& grid)
{
    return qRound(grid.fontSize * 1.5);
}

const char* headingStyle(int level)
{
    static constexpr std::array styles{"Heading2", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"};
    return styles[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

} // namespace

DocxWriter::DocxWriter(const Report& report)
    : m_report{report}
{
    m_xml.open("w:document",
        {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {"xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
            {"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
            {"xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open("w:body");
    addTitle();
    for (const ReportBlock& block : report.blocks) {
        std::visit([this](const auto& value) { add(value); }, block);
    }
    addPage();
}

void DocxWriter::addTitle()
{
    addParagraph("Heading1", m_report.title);
    if (!m_report.subtitle.isEmpty()) {
        addParagraph("Subtitle", m_report.subtitle);
    }
    if (m_report.overall) {
        openParagraph("BodyText");
        addChip(*m_report.overall);
        addRun(u"  "_s + QCoreApplication::translate("boardplan", "overall rating"));
        m_xml.close();
    }
}

void DocxWriter::addPage()
{
    const QSizeF page = a4Sheet(m_report.orientation).size;
    m_xml.open("w:sectPr").leaf("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"rIdFooter"_s}});
    m_xml.leaf("w:pgSz",
        {{"w:w", twips(page.width())}, {"w:h", twips(page.height())},
            {"w:orient", m_report.orientation == PageOrientation::Landscape ? u"landscape"_s : u"portrait"_s}});
    m_xml.leaf("w:pgMar",
        {{"w:top", twips(WordMargins::top)}, {"w:right", twips(WordMargins::side)},
            {"w:bottom", twips(WordMargins::bottom)}, {"w:left", twips(WordMargins::side)}, {"w:header", u"400"_s},
            {"w:footer", twips(WordMargins::footer)}, {"w:gutter", u"0"_s}});
    m_xml.close();
}

void DocxWriter::openParagraph(const char* style, bool keepsNext)
{
    m_xml.open("w:p").open("w:pPr").leaf("w:pStyle", {{"w:val", QString::fromLatin1(style)}});
    if (keepsNext) {
        m_xml.leaf("w:keepNext");
    }
    m_xml.close();
}

// Lines of one paragraph.
void DocxWriter::addRun(const QString& text, const DocxRun& run)
{
    if (text.isEmpty()) {
        return;
    }
    m_xml.open("w:r");
    if (run.style != nullptr || run.halfPoints > 0 || run.isBold) {
        m_xml.open("w:rPr");
        if (run.style != nullptr) {
            m_xml.leaf("w:rStyle", {{"w:val", QString::fromLatin1(run.style)}});
        }
        if (run.isBold) {
            m_xml.leaf("w:b").leaf("w:bCs");
        }
        if (run.halfPoints > 0) {
            const QString size = QString::number(run.halfPoints);
            m_xml.leaf("w:sz", {{"w:val", size}}).leaf("w:szCs", {{"w:val", size}});
        }
        m_xml.close();
    }
    const QStringList lines = printableText(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0) {
            m_xml.leaf("w:br");
        }
        m_xml.element("w:t", lines[line], {{"xml:space", u"preserve"_s}});
    }
    m_xml.close();
}

void DocxWriter::addParagraph(const char* style, const QString& text, const DocxRun& run, bool keepsNext)
{
    openParagraph(style, keepsNext);
    addRun(text, run);
    m_xml.close();
}

void DocxWriter::addChipRun(const Chip& chip, const QString& text, const char* font, int halfPoints)
{
    m_xml.open("w:r").open("w:rPr").leaf("w:rStyle", {{"w:val", u"Rating"_s}});
    if (font != nullptr) {
        const QString name = QString::fromLatin1(font);
        m_xml.leaf("w:rFonts", {{"w:ascii", name}, {"w:hAnsi", name}, {"w:cs", name}, {"w:eastAsia", name}});
    }
    m_xml.leaf("w:color", {{"w:val", wordColour(inkOf(chip.rating))}});
    if (halfPoints > 0) {
        const QString size = QString::number(halfPoints);
        m_xml.leaf("w:sz", {{"w:val", size}}).leaf("w:szCs", {{"w:val", size}});
    }
    m_xml.leaf("w:bdr", {{"w:val", chip.rating ? u"single"_s : u"dashed"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s},
                            {"w:color", wordColour(PaperStyle::muted.name())}});
    m_xml.leaf("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", wordColour(fillOf(chip.rating))}});
    m_xml.close();
    m_xml.element("w:t", printableText(text).replace(u'\n', u' '), {{"xml:space", u"preserve"_s}}).close();
}

// Shape and word in the rating's colours. The shape has a font that has it.
void DocxWriter::addChip(const Chip& chip, int halfPoints)
{
    addChipRun(chip, hardSpace + chipSign(chip) + hardSpace, "Segoe UI Symbol", halfPoints);
    addChipRun(chip, chipWords(chip) + hardSpace, nullptr, halfPoints);
}

void DocxWriter::add(const ReportHeading& heading)
{
    addParagraph(headingStyle(heading.level), heading.text);
}

void DocxWriter::add(const ReportParagraph& paragraph)
{
    openParagraph("BodyText");
    if (!paragraph.lead.isEmpty()) {
        addRun(paragraph.lead, {"Strong"});
        addRun(paragraph.text.isEmpty() ? QString{} : u" "_s);
    }
    addRun(paragraph.text);
    m_xml.close();
}

void DocxWriter::add(const ReportList& list)
{
    for (const QString& item : list.items) {
        addParagraph("ListBullet", item);
    }
}

void DocxWriter::add(const ReportKey& key)
{
    addParagraph("Heading2", QCoreApplication::translate("boardplan", "Key"));
    for (std::size_t i = 0; i < key.entries.size(); ++i) {
        openParagraph("KeyEntry", i + 1 < key.entries.size());
        addChip(key.entries[i].chip);
        m_xml.open("w:r").leaf("w:tab").close();
        addRun(key.entries[i].text);
        m_xml.close();
    }
}

// Kept together, with a place that the footer leads to.
void DocxWriter::add(const ReportRules& rules)
{
    openParagraph("Heading2", true);
    m_xml.leaf("w:bookmarkStart", {{"w:id", u"0"_s}, {"w:name", u"rules"_s}});
    addRun(rules.heading);
    m_xml.leaf("w:bookmarkEnd", {{"w:id", u"0"_s}}).close();
    for (qsizetype i = 0; i < rules.paragraphs.size(); ++i) {
        addParagraph("BodyText", rules.paragraphs[i], {}, i + 1 < rules.paragraphs.size());
    }
}

void DocxWriter::openTable(const ReportTable& table, const TableGrid& grid)
{
    double width = 0;
    for (const double column : grid.widths) {
        width += column;
    }
    m_xml.open("w:tbl").open("w:tblPr");
    m_xml.leaf("w:tblStyle", {{"w:val", u"PaperTable"_s}});
    m_xml.leaf("w:tblW", {{"w:w", twips(width)}, {"w:type", u"dxa"_s}});
    m_xml.leaf("w:tblLayout", {{"w:type", u"fixed"_s}});
    if (grid.fontSize < PaperStyle::bodySize) {
        const QString side = twips(cellPaddingX(grid.fontSize) * 0.8);
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
        m_xml.leaf("w:gridCol", {{"w:w", twips(column)}});
    }
    m_xml.close();
}

void DocxWriter::openCell(double width, std::size_t columns, const QString& fill)
{
    m_xml.open("w:tc").open("w:tcPr").leaf("w:tcW", {{"w:w", twips(width)}, {"w:type", u"dxa"_s}});
    if (columns > 1) {
        m_xml.leaf("w:gridSpan", {{"w:val", QString::number(columns)}});
    }
    if (!fill.isEmpty()) {
        m_xml.leaf("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", wordColour(fill)}});
    }
    m_xml.close();
}

void DocxWriter::addHeadRow(const ReportTable& table, const TableGrid& grid)
{
    m_xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        openCell(grid.widths[i]);
        addParagraph("TableHead", table.columns[i].heading, {nullptr, halfPointsOf(grid), false});
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
    addRun(group.heading, {nullptr, halfPointsOf(grid), false});
    if (group.chip) {
        addRun(u"  "_s);
        addChip(*group.chip, halfPointsOf(grid));
    }
    m_xml.close().close().close();
}

void DocxWriter::addPicture(const BarImage& bar, const QString& alternative)
{
    const QString number = QString::number(++m_pictures);
    const QString width = QString::number(qRound(bar.width * emusPerUnit));
    const QString height = QString::number(qRound(bar.height * emusPerUnit));
    m_xml.open("w:r").open("w:drawing").open("wp:inline",
        {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
    m_xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.leaf("wp:docPr", {{"id", number}, {"name", u"Bar "_s + number}, {"descr", alternative}});
    m_xml.open("a:graphic").open("a:graphicData",
        {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open("pic:pic").open("pic:nvPicPr");
    m_xml.leaf("pic:cNvPr", {{"id", number}, {"name", bar.name}, {"descr", alternative}}).leaf("pic:cNvPicPr").close();
    m_xml.open("pic:blipFill").leaf("a:blip", {{"r:embed", u"rId-"_s + bar.name}});
    m_xml.open("a:stretch").leaf("a:fillRect").close().close();
    m_xml.open("pic:spPr").open("a:xfrm").leaf("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    m_xml.leaf("a:ext", {{"cx", width}, {"cy", height}}).close();
    m_xml.open("a:prstGeom", {{"prst", u"rect"_s}}).leaf("a:avLst").close().close();
    m_xml.close().close().close().close().close().close();
}

void DocxWriter::addBar(const Distribution& distribution, double width)
{
    if (distribution.total() == 0) {
        return;
    }
    openParagraph("TableText");
    addPicture(m_bars.of(distribution, std::min(width, PaperStyle::barWidth)), distributionText(distribution));
    m_xml.close();
}

void DocxWriter::addCell(const ReportCell& cell, double width, int halfPoints)
{
    openCell(width);
    const bool isBar = cell.kind == CellKind::Distribution;
    const QStringList lines = wordLines(cell);
    if (cell.kind == CellKind::Chip) {
        openParagraph("TableText");
        addChip(cell.chip, halfPoints);
        m_xml.close();
    } else if (isBar) {
        addBar(cell.distribution, width - 16);
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

void DocxWriter::addRow(const ReportRow& row, const TableGrid& grid)
{
    m_xml.open("w:tr");
    if (isKeptWhole(row, grid, m_report.orientation)) {
        m_xml.open("w:trPr").leaf("w:cantSplit").close();
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        addCell(row.cells[i], grid.widths[i], halfPointsOf(grid));
    }
    m_xml.close();
}

void DocxWriter::add(const ReportTable& table)
{
    if (table.columns.empty()) {
        return;
    }
    const TableGrid grid = wordGrid(m_report, table);
    openTable(table, grid);
    addHeadRow(table, grid);
    for (const RowGroup& group : table.groups) {
        if (group.level > 0) {
            addGroupRow(group, grid);
        }
        for (const ReportRow& row : group.rows) {
            addRow(row, grid);
        }
    }
    m_xml.close();
    addParagraph("TableEnd", {}); // else two tables in a row would be one
}

} // namespace boardplan
