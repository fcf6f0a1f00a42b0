#include "reporting/docx_styles.h"
#include "reporting/docx_units.h"
#include "reporting/docx_writer.h"
#include "reporting/footer_words.h"
#include "reporting/package_writer.h"
#include "reporting/printable_text.h"

#include <boardplan/reporting/renderers.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString relationsOfPackages = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString relationsOfDocuments = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString wordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QByteArray contentTypes()
{
    XmlWriter xml;
    xml.open("Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    xml.leaf("Default", {{"Extension", u"png"_s}, {"ContentType", u"image/png"_s}});
    xml.leaf("Default", {{"Extension", u"rels"_s},
                            {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.leaf("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    const auto addType = [&xml](const QString& part, const QString& type) {
        xml.leaf("Override", {{"PartName", part}, {"ContentType", type}});
    };
    addType(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    addType(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    addType(u"/word/document.xml"_s, wordTypes + u"document.main+xml"_s);
    addType(u"/word/fontTable.xml"_s, wordTypes + u"fontTable+xml"_s);
    addType(u"/word/footer1.xml"_s, wordTypes + u"footer+xml"_s);
    addType(u"/word/numbering.xml"_s, wordTypes + u"numbering+xml"_s);
    addType(u"/word/settings.xml"_s, wordTypes + u"settings+xml"_s);
    addType(u"/word/styles.xml"_s, wordTypes + u"styles+xml"_s);
    return xml.take();
}

QByteArray packageRelations()
{
    XmlWriter xml;
    xml.open("Relationships", {{"xmlns", relationsOfPackages}});
    xml.leaf("Relationship", {{"Id", u"rId1"_s}, {"Type", relationsOfDocuments + u"officeDocument"_s},
                                 {"Target", u"word/document.xml"_s}});
    xml.leaf("Relationship",
        {{"Id", u"rId2"_s}, {"Type", u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s},
            {"Target", u"docProps/core.xml"_s}});
    xml.leaf("Relationship", {{"Id", u"rId3"_s}, {"Type", relationsOfDocuments + u"extended-properties"_s},
                                 {"Target", u"docProps/app.xml"_s}});
    return xml.take();
}

QByteArray documentRelations(const std::vector<PaperImage>& pictures)
{
    XmlWriter xml;
    xml.open("Relationships", {{"xmlns", relationsOfPackages}});
    const auto addRelation = [&xml](const QString& id, const QString& type, const QString& target) {
        xml.leaf("Relationship", {{"Id", id}, {"Type", relationsOfDocuments + type}, {"Target", target}});
    };
    addRelation(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s);
    addRelation(u"rIdNumbering"_s, u"numbering"_s, u"numbering.xml"_s);
    addRelation(u"rIdFonts"_s, u"fontTable"_s, u"fontTable.xml"_s);
    addRelation(u"rIdSettings"_s, u"settings"_s, u"settings.xml"_s);
    addRelation(u"rIdFooter"_s, u"footer"_s, u"footer1.xml"_s);
    for (const PaperImage& picture : pictures) {
        addRelation(u"rId-"_s + picture.name, u"image"_s, u"media/"_s + picture.name);
    }
    return xml.take();
}

QByteArray coreProperties(const Report& report)
{
    XmlWriter xml;
    xml.open("cp:coreProperties",
        {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
            {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}, {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
            {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.element("dc:title", report.title).element("dc:description", versionWords(report));
    xml.element("dc:language", u"en-GB"_s);
    if (!report.author.isEmpty()) {
        xml.element("dc:creator", report.author).element("cp:lastModifiedBy", report.author);
    }
    if (report.date.isValid()) {
        const QString day = report.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
        xml.element("dcterms:created", day, {{"xsi:type", u"dcterms:W3CDTF"_s}});
        xml.element("dcterms:modified", day, {{"xsi:type", u"dcterms:W3CDTF"_s}});
    }
    return xml.take();
}

QByteArray appProperties()
{
    XmlWriter xml;
    xml.open("Properties", {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    return xml.element("Application", u"BoardPlan"_s).take();
}

void addFooterText(XmlWriter& xml, const QString& text)
{
    xml.open("w:r").element("w:t", text, {{"xml:space", u"preserve"_s}}).close();
}

// A number that the word processor counts.
void addField(XmlWriter& xml, const QString& code)
{
    xml.open("w:fldSimple", {{"w:instr", u" %1 "_s.arg(code)}});
    addFooterText(xml, u"1"_s);
    xml.close();
}

void addFooterStart(XmlWriter& xml, double width)
{
    const QString right = docxTwips(width);
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", {{"w:val", u"Footer"_s}});
    xml.open("w:pBdr").leaf("w:top", {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"4"_s},
                                         {"w:color", u"B1B4B6"_s}}).close();
    xml.open("w:tabs").leaf("w:tab", {{"w:val", u"right"_s}, {"w:pos", right}}).close().close();
}

QByteArray footerPart(const Report& report)
{
    XmlWriter xml;
    xml.open("w:ftr", {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s}});
    addFooterStart(xml, wordBody(report).width());
    if (hasRules(report)) {
        xml.open("w:hyperlink", {{"w:anchor", u"rules"_s}});
        addFooterText(xml, rulesAtEndWords());
        xml.close();
        addFooterText(xml, u" · "_s);
    }
    addFooterText(xml, versionWords(report));
    xml.open("w:r").leaf("w:tab").close();
    const PageNumberWords around = pageNumberWords();
    addFooterText(xml, around.before);
    addField(xml, u"PAGE"_s);
    addFooterText(xml, around.between);
    addField(xml, u"NUMPAGES"_s);
    addFooterText(xml, around.after);
    xml.close();
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", {{"w:val", u"Footer"_s}}).close();
    addFooterText(xml, originWords(report));
    return xml.take();
}

} // namespace

Result<QByteArray> renderDocx(const Report& report)
{
    DocxWriter writer{report};
    std::vector<PackagePart> parts{{u"[Content_Types].xml"_s, contentTypes()}, {u"_rels/.rels"_s, packageRelations()},
        {u"docProps/app.xml"_s, appProperties()}, {u"docProps/core.xml"_s, coreProperties(report)},
        {u"word/_rels/document.xml.rels"_s, documentRelations(writer.pictures())},
        {u"word/document.xml"_s, writer.document()}, {u"word/fontTable.xml"_s, docxFonts()},
        {u"word/footer1.xml"_s, footerPart(report)}, {u"word/numbering.xml"_s, docxNumbering(writer.numberedLists())},
        {u"word/settings.xml"_s, docxSettings()}, {u"word/styles.xml"_s, docxStyles()}};
    for (const PaperImage& picture : writer.pictures()) {
        parts.push_back({u"word/media/"_s + picture.name, picture.png});
    }
    return packageBytes(std::move(parts));
}

} // namespace boardplan
