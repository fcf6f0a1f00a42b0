#include "unit/importing/import_fixtures.h"

#include "importing/readers/number_format.h"

#include <gtest/gtest.h>
#include <limits>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

enum class Since { Year1900, Year1904 };

} // namespace

struct NumberCase {
    QString code;
    double number;
    QString shown;
    Since since = Since::Year1900;
};

void PrintTo(const NumberCase& number, std::ostream* out)
{
    *out << number.code.toStdString() << " of " << number.number;
}

class NumberShown : public ::testing::TestWithParam<NumberCase> {};

TEST_P(NumberShown, IsWhatThePersonSees)
{
    const NumberCase& one = GetParam();
    EXPECT_EQ(numberAsShown(one.number, numberFormat(one.code), one.since == Since::Year1904), one.shown);
}

INSTANTIATE_TEST_SUITE_P(Numbers, NumberShown,
    ::testing::Values(NumberCase{u"General"_s, 12, u"12"_s}, NumberCase{u"General"_s, 1.1, u"1.1"_s},
        NumberCase{u"General"_s, -2.5, u"-2.5"_s}, NumberCase{u"General"_s, 0, u"0"_s},
        NumberCase{u"General"_s, 0.1 + 0.2, u"0.3"_s}, NumberCase{u"General"_s, 123'456'789, u"123456789"_s},
        NumberCase{u"General"_s, 1e20, u"1e+20"_s}, NumberCase{u"@"_s, 7, u"7"_s}, NumberCase{{}, 7.5, u"7.5"_s},
        NumberCase{u"0"_s, 2.5, u"3"_s}, NumberCase{u"0"_s, 1e20, u"1e+20"_s}, NumberCase{u"0"_s, -0.2, u"0"_s},
        NumberCase{u"0.0"_s, 1, u"1.0"_s}, NumberCase{u"0.00"_s, 1.005, u"1.01"_s},
        NumberCase{u"0.##"_s, 0.25, u"0.25"_s}, NumberCase{u"0.##"_s, 3, u"3"_s}, NumberCase{u"0.0#"_s, 2, u"2.0"_s},
        NumberCase{u"#,##0"_s, 12'500, u"12,500"_s}, NumberCase{u"#,##0.00"_s, 1'234'567.5, u"1,234,567.50"_s},
        NumberCase{u"#,##0"_s, 999, u"999"_s}, NumberCase{u"#,##0"_s, -1000, u"-1,000"_s},
        NumberCase{u"0.0,\"k\""_s, 12'345, u"12.3k"_s}, NumberCase{u"0%"_s, 0.285, u"29%"_s},
        NumberCase{u"0%"_s, 0.07, u"7%"_s}, NumberCase{u"0.0%"_s, 0.1234, u"12.3%"_s},
        NumberCase{u"0%"_s, 1, u"100%"_s}, NumberCase{u"\"£\"#,##0"_s, 1500, u"£1,500"_s},
        NumberCase{u"[$£-809]#,##0.00"_s, -3, u"-£3.00"_s}, NumberCase{u"£0"_s, 5, u"£5"_s},
        NumberCase{u"_-* #,##0_-;-* #,##0_-"_s, 4, u"4"_s}, NumberCase{u"0\" days\""_s, 10, u"10 days"_s},
        NumberCase{u"0 \"days\""_s, 10, u"10 days"_s}, NumberCase{u"0\\ \\d"_s, 3, u"3 d"_s},
        NumberCase{u"General\" weeks\""_s, 6, u"6 weeks"_s}, NumberCase{u"\"Day \"0"_s, 2, u"Day 2"_s},
        NumberCase{u"[Red]0;[Blue]-0"_s, 8, u"8"_s}, NumberCase{u"# ?/?"_s, 0.5, u"0.5"_s},
        NumberCase{u"# ?\?/?\?"_s, 2.25, u"2.25"_s}, NumberCase{u"0.00E+00"_s, 12'345, u"12345"_s},
        NumberCase{u"0"_s, std::numeric_limits<double>::infinity(), u"inf"_s}));

INSTANTIATE_TEST_SUITE_P(Days, NumberShown,
    ::testing::Values(NumberCase{u"dd/mm/yyyy"_s, 46'112, u"31 March 2026"_s},
        NumberCase{u"m/d/yy"_s, 46'112, u"31 March 2026"_s}, NumberCase{u"yyyy-mm-dd"_s, 46'112, u"31 March 2026"_s},
        NumberCase{u"[$-809]dddd, d mmmm yyyy;@"_s, 46'112, u"31 March 2026"_s},
        NumberCase{u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s, 46'112, u"31 March 2026"_s},
        NumberCase{u"mmm-yy"_s, 46'112, u"March 2026"_s}, NumberCase{u"mmmm"_s, 46'112, u"March"_s},
        NumberCase{u"d-mmm"_s, 46'112, u"31 March"_s}, NumberCase{u"dd/mm"_s, 46'112, u"31 March"_s},
        NumberCase{u"yyyy"_s, 46'112, u"2026"_s}, NumberCase{u"dd/mm/yyyy hh:mm"_s, 46'112.75, u"31 March 2026"_s},
        NumberCase{u"dd/mm/yyyy"_s, 1, u"1 January 1900"_s}, NumberCase{u"dd/mm/yyyy"_s, 59, u"28 February 1900"_s},
        NumberCase{u"dd/mm/yyyy"_s, 60, u"28 February 1900"_s}, // the 29th that never was
        NumberCase{u"dd/mm/yyyy"_s, 61, u"1 March 1900"_s}, NumberCase{u"dd/mm/yyyy"_s, 0, u"0"_s},
        NumberCase{u"dd/mm/yyyy"_s, -1, u"-1"_s}, NumberCase{u"dd/mm/yyyy"_s, 2'958'465, u"31 December 9999"_s},
        NumberCase{u"dd/mm/yyyy"_s, 2'958'466, u"2958466"_s}, NumberCase{u"dd/mm/yyyy"_s, 1e300, u"1e+300"_s},
        NumberCase{u"dd/mm/yyyy"_s, std::numeric_limits<double>::quiet_NaN(), u"nan"_s},
        NumberCase{u"dd/mm/yyyy"_s, 0, u"1 January 1904"_s, Since::Year1904},
        NumberCase{u"dd/mm/yyyy"_s, 44'650, u"31 March 2026"_s, Since::Year1904},
        NumberCase{u"dd/mm/yyyy"_s, 2'957'003, u"31 December 9999"_s, Since::Year1904},
        NumberCase{u"dd/mm/yyyy"_s, 2'957'004, u"2957004"_s, Since::Year1904}));

INSTANTIATE_TEST_SUITE_P(Times, NumberShown,
    ::testing::Values(NumberCase{u"hh:mm"_s, 0.5, u"12:00"_s}, NumberCase{u"h:mm AM/PM"_s, 0.75, u"18:00"_s},
        NumberCase{u"hh:mm:ss"_s, 0.25, u"06:00"_s}, NumberCase{u"hh:mm"_s, 46'112.5, u"12:00"_s},
        NumberCase{u"[h]:mm"_s, 1.5, u"36:00"_s}, NumberCase{u"[hh]:mm:ss"_s, 0.0625, u"1:30"_s},
        NumberCase{u"mm:ss"_s, 0.0625, u"30:00"_s}, NumberCase{u"[mm]:ss"_s, 0.0625, u"90:00"_s},
        NumberCase{u"hh:mm"_s, 0.9999999, u"00:00"_s}, NumberCase{u"hh:mm"_s, -0.5, u"-0.5"_s}));

INSTANTIATE_TEST_SUITE_P(Oddities, NumberShown,
    ::testing::Values(NumberCase{u"\"never closed"_s, 1, u"never closed1"_s}, NumberCase{u"[never closed"_s, 1, u"1"_s},
        NumberCase{u"0\\"_s, 1, u"1"_s}, NumberCase{u";;;"_s, 1, u"1"_s}, NumberCase{u"_"_s, 1, u"1"_s},
        NumberCase{u"0."_s + QString{200, u'0'}, 1, u"1.000000000000000"_s},
        NumberCase{u"0"_s + QString{200, u','}, 5e15, u"5"_s}));

TEST(BuiltInNumberFormat, IsTheOneThatTheNumberStandsFor)
{
    const std::vector<std::pair<int, QString>> shown{{0, u"46112.5"_s}, {1, u"46113"_s}, {2, u"46112.50"_s},
        {3, u"46,113"_s}, {4, u"46,112.50"_s}, {9, u"4611250%"_s}, {10, u"4611250.00%"_s}, {12, u"46112.5"_s},
        {14, u"31 March 2026"_s}, {15, u"31 March 2026"_s}, {16, u"31 March"_s}, {17, u"March 2026"_s},
        {18, u"12:00"_s}, {21, u"12:00"_s}, {22, u"31 March 2026"_s}, {30, u"31 March 2026"_s}, {37, u"46,113"_s},
        {40, u"46,112.50"_s}, {45, u"00:00"_s}, {46, u"1106700:00"_s}, {49, u"46112.5"_s}, {57, u"31 March 2026"_s},
        {-1, u"46112.5"_s}, {100'000, u"46112.5"_s}};
    for (const auto& [id, text] : shown) {
        EXPECT_EQ(numberAsShown(46'112.5, builtInNumberFormat(id), false), text) << id;
    }
}

TEST(NumberFormat, KnowsWhatMayBeATypedReference)
{
    for (const QString& code : {u"d-mmm"_s, u"dd/mm"_s, u"[$-409]d\\-mmm;@"_s}) {
        EXPECT_TRUE(numberFormat(code).isDayOfNoYear()) << code.toStdString();
    }
    for (const QString& code : {u"mmm-yy"_s, u"dd/mm/yyyy"_s, u"0.0"_s, u"hh:mm"_s, u"General"_s}) {
        EXPECT_FALSE(numberFormat(code).isDayOfNoYear()) << code.toStdString();
    }
}

TEST(DateInWords, NamesWhatTheFormatShows)
{
    const QDate day{2026, 2, 1};
    EXPECT_EQ(dateInWords(day, NumberFormat{}), u"1 February 2026"_s);
    EXPECT_EQ(dateInWords(day, numberFormat(u"d"_s)), u"1 February"_s); // a day alone says nothing
    EXPECT_FALSE(dateOfSerial(-1, false).isValid());
    EXPECT_EQ(dateOfSerial(46'112.9, false), (QDate{2026, 3, 31}));
}

} // namespace boardplan
