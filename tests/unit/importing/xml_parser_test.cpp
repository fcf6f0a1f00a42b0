#include "unit/importing/import_fixtures.h"

#include "importing/readers/xml_parser.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* wordName = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// Writes down what it is told: "<w:p val=3>", "text", "</w:p>".
class Notes : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes& attributes) override
    {
        const QString value = attributes.value("w:val");
        told.append(u'<' + QString::fromUtf8(name) + (value.isEmpty() ? QString{} : u' ' + value) + u'>');
        number = attributes.number("w:val", -1);
        hasValue = attributes.has("w:val");
        stop = stop || name == "stop";
    }
    void endElement(QByteArrayView name) override { told.append(u"</"_s + QString::fromUtf8(name) + u'>'); }
    void text(const QString& text) override { told.append(text); }
    Status status() const override
    {
        return stop ? Status{Error{ErrorKind::InvalidInput, u"TEST"_s, {}, {}, {}, {}}} : done();
    }

    QStringList told;
    int number = 0;
    bool hasValue = false;
    bool stop = false;
};

QString refusalOfXml(const QByteArray& xml)
{
    Notes notes;
    const Status status = parseXml(u"plan.docx"_s, u"a.xml"_s, xml, notes, nullptr);
    return status ? QString{} : status.error().code;
}

QStringList toldOf(const QByteArray& xml)
{
    Notes notes;
    const Status status = parseXml(u"plan.docx"_s, u"a.xml"_s, xml, notes, nullptr);
    EXPECT_TRUE(status) << status.error().message().toStdString();
    return notes.told;
}

QByteArray manyAttributes(int count)
{
    QByteArray xml = "<a";
    for (int at = 0; at < count; ++at) {
        xml += " b" + QByteArray::number(at) + "='1'";
    }
    return xml + "/>";
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes{"\xff\xfe"};
    return bytes.append(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
}

} // namespace

struct XmlCase {
    const char* name;
    QByteArray xml;
    QString code; // empty: it is read
};

void PrintTo(const XmlCase& xml, std::ostream* out)
{
    *out << xml.name;
}

class OneXml : public ::testing::TestWithParam<XmlCase> {};

TEST_P(OneXml, IsReadOrRefused)
{
    EXPECT_EQ(refusalOfXml(GetParam().xml), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(Table, OneXml,
    ::testing::Values(XmlCase{"Plain", "<a>b</a>", {}},
        XmlCase{"Declared", "<?xml version='1.0' encoding='UTF-8'?><a/>", {}},
        XmlCase{"Utf16", utf16(u"<?xml version='1.0' encoding='UTF-16'?><a>Café</a>"_s), {}},
        XmlCase{"Latin1", "<?xml version='1.0' encoding='ISO-8859-1'?><a>Caf\xe9</a>", {}},
        XmlCase{"Deep", QByteArray{"<a>"}.repeated(256) + QByteArray{"</a>"}.repeated(256), {}},
        XmlCase{"ManyAttributes", manyAttributes(256), {}}, XmlCase{"Nothing", {}, u"BP-IMP-067"_s},
        XmlCase{"Unclosed", "<a><b></a>", u"BP-IMP-067"_s}, XmlCase{"CutOff", "<a><b>text", u"BP-IMP-067"_s},
        XmlCase{"TwoRoots", "<a/><a/>", u"BP-IMP-067"_s},
        XmlCase{"SameAttributeTwice", "<a b='1' b='2'/>", u"BP-IMP-067"_s},
        XmlCase{"BadUtf8", "<a>Caf\xe9!</a>", u"BP-IMP-067"_s},
        XmlCase{"ControlCharacter", "<a>\x01</a>", u"BP-IMP-067"_s},
        XmlCase{"UnknownEncoding", "<?xml version='1.0' encoding='papyrus'?><a/>", u"BP-IMP-067"_s},
        XmlCase{"UnknownPrefix", "<x:a/>", u"BP-IMP-067"_s}, XmlCase{"UnknownEntity", "<a>&b;</a>", u"BP-IMP-067"_s},
        XmlCase{"Doctype", "<!DOCTYPE a><a/>", u"BP-IMP-068"_s},
        XmlCase{"OutsideDoctype", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", u"BP-IMP-068"_s},
        XmlCase{"Entities", "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><a>&d;</a>", u"BP-IMP-068"_s},
        XmlCase{"TooDeep", QByteArray{"<a>"}.repeated(257) + QByteArray{"</a>"}.repeated(257), u"BP-IMP-069"_s},
        XmlCase{"VeryDeep", QByteArray{"<a>"}.repeated(200'000), u"BP-IMP-069"_s},
        XmlCase{"TooManyAttributes", manyAttributes(257), u"BP-IMP-069"_s},
        XmlCase{"VeryManyAttributes", manyAttributes(100'000), u"BP-IMP-069"_s},
        XmlCase{"MuchText", "<a>" + QByteArray(50 * 1024 * 1024, 'x') + "</a>", u"BP-IMP-069"_s},
        XmlCase{"ManyLines", "<a>" + QByteArray(4 * 1024 * 1024, '\n') + "</a>", {}}),
    [](const auto& xml) { return std::string{xml.param.name}; });

TEST(XmlParser, TellsNamesByTheirNamespace)
{
    EXPECT_EQ(toldOf(QByteArray{"<odd:p xmlns:odd='"} + wordName + "' odd:val='3' val='4'>x</odd:p>"),
        (QStringList{u"<w:p 3>"_s, u"x"_s, u"</w:p>"_s}));
    EXPECT_EQ(toldOf(QByteArray{"<p xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main' val='4'/>"}),
        (QStringList{u"<w:p>"_s, u"</w:p>"_s})); // an attribute without a prefix has no namespace
    EXPECT_EQ(toldOf("<w:p xmlns:w='http://example.org/other'/>").front(), u"<p>"_s);
}

TEST(XmlParser, TellsTextOnceThatComesInPieces)
{
    EXPECT_EQ(toldOf("<a>one &amp; <![CDATA[two]]> &#233;<!-- no --> three</a>"),
        (QStringList{u"<a>"_s, u"one & two é three"_s, u"</a>"_s}));
    const QByteArray letters = QByteArray{"\xc3\xa9"}.repeated(100'000); // letters across the pieces it is parsed in
    const QStringList told = toldOf("<ab>" + letters + "</ab>");
    ASSERT_EQ(told.size(), 3);
    EXPECT_EQ(told[1], QString(100'000, u'é'));
}

TEST(XmlParser, ReadsNumbersOfAttributes)
{
    const auto numberOf = [](const QByteArray& value) {
        Notes notes;
        const QByteArray xml = QByteArray{"<w:p xmlns:w='"} + wordName + "' w:val='" + value + "'/>";
        EXPECT_TRUE(parseXml(u"plan"_s, u"a"_s, xml, notes, nullptr));
        EXPECT_TRUE(notes.hasValue);
        return notes.number;
    };
    EXPECT_EQ(numberOf("12"), 12);
    EXPECT_EQ(numberOf("-2"), -2);
    for (const char* none : {"", "x", "1.5", "99999999999", "0x10"}) {
        EXPECT_EQ(numberOf(none), -1) << none;
    }
}

TEST(XmlParser, StopsWhereTheHandlerFails)
{
    Notes notes;
    const Status status = parseXml(u"plan"_s, u"a.xml"_s, "<a><stop/><b/></a>", notes, nullptr);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, u"TEST"_s);
    EXPECT_EQ(notes.told.last(), u"<stop>"_s);
}

TEST(XmlParser, StopsWhenCancelled)
{
    Notes notes;
    const CancelFlag cancel{true};
    const Status status = parseXml(u"plan"_s, u"a.xml"_s, "<a/>", notes, &cancel);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, u"BP-IMP-015"_s);
}

TEST(XmlParser, NamesFilePartAndLine)
{
    Notes notes;
    const Status status = parseXml(u"plan.docx"_s, u"a.xml"_s, "<a>\n<b>\n</a>", notes, nullptr);
    ASSERT_FALSE(status);
    EXPECT_TRUE(status.error().what.contains(u"plan.docx"_s) && status.error().what.contains(u"a.xml"_s));
    EXPECT_TRUE(status.error().what.contains(u"line 3"_s)) << status.error().what.toStdString();
    EXPECT_FALSE(status.error().details.isEmpty());
}

} // namespace boardplan
