#include "unit/importing/malformed_files.h"

#include "fuzz/packages.h"

#include <functional>

namespace boardplan::test {

using namespace Qt::StringLiterals;
using fuzz::packageOf;
using fuzz::packageParts;
using fuzz::plainZip;

namespace {

const QString notWellFormed = u"BP-IMP-067"_s;
const QString hasDoctype = u"BP-IMP-068"_s;
const QString builtOddly = u"BP-IMP-069"_s;

// What is done to a part, as a function of its honest XML.
struct XmlFault {
    const char* name;
    QString code;
    std::function<QByteArray(QByteArray)> change;
};

// That text stands in place of the first cell's.
std::function<QByteArray(QByteArray)> said(const QByteArray& text)
{
    return [text](QByteArray xml) { return xml.replace("Visit each home", text); };
}

std::function<QByteArray(QByteArray)> before(const QByteArray& text)
{
    return [text](const QByteArray& xml) { return text + xml; };
}

std::function<QByteArray(QByteArray)> after(const QByteArray& text)
{
    return [text](const QByteArray& xml) { return xml + text; };
}

// In the start tag of the root element.
std::function<QByteArray(QByteArray)> inRoot(const QByteArray& text)
{
    return [text](QByteArray xml) { return xml.insert(xml.indexOf(" xmlns"), text); };
}

QByteArray manyAttributes()
{
    QByteArray attributes;
    for (int at = 0; at < 300; ++at) {
        attributes.append(" a").append(QByteArray::number(at)).append("=\"\"");
    }
    return attributes;
}

QByteArray utf16(const QByteArray& xml)
{
    const QString text = QString::fromUtf8(xml);
    return "\xff\xfe" + QByteArray{reinterpret_cast<const char*>(text.utf16()), 2 * text.size()};
}

QByteArray billionLaughs()
{
    QByteArray entities = "<!ENTITY a0 \"ha\">";
    for (int at = 1; at < 30; ++at) {
        const QByteArray below = "&a" + QByteArray::number(at - 1) + ';';
        entities.append("<!ENTITY a").append(QByteArray::number(at)).append(" \"").append(below.repeated(10)).append("\">");
    }
    return "<!DOCTYPE x [" + entities + "]>";
}

std::vector<XmlFault> doctypes()
{
    return {{"a document type", hasDoctype, before("<!DOCTYPE x>")},
        {"an entity of its own", hasDoctype, before("<!DOCTYPE x [<!ENTITY e \"text\">]>")},
        {"a billion laughs", hasDoctype, before(billionLaughs())},
        {"an entity outside", hasDoctype, before("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")},
        {"a type outside", hasDoctype, before("<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\">")},
        {"a parameter entity", hasDoctype, before("<!DOCTYPE x [<!ENTITY % p \"\">%p;]>")},
        {"default attributes", hasDoctype, before("<!DOCTYPE x [<!ATTLIST x a CDATA \"b\">]>")}};
}

std::vector<XmlFault> brokenMarkup()
{
    return {{"unclosed root", notWellFormed, [](const QByteArray& xml) { return xml.left(xml.lastIndexOf("</")); }},
        {"half of it", notWellFormed, [](const QByteArray& xml) { return xml.left(xml.size() / 2); }},
        {"cut in a tag", notWellFormed, [](const QByteArray& xml) { return xml.chopped(3); }},
        {"elements crossed", notWellFormed, said("<a><b></a></b>")}, {"element unclosed", notWellFormed, said("<a>")},
        {"end without start", notWellFormed, said("</a>")}, {"two roots", notWellFormed, after("<x/>")},
        {"text after the root", notWellFormed, after("more")}, {"text before the root", notWellFormed, before("more")},
        {"no element", notWellFormed, [](const QByteArray&) { return QByteArray{"<?xml version=\"1.0\"?>"}; }},
        {"white space alone", notWellFormed, [](const QByteArray&) { return QByteArray{" \n "}; }},
        {"unknown entity", notWellFormed, said("&nbsp;")}, {"ampersand alone", notWellFormed, said("this & that")},
        {"less-than alone", notWellFormed, said("1 < 2")}, {"prefix of nothing", notWellFormed, said("<q:a/>")},
        {"attribute twice", notWellFormed, said("<a b=\"1\" b=\"2\"/>")},
        {"attribute without quotes", notWellFormed, said("<a b=1/>")},
        {"less-than in an attribute", notWellFormed, said("<a b=\"<\"/>")},
        {"name that begins with a digit", notWellFormed, said("<1a/>")},
        {"comment with two dashes", notWellFormed, said("<!-- a -- b -->")},
        {"comment without end", notWellFormed, said("<!-- a")}, {"section without end", notWellFormed,
            said("<![CDATA[a")},
        {"end of a section alone", notWellFormed, said("a ]]> b")},
        {"declaration in the middle", notWellFormed, said("<?xml version=\"1.0\"?>")},
        {"declaration after a space", notWellFormed, before(" <?xml version=\"1.0\"?>")}};
}

std::vector<XmlFault> brokenLetters()
{
    return {{"zero byte", notWellFormed, said(QByteArray{"a\0b", 3})}, {"control byte", notWellFormed,
        said("a\x01""b")},
        {"no UTF-8", notWellFormed, said("a\xff""b")}, {"half a letter", notWellFormed, said("a\xc3""b")},
        {"overlong letter", notWellFormed, said("a\xc0\xaf""b")}, {"lone surrogate", notWellFormed,
            said("a\xed\xa0\x80""b")},
        {"letter past the last", notWellFormed, said("a\xf5\x80\x80\x80""b")},
        {"reference to zero", notWellFormed, said("&#0;")}, {"reference to a surrogate", notWellFormed,
            said("&#xD800;")},
        {"reference past the last letter", notWellFormed, said("&#x110000;")},
        {"reference to a control", notWellFormed, said("&#1;")},
        {"says UTF-16, is not", notWellFormed, before("<?xml version=\"1.0\" encoding=\"UTF-16\"?>")},
        {"says an unknown encoding", notWellFormed, before("<?xml version=\"1.0\" encoding=\"EBCDIC-UK\"?>")},
        {"says ASCII, is not", notWellFormed,
            [](const QByteArray& xml) { return before("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>")(said("caf\xc3\xa9")(xml)); }},
        {"UTF-16 cut in a letter", notWellFormed, [](const QByteArray& xml) { return utf16(xml).chopped(1); }},
        {"UTF-16 with a lone surrogate", notWellFormed,
            [](const QByteArray& xml) {
                QByteArray bytes = utf16(xml);
                const qsizetype at = bytes.indexOf(QByteArray{"V\0i\0s\0i\0t\0", 10});
                return bytes.replace(at, 4, QByteArray{"\x00\xdc\x41\x00", 4});
            }},
        {"300 deep", builtOddly, said(QByteArray{"<a>"}.repeated(300) + QByteArray{"</a>"}.repeated(300))},
        {"300 deep and unclosed", builtOddly, said(QByteArray{"<a>"}.repeated(300))},
        {"300 attributes", builtOddly, inRoot(manyAttributes())}};
}

void addFaults(TestFiles& files, const std::vector<XmlFault>& faults)
{
    for (const QByteArray& format : packageFormats()) {
        for (const XmlFault& fault : faults) {
            const QByteArray xml = fault.change(planParts(format).front());
            files.push_back({QString::fromLatin1(fault.name) + u'.' + QString::fromLatin1(format),
                plainZip(packageOf(format, {xml})), fault.code, QString::fromLatin1(mainPart(format)) + u"”, line "_s});
        }
    }
}

// Parts beside the main one are read as strictly.
void addBesideMain(TestFiles& files)
{
    for (const QByteArray& format : packageFormats()) {
        const QByteArrayList names = packageParts(format);
        for (qsizetype at = 1; at < names.size(); ++at) {
            QByteArrayList parts = planParts(format);
            parts.resize(names.size());
            for (const auto& [done, xml] : {std::pair{u"unclosed"_s, QByteArray{"<x>"}}, {u"with a type"_s,
                "<!DOCTYPE x><x/>"}}) {
                parts[at] = xml;
                files.push_back({QString::fromLatin1(names[at]).section(u'/',
                    -1) + u' ' + done + u'.' + QString::fromLatin1(format),
                    plainZip(packageOf(format, parts)), done == u"unclosed"_s ? notWellFormed : hasDoctype,
                    QString::fromLatin1(names[at])});
            }
        }
    }
}

} // namespace

TestFiles malformedXml()
{
    TestFiles files;
    addFaults(files, doctypes());
    addFaults(files, brokenMarkup());
    addFaults(files, brokenLetters());
    addBesideMain(files);
    return files;
}

TestFiles malformedSheets()
{
    const auto sheet = [](const QString& name, const QByteArray& rows, const QString& place) {
        return TestFile{name + u".xlsx"_s,
            plainZip(packageOf("xlsx",
                {"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                    + "</sheetData></worksheet>"})),
            builtOddly, place};
    };
    return {sheet(u"rows out of order"_s, "<row r=\"2\"/><row r=\"1\"/>", u"row 2"_s),
        sheet(u"a row twice"_s, "<row r=\"2\"/><row r=\"2\"/>", u"row 2"_s),
        sheet(u"row zero"_s, "<row r=\"0\"/>", u"row 0"_s), sheet(u"row below zero"_s, "<row r=\"-5\"/>", u"row 0"_s),
        sheet(u"row past the last"_s, "<row r=\"1048577\"/>", u"row 0"_s),
        sheet(u"cells out of order"_s, "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", u"row 1"_s),
        sheet(u"a cell twice"_s, "<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>", u"row 1"_s),
        sheet(u"column past the last"_s, "<row r=\"3\"><c r=\"XFE3\"/></row>", u"row 3"_s),
        sheet(u"cell without a row"_s, "<c r=\"A1\"/>", u"row 0"_s)};
}

} // namespace boardplan::test
