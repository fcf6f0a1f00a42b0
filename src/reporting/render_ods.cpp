#include "reporting/odf_parts.h"
#include "reporting/ods_styles.h"
#include "reporting/paper_sheets.h"
#include "reporting/sheet_measures.h"
#include "reporting/title_piece.h"

#include <boardplan/reporting/renderers.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString logoFile = u"logo.png"_s;

// "AB" of the column at 27.
QString columnLetters(std::size_t column)
{
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar{static_cast<char16_t>(u'A' + (rest - 1) % 26)});
    }
    return letters;
}

// Names of sheets have no quotation marks (sheet_names.h).
QString rangeOf(const PaperSheet& sheet)
{
    const QString last = columnLetters(sheet.widths.size() - 1) + QString::number(sheet.rows->count());
    return u"'%1'.A1:'%1'.%2"_s.arg(sheet.name, last);
}

void addCell(XmlWriter& xml, const PaperCell& cell, OdsStyles& styles)
{
    const QString style = styles.cell(cell);
    if (cell.text.isEmpty()) {
        xml.leaf("table:table-cell", {{"table:style-name", style}});
        return;
    }
    if (cell.number) {
        xml.open("table:table-cell", {{"table:style-name", style}, {"office:value-type", u"float"_s},
                                         {"office:value", QString::number(*cell.number, 'g', 15)}});
        xml.element("text:p", QString::number(*cell.number, 'g', 15));
        xml.close();
        return;
    }
    xml.open("table:table-cell", {{"table:style-name", style}, {"office:value-type", u"string"_s}});
    for (const QString& line : cell.text.split(u'\n')) {
        xml.open("text:p");
        addOdfText(xml, line);
        xml.close();
    }
    xml.close();
}

void addSheetRow(XmlWriter& xml, const PaperRow& row, double height, OdsStyles& styles)
{
    xml.open("table:table-row", {{"table:style-name", styles.row(height)}});
    for (const PaperCell& cell : row) {
        addCell(xml, cell, styles);
    }
    if (row.empty()) {
        xml.leaf("table:table-cell");
    }
    xml.close();
}

// Over the first cell; a reader of cells passes over it.
void addLogoRow(XmlWriter& xml, const ReportLogo& logo, double height, OdsStyles& styles)
{
    xml.open("table:table-row", {{"table:style-name", styles.row(height)}}).open("table:table-cell");
    addOdfPicture(xml, {u"Logo"_s, logoFile, logo.alternative, titleLogoSize(logo)});
    xml.close().close();
}

void addSheetTable(XmlWriter& xml, const PaperSheet& sheet, OdsStyles& styles)
{
    xml.open("table:table", {{"table:name", sheet.name}, {"table:style-name", u"ta"_s}});
    for (const double width : sheet.widths) {
        xml.leaf("table:table-column", {{"table:style-name", styles.column(width)}});
    }
    std::size_t at = 0;
    sheet.rows->each([&](const PaperRow& row) {
        const double height = sheetHeight(sheet, row, at);
        const bool isFirst = at++ == 0;
        if (isFirst && sheet.logo != nullptr) {
            addLogoRow(xml, *sheet.logo, height, styles);
        } else if (isFirst && sheet.isTable) {
            xml.open("table:table-header-rows");
            addSheetRow(xml, row, height, styles);
            xml.close();
        } else {
            addSheetRow(xml, row, height, styles);
        }
    });
    xml.close();
}

void addFilters(XmlWriter& xml, const std::vector<PaperSheet>& sheets)
{
    xml.open("table:database-ranges");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].isTable) {
            xml.leaf("table:database-range", {{"table:name", u"filter%1"_s.arg(i)},
                                                 {"table:target-range-address", rangeOf(sheets[i])},
                                                 {"table:display-filter-buttons", u"true"_s}});
        }
    }
    xml.close();
}

// Styles are named while the body is made and stand before it.
QByteArray odsContent(const std::vector<PaperSheet>& sheets)
{
    OdsStyles styles;
    XmlWriter body;
    body.open("office:body").open("office:spreadsheet");
    for (const PaperSheet& sheet : sheets) {
        addSheetTable(body, sheet, styles);
    }
    addFilters(body, sheets);
    XmlWriter xml;
    openOdfRoot(xml, "office:document-content");
    styles.write(xml);
    return xml.markup(body.takePart()).take();
}

void addItem(XmlWriter& xml, const QString& name, const QString& type, const QString& value)
{
    xml.element("config:config-item", value, {{"config:name", name}, {"config:type", type}});
}

// The first row of every table stays where it is.
QByteArray odsSettings(const std::vector<PaperSheet>& sheets)
{
    XmlWriter xml;
    openOdfRoot(xml, "office:document-settings");
    xml.open("office:settings").open("config:config-item-set", {{"config:name", u"ooo:view-settings"_s}});
    xml.open("config:config-item-map-indexed", {{"config:name", u"Views"_s}}).open("config:config-item-map-entry");
    addItem(xml, u"ViewId"_s, u"string"_s, u"view1"_s);
    xml.open("config:config-item-map-named", {{"config:name", u"Tables"_s}});
    for (const PaperSheet& sheet : sheets) {
        xml.open("config:config-item-map-entry", {{"config:name", sheet.name}});
        if (sheet.isTable) {
            addItem(xml, u"VerticalSplitMode"_s, u"short"_s, u"2"_s);
            addItem(xml, u"VerticalSplitPosition"_s, u"int"_s, u"1"_s);
            addItem(xml, u"PositionTop"_s, u"int"_s, u"0"_s);
            addItem(xml, u"PositionBottom"_s, u"int"_s, u"1"_s);
            addItem(xml, u"ActiveSplitRange"_s, u"short"_s, u"2"_s);
        }
        addItem(xml, u"ShowGrid"_s, u"boolean"_s, sheet.isTable ? u"true"_s : u"false"_s);
        xml.close();
    }
    xml.close();
    addItem(xml, u"ActiveTable"_s, u"string"_s, sheets.front().name);
    return xml.take();
}

} // namespace

Result<QByteArray> renderOds(const Report& report)
{
    const std::vector<PaperSheet> sheets = paperSheets(report);
    std::vector<PackagePart> parts{{u"content.xml"_s, odsContent(sheets)}, {u"settings.xml"_s, odsSettings(sheets)},
        {u"styles.xml"_s, odsStylesPart(report)}};
    if (sheets.front().logo != nullptr) {
        parts.push_back({u"Pictures/"_s + logoFile, report.logo.png});
    }
    return odfPackage(OdfKind::Spreadsheet, report, std::move(parts));
}

} // namespace boardplan
