#include "reporting/ods_styles.h"

#include "reporting/footer_words.h"
#include "reporting/html_text.h"
#include "reporting/odf_parts.h"
#include "reporting/paper_layout.h"
#include "reporting/paper_style.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetresPerLetter = 1.95; // of 10 point type

QString millimetres(double length)
{
    return svgNumber(length) + u"mm"_s;
}

bool runsOn(PaperCellLook look)
{
    return look == PaperCellLook::Title || look == PaperCellLook::Muted || look == PaperCellLook::Heading;
}

bool isGrey(PaperCellLook look)
{
    return look == PaperCellLook::Muted || look == PaperCellLook::Prompt;
}

QString sizeOf(PaperCellLook look)
{
    return look == PaperCellLook::Title ? u"16pt"_s : look == PaperCellLook::Heading ? u"12pt"_s : u"10pt"_s;
}

QString weightOf(PaperCellLook look, bool isBold)
{
    const bool isPlain = look == PaperCellLook::Words || isGrey(look);
    return isBold || !isPlain ? u"bold"_s : u"normal"_s;
}

void writeFooter(XmlWriter& xml, const Report& report)
{
    xml.open("style:footer").open("style:region-left").open("text:p").open("text:span", {{"text:style-name", u"Foot"_s}});
    addOdfText(xml, versionWords(report) + u" · "_s + originWords(report));
    xml.close().close().close().open("style:region-right").open("text:p");
    xml.open("text:span", {{"text:style-name", u"Foot"_s}});
    const PageNumberWords around = pageNumberWords();
    xml.text(around.before).element("text:page-number", u"1"_s);
    xml.text(around.between).element("text:page-count", u"1"_s);
    xml.text(around.after).close().close().close().close();
}

} // namespace

QString OdsStyles::cell(const PaperCell& cell)
{
    const Key key{cell.look, cell.number.has_value(), cell.isBold, cell.isRuled, cell.fill, cell.ink};
    return m_cells.try_emplace(key, u"ce%1"_s.arg(m_cells.size() + 1)).first->second;
}

QString OdsStyles::column(double letters)
{
    return m_columns.try_emplace(letters, u"co%1"_s.arg(m_columns.size() + 1)).first->second;
}

QString OdsStyles::row(double points)
{
    return m_rows.try_emplace(points, u"ro%1"_s.arg(m_rows.size() + 1)).first->second;
}

void OdsStyles::writeCell(XmlWriter& xml, const QString& name, const Key& key)
{
    const auto& [look, isNumber, isBold, isRuled, fill, ink] = key;
    const bool isHead = look == PaperCellLook::ColumnHead;
    const QString colour = !ink.isEmpty() ? ink : isGrey(look) ? PaperStyle::muted.name() : PaperStyle::ink.name();
    const QString border = !fill.isEmpty() ? u"0.5pt solid "_s + PaperStyle::muted.name()
                           : isRuled       ? u"0.5pt solid "_s + PaperStyle::line.name()
                                           : u"none"_s;
    xml.open("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s},
                                {"style:parent-style-name", u"Default"_s}});
    xml.leaf("style:table-cell-properties",
        {{"fo:wrap-option", runsOn(look) ? u"no-wrap"_s : u"wrap"_s}, {"style:vertical-align", u"top"_s},
            {"fo:padding", u"0.35mm"_s}, {"fo:padding-left", runsOn(look) || look == PaperCellLook::Lead ? u"0.35mm"_s : u"1.5mm"_s},
            {"fo:background-color", isHead ? PaperStyle::band.name() : fill.isEmpty() ? u"transparent"_s : fill},
            {"fo:border", border},
            {"fo:border-bottom", isHead ? u"1.25pt solid "_s + PaperStyle::ink.name() : border}});
    xml.leaf("style:paragraph-properties", {{"fo:text-align", isNumber ? u"center"_s : u"start"_s}});
    xml.leaf("style:text-properties", {{"fo:font-size", sizeOf(look)}, {"fo:font-weight", weightOf(look, isBold)},
                                          {"fo:color", colour}});
    xml.close();
}

void OdsStyles::write(XmlWriter& xml) const
{
    xml.open("office:automatic-styles");
    for (const auto& [letters, name] : m_columns) {
        xml.open("style:style", {{"style:name", name}, {"style:family", u"table-column"_s}});
        xml.leaf("style:table-column-properties", {{"style:column-width", millimetres(letters * millimetresPerLetter)}});
        xml.close();
    }
    for (const auto& [points, name] : m_rows) {
        xml.open("style:style", {{"style:name", name}, {"style:family", u"table-row"_s}});
        xml.leaf("style:table-row-properties", {{"style:row-height", svgNumber(points) + u"pt"_s},
                                                   {"style:use-optimal-row-height", u"false"_s}});
        xml.close();
    }
    xml.open("style:style", {{"style:name", u"ta"_s}, {"style:family", u"table"_s},
                                {"style:master-page-name", u"Paper"_s}});
    xml.leaf("style:table-properties", {{"table:display", u"true"_s}}).close();
    xml.markup(R"(<style:style style:name="Picture" style:family="graphic"/>)");
    for (const auto& [key, name] : m_cells) {
        writeCell(xml, name, key);
    }
    xml.close();
}

QByteArray odsStylesPart(const Report& report)
{
    const bool isWide = report.orientation == PageOrientation::Landscape;
    const QSizeF page = sheetOf(report.paper, report.orientation).size;
    XmlWriter xml;
    openOdfRoot(xml, "office:document-styles");
    xml.markup(R"(<office:font-face-decls><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>)");
    xml.markup(R"(<office:styles><style:default-style style:family="table-cell"><style:text-properties style:font-name="Noto Sans" fo:font-size="10pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>)");
    xml.open("office:automatic-styles");
    xml.markup(R"(<style:style style:name="Foot" style:family="text"><style:text-properties fo:font-size="8pt" fo:color="#505a5f"/></style:style>)");
    xml.open("style:page-layout", {{"style:name", u"Page"_s}});
    xml.leaf("style:page-layout-properties",
        {{"fo:page-width", odfLength(page.width())}, {"fo:page-height", odfLength(page.height())},
            {"style:print-orientation", isWide ? u"landscape"_s : u"portrait"_s}, {"fo:margin", u"12mm"_s},
            {"style:scale-to-X", u"1"_s}, {"style:scale-to-Y", u"0"_s}});
    xml.markup(R"(<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style>)");
    xml.close().close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Paper"_s}, {"style:page-layout-name", u"Page"_s}});
    xml.markup("<style:header style:display=\"false\"/>");
    writeFooter(xml, report);
    return xml.take();
}

} // namespace boardplan
