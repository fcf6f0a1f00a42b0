#include "reporting/odf_parts.h"

#include "reporting/footer_words.h"
#include "reporting/html_text.h"
#include "reporting/printable_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(OdfKind kind)
{
    return kind == OdfKind::Text ? u"application/vnd.oasis.opendocument.text"_s
                                 : u"application/vnd.oasis.opendocument.spreadsheet"_s;
}

QString typeOfPart(const QString& name)
{
    return name.endsWith(u".png"_s) ? u"image/png"_s : u"text/xml"_s;
}

QByteArray manifestOf(OdfKind kind, const std::vector<PackagePart>& parts)
{
    XmlWriter xml;
    xml.open("manifest:manifest", {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                                      {"manifest:version", u"1.3"_s}});
    xml.leaf("manifest:file-entry", {{"manifest:full-path", u"/"_s}, {"manifest:version", u"1.3"_s},
                                        {"manifest:media-type", typeOf(kind)}});
    for (const PackagePart& part : parts) {
        xml.leaf("manifest:file-entry",
            {{"manifest:full-path", part.name}, {"manifest:media-type", typeOfPart(part.name)}});
    }
    return xml.take();
}

QByteArray odfMeta(const Report& report)
{
    XmlWriter xml;
    openOdfRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.element("meta:generator", u"BoardPlan"_s);
    xml.element("dc:title", report.title);
    xml.element("dc:description", versionWords(report));
    if (!report.author.isEmpty()) {
        xml.element("meta:initial-creator", report.author);
        xml.element("dc:creator", report.author);
    }
    if (report.date.isValid()) {
        const QString day = report.date.toString(Qt::ISODate) + u"T00:00:00"_s;
        xml.element("meta:creation-date", day);
        xml.element("dc:date", day);
    }
    xml.element("dc:language", u"en-GB"_s);
    return xml.take();
}

} // namespace

void openOdfRoot(XmlWriter& xml, const char* name)
{
    xml.open(name,
        {{"xmlns:office", u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s},
            {"xmlns:style", u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s},
            {"xmlns:text", u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s},
            {"xmlns:table", u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s},
            {"xmlns:draw", u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s},
            {"xmlns:fo", u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s},
            {"xmlns:svg", u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s},
            {"xmlns:config", u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s},
            {"xmlns:meta", u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s},
            {"xmlns:xlink", u"http://www.w3.org/1999/xlink"_s},
            {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}, {"office:version", u"1.3"_s}});
}

QString odfLength(double units)
{
    return svgNumber(units * 25.4 / 96) + u"mm"_s;
}

void addOdfPicture(XmlWriter& xml, const OdfPicture& picture)
{
    xml.open("draw:frame",
        {{"draw:style-name", u"Picture"_s}, {"draw:name", picture.name}, {"text:anchor-type", u"as-char"_s},
            {"svg:width", odfLength(picture.size.width())}, {"svg:height", odfLength(picture.size.height())}});
    xml.leaf("draw:image", {{"xlink:href", u"Pictures/"_s + picture.file}, {"xlink:type", u"simple"_s},
                               {"xlink:show", u"embed"_s}, {"xlink:actuate", u"onLoad"_s}});
    xml.element("svg:desc", picture.alternative).close();
}

void addOdfText(XmlWriter& xml, const QString& line)
{
    const QString shown = printableText(line);
    qsizetype told = 0;
    for (qsizetype at = 0; at < shown.size(); ++at) {
        const bool isFolded = shown[at] == u' ' && (at == 0 || at + 1 == shown.size() || shown[at - 1] == u' ');
        if (isFolded) {
            xml.text(shown.mid(told, at - told)).leaf("text:s");
            told = at + 1;
        }
    }
    xml.text(shown.mid(told));
}

Result<QByteArray> odfPackage(OdfKind kind, const Report& report, std::vector<PackagePart> parts)
{
    parts.push_back({u"meta.xml"_s, odfMeta(report)});
    parts.push_back({u"META-INF/manifest.xml"_s, manifestOf(kind, parts)});
    parts.push_back({u"mimetype"_s, typeOf(kind).toLatin1(), true});
    return packageBytes(std::move(parts));
}

} // namespace boardplan
