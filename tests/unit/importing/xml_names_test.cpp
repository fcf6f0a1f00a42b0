#include "importing/readers/xml_names.h"

#include <gtest/gtest.h>

namespace boardplan {

namespace {

QByteArray told(const QByteArray& uri, const QByteArray& name)
{
    return uri + xmlNameSeparator + name;
}

} // namespace

struct NameCase {
    const char* name;
    QByteArray told;
    QByteArray canonical;
};

void PrintTo(const NameCase& one, std::ostream* out)
{
    *out << one.name;
}

class OneXmlName : public ::testing::TestWithParam<NameCase> {};

TEST_P(OneXmlName, BearsThePrefixOfItsNamespace)
{
    EXPECT_EQ(canonicalXmlName(GetParam().told.constData()), GetParam().canonical);
    EXPECT_TRUE(isXmlName(GetParam().told.constData(), GetParam().canonical));
    EXPECT_FALSE(isXmlName(GetParam().told.constData(), GetParam().canonical + "x"));
    EXPECT_FALSE(isXmlName(GetParam().told.constData(), "x" + GetParam().canonical));
    EXPECT_FALSE(isXmlName(GetParam().told.constData(), {}));
}

INSTANTIATE_TEST_SUITE_P(Table, OneXmlName,
    ::testing::Values(NameCase{"None", "p", "p"},
        NameCase{"Word", told("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "p"), "w:p"},
        NameCase{"StrictWord", told("http://purl.oclc.org/ooxml/wordprocessingml/main", "p"), "w:p"},
        NameCase{"Excel", told("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "row"), "s:row"},
        NameCase{"StrictExcel", told("http://purl.oclc.org/ooxml/spreadsheetml/main", "row"), "s:row"},
        NameCase{"StrictRelation", told("http://purl.oclc.org/ooxml/officeDocument/relationships", "id"), "r:id"},
        NameCase{"StrictTheme", told("http://purl.oclc.org/ooxml/drawingml/main", "dk1"), "a:dk1"},
        NameCase{"OpenDocument", told("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "p"), "text:p"},
        NameCase{"Unknown", told("http://example.org/own", "p"), "p"},
        NameCase{"NearlyKnown", told("http://schemas.openxmlformats.org/wordprocessingml/2006/main/", "p"), "p"},
        NameCase{"EmptyNamespace", told({}, "p"), "p"}),
    [](const auto& one) { return std::string{one.param.name}; });

} // namespace boardplan
