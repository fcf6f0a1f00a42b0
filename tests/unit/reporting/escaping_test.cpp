#include "reporting/csv_text.h"
#include "reporting/html_text.h"
#include "reporting/printable_text.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct EscapingCase {
    const char* name;
    QString text;
    QString expected;
};

void PrintTo(const EscapingCase& escaping, std::ostream* out)
{
    *out << escaping.name;
}

std::string escapingName(const testing::TestParamInfo<EscapingCase>& escaping)
{
    return escaping.param.name;
}

const QString grin = QString::fromUcs4(U"\U0001F600");

} // namespace

class PrintableText : public testing::TestWithParam<EscapingCase> {};

TEST_P(PrintableText, KeepsWordsAndDropsWhatSteersThem)
{
    EXPECT_EQ(printableText(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PrintableText,
    testing::Values(EscapingCase{"Plain", u"Plan – “ok”"_s, u"Plan – “ok”"_s},
                    EscapingCase{"LineEnds", u"a\r\nb\rc\u2028d"_s, u"a\nb\nc\nd"_s},
                    EscapingCase{"Tab", u"a\tb"_s, u"a b"_s},
                    EscapingCase{"Controls", u"a\x01\x1b[31mb\x7f"_s, u"a[31mb"_s},
                    EscapingCase{"BidiOverride", u"ab\u202Efdp.exe\u202C"_s, u"abfdp.exe"_s},
                    EscapingCase{"BidiIsolates", u"\u2066x\u2069\u200F"_s, u"x"_s},
                    EscapingCase{"SoftHyphen", u"safe\u00ADguarding"_s, u"safeguarding"_s},
                    EscapingCase{"LoneSurrogate", u"a"_s + QChar{0xd800} + u"b"_s, u"a\uFFFDb"_s},
                    EscapingCase{"Emoji", grin, grin},
                    EscapingCase{"Arabic", u"حماية"_s, u"حماية"_s},
                    EscapingCase{"Composed", u"e\u0301"_s, u"\u00E9"_s},
                    EscapingCase{"Empty", {}, {}}),
    escapingName);

class CsvField : public testing::TestWithParam<EscapingCase> {};

TEST_P(CsvField, IsOneFieldAndNeverAFormula)
{
    EXPECT_EQ(csvField(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, CsvField,
    testing::Values(EscapingCase{"Plain", u"May 2026"_s, u"May 2026"_s},
                    EscapingCase{"Equals", u"=1+1"_s, u"'=1+1"_s},
                    EscapingCase{"Plus", u"+44 1"_s, u"'+44 1"_s},
                    EscapingCase{"Minus", u"-2"_s, u"'-2"_s},
                    EscapingCase{"At", u"@SUM(A1)"_s, u"'@SUM(A1)"_s},
                    EscapingCase{"Tab", u"\t=1"_s, u"' =1"_s},
                    EscapingCase{"Return", u"\r=1"_s, u"\"'\n=1\""_s},
                    EscapingCase{"HiddenBehindControl", u"\x01=1"_s, u"'=1"_s},
                    EscapingCase{"HiddenBehindOverride", u"\u202E=1"_s, u"'=1"_s},
                    EscapingCase{"FullWidth", u"\uFF1D1"_s, u"'\uFF1D1"_s},
                    EscapingCase{"Comma", u"a, b"_s, u"\"a, b\""_s},
                    EscapingCase{"Quote", u"say \"no\""_s, u"\"say \"\"no\"\"\""_s},
                    EscapingCase{"Line", u"a\nb"_s, u"\"a\nb\""_s},
                    EscapingCase{"FormulaWithQuote", u"=\"x\""_s, u"\"'=\"\"x\"\"\""_s},
                    EscapingCase{"Dash", u"–"_s, u"–"_s},
                    EscapingCase{"EqualsInside", u"a=b"_s, u"a=b"_s},
                    EscapingCase{"Empty", {}, {}}),
    escapingName);

class HtmlText : public testing::TestWithParam<EscapingCase> {};

TEST_P(HtmlText, IsTextInElementsAndAttributes)
{
    EXPECT_EQ(htmlText(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, HtmlText,
    testing::Values(EscapingCase{"Script", u"<script>alert('x')</script>"_s,
                                 u"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"_s},
                    EscapingCase{"Attribute", u"\" onload=\"x"_s, u"&quot; onload=&quot;x"_s},
                    EscapingCase{"Entity", u"&amp; & co"_s, u"&amp;amp; &amp; co"_s},
                    EscapingCase{"CommentEnd", u"--><b>"_s, u"--&gt;&lt;b&gt;"_s},
                    EscapingCase{"Control", u"a\x02"_s, u"a"_s}),
    escapingName);

TEST(HtmlColour, NeverCarriesMoreThanAColour)
{
    EXPECT_EQ(htmlColour(u"#FFC800"_s), u"#ffc800"_s);
    EXPECT_EQ(htmlColour(u"red;}body{display:none"_s), u"#000000"_s);
    EXPECT_EQ(htmlColour({}), u"#000000"_s);
}

TEST(SvgNumber, IsShortAndPlain)
{
    EXPECT_EQ(svgNumber(300), u"300"_s);
    EXPECT_EQ(svgNumber(0.5), u"0.5"_s);
    EXPECT_EQ(svgNumber(1.0 / 3), u"0.33"_s);
    EXPECT_EQ(svgNumber(1e-9), u"0"_s);
}

} // namespace boardplan::test
