#include "fuzz/packages.h"

namespace boardplan::fuzz {

namespace {

const QByteArray separator = "\n%%\n";

QByteArray contentTypes(const QByteArray& main)
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/x\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument."
        + main + "+xml\"/></Types>";
}

QByteArray relation(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\""
        + target + "\"/>";
}

QByteArray relations(const QByteArray& list)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
        + "</Relationships>";
}

std::vector<ZipPart> wordFrame()
{
    return {{"[Content_Types].xml", contentTypes("wordprocessingml.document.main")},
        {"_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml"))},
        {"word/_rels/document.xml.rels",
            relations(relation("r1", "numbering", "numbering.xml") + relation("r2", "styles", "styles.xml")
                + relation("r3", "comments", "comments.xml"))}};
}

std::vector<ZipPart> excelFrame()
{
    return {{"[Content_Types].xml", contentTypes("spreadsheetml.sheet.main")},
        {"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
        {"xl/_rels/workbook.xml.rels",
            relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "sharedStrings", "sharedStrings.xml") + relation("r3", "styles", "styles.xml")
                + relation("r4", "theme", "theme1.xml"))}};
}

const QByteArray plainWorkbook
    = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
      "<sheet name=\"Actions\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

bool isOf(const QByteArray& format, const char* name)
{
    return format == name;
}

} // namespace

QByteArrayList packageParts(const QByteArray& format)
{
    if (isOf(format, "docx")) {
        return {"word/document.xml", "word/numbering.xml", "word/styles.xml", "word/comments.xml"};
    }
    if (isOf(format, "xlsx")) {
        return {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
            "xl/theme1.xml"};
    }
    return {"content.xml", "styles.xml", "META-INF/manifest.xml"};
}

std::vector<ZipPart> packageOf(const QByteArray& format, const QByteArrayList& parts)
{
    std::vector<ZipPart> package = isOf(format, "docx") ? wordFrame()
        : isOf(format, "xlsx")                          ? excelFrame()
        : isOf(format, "odt") ? std::vector<ZipPart>{{"mimetype", "application/vnd.oasis.opendocument.text"}}
                              : std::vector<ZipPart>{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}};
    const QByteArrayList names = packageParts(format);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (at < parts.size() && !parts[at].isEmpty()) {
            package.push_back({names[at], parts[at]});
        } else if (names[at] == "xl/workbook.xml") {
            package.push_back({names[at], plainWorkbook});
        }
    }
    return package;
}

QByteArrayList splitParts(const QByteArray& text)
{
    QByteArrayList parts;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
        parts.append(text.mid(from, at - from));
        from = at + separator.size();
    }
    parts.append(text.mid(from));
    return parts;
}

QByteArray joinedParts(const QByteArrayList& parts)
{
    return parts.join(separator);
}

} // namespace boardplan::fuzz
