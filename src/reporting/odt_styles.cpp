#include "reporting/odt_styles.h"

#include "reporting/chip_colours.h"
#include "reporting/footer_words.h"
#include "reporting/html_text.h"
#include "reporting/odf_parts.h"
#include "reporting/paper_layout.h"
#include "reporting/paper_style.h"
#include "reporting/word_table.h"

#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double hundredthsPerUnit = 25.4 / 96 * 100; // of a millimetre

// The named styles, the same for every report.
constexpr const char* namedStyles = R"(<office:font-face-decls><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="105%" style:tab-stop-distance="12.5mm"/><style:text-properties style:font-name="Noto Sans" fo:font-size="10pt" fo:color="#0b0c0c" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-top="1mm" fo:margin-bottom="1mm"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-bottom="0.7mm"/><style:text-properties fo:font-size="17pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="5.5mm" fo:margin-bottom="1.7mm"/><style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="3" style:class="text"><style:paragraph-properties fo:margin-top="4mm" fo:margin-bottom="1.4mm"/><style:text-properties fo:font-size="10.5pt"/></style:style>
<style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading_20_3" style:next-style-name="Text_20_body" style:default-outline-level="4" style:class="text"/>
<style:style style:name="Heading_20_5" style:display-name="Heading 5" style:family="paragraph" style:parent-style-name="Heading_20_3" style:next-style-name="Text_20_body" style:default-outline-level="5" style:class="text"/>
<style:style style:name="Heading_20_6" style:display-name="Heading 6" style:family="paragraph" style:parent-style-name="Heading_20_3" style:next-style-name="Text_20_body" style:default-outline-level="6" style:class="text"/>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:paragraph-properties fo:margin-bottom="2mm"/><style:text-properties fo:color="#505a5f"/></style:style>
<style:style style:name="List_20_Bullet" style:display-name="List Bullet" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="list"><style:paragraph-properties fo:margin-top="0.5mm" fo:margin-bottom="0.5mm"/></style:style>
<style:style style:name="List_20_Number" style:display-name="List Number" style:family="paragraph" style:parent-style-name="List_20_Bullet" style:class="list"/>
<style:style style:name="Prompt" style:family="paragraph" style:parent-style-name="Text_20_body" style:next-style-name="Text_20_body"><style:paragraph-properties fo:margin-bottom="12.7mm"/><style:text-properties fo:color="#505a5f"/></style:style>
<style:style style:name="Kept_20_Prompt" style:display-name="Kept Prompt" style:family="paragraph" style:parent-style-name="Prompt"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Logo" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="2mm"/></style:style>
<style:style style:name="Key_20_Entry" style:display-name="Key Entry" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-together="always" fo:keep-with-next="always" fo:margin-left="37mm" fo:text-indent="-37mm" fo:margin-top="0.7mm" fo:margin-bottom="0.7mm"><style:tab-stops><style:tab-stop style:position="0mm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Key_20_End" style:display-name="Key End" style:family="paragraph" style:parent-style-name="Key_20_Entry"><style:paragraph-properties fo:keep-with-next="auto"/></style:style>
<style:style style:name="Kept_20_Text" style:display-name="Kept Text" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-together="always" fo:keep-with-next="always"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Paper_20_End" style:display-name="Paper End" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0mm" fo:margin-bottom="0mm" fo:line-height="0.02mm"/><style:text-properties fo:font-size="1pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Heading_20_Number" style:display-name="Table Heading Number" style:family="paragraph" style:parent-style-name="Table_20_Heading" style:class="extra"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Table_20_Number" style:display-name="Table Number" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Table_20_Note" style:display-name="Table Note" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-size="8pt" fo:color="#505a5f"/></style:style>
<style:style style:name="Table_20_Group" style:display-name="Table Group" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-size="8pt" fo:color="#505a5f"/></style:style>
<style:style style:name="Footer_20_Link" style:display-name="Footer Link" style:family="text"><style:text-properties fo:color="#505a5f" style:text-underline-style="none"/></style:style>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Graphics" style:family="graphic"><style:graphic-properties text:anchor-type="as-char" style:vertical-pos="middle" style:vertical-rel="text"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="5mm" fo:text-indent="-4mm" fo:margin-left="5mm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="7mm" fo:text-indent="-6mm" fo:margin-left="7mm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
</office:styles>)";

// Styles that every document has; widths, cells and letters come by themselves.
constexpr const char* fixedStyles = R"(<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="TallRow" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>
<style:style style:name="Picture" style:family="graphic" style:parent-style-name="Graphics"/>
)";

QString borderOf(bool isThere, const QColor& colour, const QString& width)
{
    return isThere ? width + u" solid "_s + colour.name() : u"none"_s;
}

void writeOdtPage(XmlWriter& xml, const Report& report)
{
    const bool isWide = report.orientation == PageOrientation::Landscape;
    const QSizeF page = sheetOf(report.paper, report.orientation).size;
    xml.open("style:page-layout", {{"style:name", u"Page"_s}});
    xml.open("style:page-layout-properties",
        {{"fo:page-width", odfLength(page.width())}, {"fo:page-height", odfLength(page.height())},
            {"style:print-orientation", isWide ? u"landscape"_s : u"portrait"_s},
            {"fo:margin-top", odfLength(WordMargins::top)}, {"fo:margin-bottom", odfLength(WordMargins::footer)},
            {"fo:margin-left", odfLength(WordMargins::side)}, {"fo:margin-right", odfLength(WordMargins::side)}});
    xml.close().open("style:footer-style");
    xml.leaf("style:header-footer-properties",
        {{"fo:min-height", odfLength(WordMargins::bottom - WordMargins::footer)}, {"fo:margin-top", u"3mm"_s}});
    xml.close().close();
    xml.open("style:style", {{"style:name", u"FootLine"_s}, {"style:family", u"paragraph"_s},
                                {"style:parent-style-name", u"Footer"_s}});
    xml.open("style:paragraph-properties", {{"fo:border-top", u"0.5pt solid #b1b4b6"_s}, {"fo:padding-top", u"1mm"_s}});
    xml.open("style:tab-stops").leaf("style:tab-stop",
        {{"style:position", odfLength(wordBody(report).width())}, {"style:type", u"right"_s}});
    xml.close().close().close();
}

void writeOdtFooter(XmlWriter& xml, const Report& report)
{
    xml.open("style:footer").open("text:p", {{"text:style-name", u"FootLine"_s}});
    if (hasRules(report)) {
        xml.element("text:a", rulesAtEndWords(),
            {{"xlink:type", u"simple"_s}, {"xlink:href", u"#rules"_s}, {"text:style-name", u"Footer_20_Link"_s},
                {"text:visited-style-name", u"Footer_20_Link"_s}});
        xml.text(u" · "_s);
    }
    addOdfText(xml, versionWords(report));
    xml.leaf("text:tab");
    const PageNumberWords around = pageNumberWords();
    xml.text(around.before).element("text:page-number", u"1"_s, {{"text:select-page", u"current"_s}});
    xml.text(around.between).element("text:page-count", u"1"_s);
    xml.text(around.after).close();
    xml.open("text:p", {{"text:style-name", u"Footer"_s}});
    addOdfText(xml, originWords(report));
    xml.close().close();
}

} // namespace

bool OdtCell::operator<(const OdtCell& other) const
{
    return std::tie(isHead, isBand, isTight, isRuled)
        < std::tie(other.isHead, other.isBand, other.isTight, other.isRuled);
}

bool OdtStyles::Look::operator<(const Look& other) const
{
    return std::tie(fill, ink, fontSize, isBold, isDashed)
        < std::tie(other.fill, other.ink, other.fontSize, other.isBold, other.isDashed);
}

QString OdtStyles::chip(const Chip& chip, int fontSize)
{
    const Look look{fillOf(chip.rating), inkOf(chip.rating), fontSize, true, !chip.rating};
    return m_looks.try_emplace(look, u"T%1"_s.arg(m_looks.size() + 1)).first->second;
}

QString OdtStyles::letters(int fontSize, bool isBold)
{
    if (fontSize == 0 && !isBold) {
        return {};
    }
    const Look look{{}, {}, fontSize, isBold, false};
    return m_looks.try_emplace(look, u"T%1"_s.arg(m_looks.size() + 1)).first->second;
}

QString OdtStyles::table(double width)
{
    const int key = qRound(width * hundredthsPerUnit);
    return m_tables.try_emplace(key, u"Table%1"_s.arg(m_tables.size() + 1)).first->second;
}

QString OdtStyles::cell(const OdtCell& cell)
{
    return m_cells.try_emplace(cell, u"Cell%1"_s.arg(m_cells.size() + 1)).first->second;
}

QString OdtStyles::headingOnNewPage(int level)
{
    return m_headings.try_emplace(level, u"NewPage%1"_s.arg(level)).first->second;
}

QString OdtStyles::column(double width)
{
    const int key = qRound(width * hundredthsPerUnit);
    return m_columns.try_emplace(key, u"C%1"_s.arg(m_columns.size() + 1)).first->second;
}

void OdtStyles::writeLook(XmlWriter& xml, const QString& name, const Look& look)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", u"text"_s}});
    const QString weight = look.isBold ? u"bold"_s : u"normal"_s;
    const QString size = look.fontSize > 0 ? svgNumber(look.fontSize * 0.75) + u"pt"_s : u"100%"_s;
    if (look.fill.isEmpty()) {
        xml.leaf("style:text-properties", {{"fo:font-size", size}, {"fo:font-weight", weight}});
    } else {
        const QString line = look.isDashed ? u"0.5pt dashed "_s : u"0.5pt solid "_s;
        xml.leaf("style:text-properties",
            {{"fo:font-size", size}, {"fo:font-weight", weight}, {"fo:color", look.ink},
                {"fo:background-color", look.fill}, {"fo:border", line + PaperStyle::muted.name()}});
    }
    xml.close();
}

void OdtStyles::writeCell(XmlWriter& xml, const QString& name, const OdtCell& cell)
{
    const QString height = cell.isTight ? u"0.8mm"_s : u"1mm"_s;
    const QString side = cell.isTight ? u"0.8mm"_s : u"1.8mm"_s;
    const QString ruled = borderOf(cell.isRuled, PaperStyle::line, u"0.5pt"_s);
    xml.open("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}});
    xml.leaf("style:table-cell-properties",
        {{"style:vertical-align", cell.isHead ? u"bottom"_s : u"top"_s},
            {"fo:background-color", cell.isBand ? PaperStyle::band.name() : u"transparent"_s},
            {"fo:padding-top", height}, {"fo:padding-bottom", height}, {"fo:padding-left", side},
            {"fo:padding-right", side}, {"fo:border-top", u"none"_s}, {"fo:border-left", ruled},
            {"fo:border-right", ruled},
            {"fo:border-bottom", cell.isHead ? borderOf(true, PaperStyle::ink, u"1.5pt"_s)
                                             : borderOf(true, PaperStyle::line, u"0.5pt"_s)}});
    xml.close();
}

void OdtStyles::writeHeading(XmlWriter& xml, const QString& name, int level)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", u"paragraph"_s},
                                {"style:parent-style-name", u"Heading_20_%1"_s.arg(level)}});
    xml.leaf("style:paragraph-properties", {{"fo:break-before", u"page"_s}}).close();
}

void OdtStyles::write(XmlWriter& xml) const
{
    xml.open("office:automatic-styles").markup(fixedStyles);
    xml.open("style:style", {{"style:name", u"FormRow"_s}, {"style:family", u"table-row"_s}});
    xml.leaf("style:table-row-properties", {{"style:min-row-height", odfLength(PaperStyle::roomToFillIn)},
                                               {"fo:keep-together", u"always"_s}});
    xml.close();
    for (const auto& [cell, name] : m_cells) {
        writeCell(xml, name, cell);
    }
    for (const auto& [level, name] : m_headings) {
        writeHeading(xml, name, level);
    }
    for (const auto& [width, name] : m_tables) {
        xml.open("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
        xml.leaf("style:table-properties",
            {{"style:width", svgNumber(width / 100.0) + u"mm"_s}, {"table:align", u"left"_s}, {"table:border-model", u"collapsing"_s},
                {"fo:margin-top", u"1mm"_s}, {"fo:margin-bottom", u"2.5mm"_s}});
        xml.close();
    }
    for (const auto& [width, name] : m_columns) {
        xml.open("style:style", {{"style:name", name}, {"style:family", u"table-column"_s}});
        xml.leaf("style:table-column-properties", {{"style:column-width", svgNumber(width / 100.0) + u"mm"_s}});
        xml.close();
    }
    for (const auto& [look, name] : m_looks) {
        writeLook(xml, name, look);
    }
    xml.close();
}

QByteArray odtStylesPart(const Report& report)
{
    XmlWriter xml;
    openOdfRoot(xml, "office:document-styles");
    xml.markup(namedStyles);
    xml.open("office:automatic-styles");
    writeOdtPage(xml, report);
    xml.close().open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Page"_s}});
    writeOdtFooter(xml, report);
    return xml.take();
}

} // namespace boardplan
