#include "reporting/pdf_metadata.h"

#include "reporting/printable_text.h"
#include "reporting/xml_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString pdfProducer = u"BoardPlan"_s;

QPDFObjectHandle pdfText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(
        printableText(text).replace(u'\n', u' ').toStdString());
}

QString xmpPacket(const PdfFacts& facts)
{
    const QString day = facts.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    const QString creator =
        facts.author.isEmpty()
            ? QString{}
            : u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(
                  xmlText(facts.author));
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>%2
<xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate><xmp:MetadataDate>%3</xmp:MetadataDate>
<pdf:Producer>%4</pdf:Producer><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
)"_s.arg(xmlText(facts.title), creator, day, pdfProducer);
}

struct Bookmark {
    QPDFObjectHandle object;
    int level = 0;
    std::vector<std::size_t> children; // positions in the list of bookmarks
};

QPDFObjectHandle destination(QPDFObjectHandle page, const PageMark& mark, const QPointF& origin)
{
    constexpr qreal pointsPerUnit = 72.0 / 96.0;
    auto box = page.getKey("/MediaBox").getArrayAsVector();
    const double top = box[3].getNumericValue() - (origin.y() + mark.top) * pointsPerUnit;
    auto target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newInteger(0));
    target.appendItem(QPDFObjectHandle::newReal(top, 2));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

void linkChildren(std::vector<Bookmark>& bookmarks, Bookmark& parent)
{
    if (parent.children.empty()) {
        return;
    }
    parent.object.replaceKey("/First", bookmarks[parent.children.front()].object);
    parent.object.replaceKey("/Last", bookmarks[parent.children.back()].object);
    parent.object.replaceKey(
        "/Count", QPDFObjectHandle::newInteger(static_cast<long long>(parent.children.size())));
    for (std::size_t i = 0; i < parent.children.size(); ++i) {
        auto child = bookmarks[parent.children[i]].object;
        child.replaceKey("/Parent", parent.object);
        if (i > 0) {
            child.replaceKey("/Prev", bookmarks[parent.children[i - 1]].object);
        }
        if (i + 1 < parent.children.size()) {
            child.replaceKey("/Next", bookmarks[parent.children[i + 1]].object);
        }
    }
}

} // namespace

void setPdfMetadata(QPDF& pdf, const PdfFacts& facts)
{
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("en-GB"));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);

    const auto day = QPDFObjectHandle::newString(
        "D:" + facts.date.toString(u"yyyyMMdd").toStdString() + "000000Z");
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdfText(facts.title));
    if (!facts.author.isEmpty()) {
        info.replaceKey("/Author", pdfText(facts.author));
    }
    info.replaceKey("/Producer", pdfText(pdfProducer));
    info.replaceKey("/CreationDate", day);
    info.replaceKey("/ModDate", day);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    auto metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(facts).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

void setPdfBookmarks(QPDF& pdf, const PdfFacts& facts)
{
    const auto pages = pdf.getAllPages();
    std::vector<Bookmark> bookmarks{
        {pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, {}}};
    std::vector<std::size_t> path{0}; // from the root to the newest bookmark
    for (const PageMark& mark : facts.marks) {
        auto object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", pdfText(mark.text));
        object.replaceKey("/Dest", destination(pages[static_cast<std::size_t>(mark.page)], mark,
                                               facts.bodyOrigin));
        while (bookmarks[path.back()].level >= mark.level) {
            path.pop_back();
        }
        bookmarks[path.back()].children.push_back(bookmarks.size());
        path.push_back(bookmarks.size());
        bookmarks.push_back({object, mark.level, {}});
    }
    for (Bookmark& bookmark : bookmarks) {
        linkChildren(bookmarks, bookmark);
    }
    bookmarks.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    pdf.getRoot().replaceKey("/Outlines", bookmarks.front().object);
}

} // namespace boardplan
