#include "timescale_rows.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class Descriptions : public ::testing::TestWithParam<TimescaleRow> {};

TEST_P(Descriptions, SayTheReadingInWords)
{
    const Timescale reading = readTimescale(QString::fromUtf16(GetParam().text), twoYearPlan());
    EXPECT_EQ(describe(reading).toStdString(),
              QString::fromUtf16(GetParam().reading).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Table, Descriptions,
    ::testing::Values(
        TimescaleRow{u"March 2020", u"due 31 Mar 2020"},
        TimescaleRow{u"2019/20", u"from 1 Apr 2019, due 31 Mar 2020"},
        TimescaleRow{u"June and November 2020", u"due 30 Jun 2020 and 30 Nov 2020"},
        TimescaleRow{u"2019 and June 2020",
                     u"1 Jan 2019 to 31 Dec 2019 and 30 Jun 2020, due 30 Jun 2020"},
        TimescaleRow{u"Ongoing", u"ongoing"},
        TimescaleRow{u"April 2019 onwards", u"ongoing, from 1 Apr 2019"},
        TimescaleRow{u"Quarterly", u"every 3 months"}, TimescaleRow{u"Monthly", u"every month"},
        TimescaleRow{u"Weekly", u"every week"}, TimescaleRow{u"Fortnightly", u"every 2 weeks"},
        TimescaleRow{u"Daily", u"every day"}, TimescaleRow{u"every 10 days", u"every 10 days"},
        TimescaleRow{u"Annually", u"every year"}, TimescaleRow{u"biennial", u"every 2 years"},
        TimescaleRow{u"31 August (annually)", u"every year, first 31 Aug 2019"},
        TimescaleRow{u"Following the completion of a SAR",
                     u"when: following the completion of a SAR"},
        TimescaleRow{u"ASAP", u"when: ASAP"},
        TimescaleRow{u"Ongoing and May 2019", u"ongoing; due 31 May 2019"},
        TimescaleRow{u"Quarterly or as required", u"every 3 months; when: as required"},
        TimescaleRow{u"Completed.", u"said to be complete"},
        TimescaleRow{u"Completed June 2019", u"said to be complete, 30 Jun 2019"},
        TimescaleRow{u"September", u"due 30 Sep 2019 (or 30 Sep 2020)"},
        TimescaleRow{u"6 months", u"when: 6 months (or every 6 months)"},
        TimescaleRow{u"TBC", u""}));

TEST(Describe, SaysWhereNoYearIsKnown)
{
    EXPECT_EQ(describe(readTimescale(u"September"_s, {})), u"a date whose year is not said"_s);
    EXPECT_EQ(describe(readTimescale(u"Completed; September"_s, {})),
              u"said to be complete; a date whose year is not said"_s);
}

TEST(DisplayedDates, AreBritishAndTheSameInEveryLocale)
{
    EXPECT_EQ(displayDate(QDate{2026, 12, 31}), u"31 Dec 2026"_s);
    EXPECT_EQ(displayDate(QDate{2026, 9, 1}), u"1 Sep 2026"_s);
    EXPECT_EQ(displayLongDate(QDate{2026, 9, 1}), u"1 September 2026"_s);
    EXPECT_EQ(displayDate(QDate{}), QString{});
    EXPECT_EQ(displayLongDate(QDate{}), QString{});
}

} // namespace

} // namespace boardplan::test
