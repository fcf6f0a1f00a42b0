#include <boardplan/domain/timeline_columns.h>

#include "support/book_builder.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::day;

namespace {

struct ColumnsCase {
    const char* name;
    const char* start;
    const char* end;
    TimelineScale scale;
    bool isCalendar;
    QStringList names;
};

void PrintTo(const ColumnsCase& columns, std::ostream* out)
{
    *out << columns.name;
}

class TimelineColumns : public ::testing::TestWithParam<ColumnsCase> {};

} // namespace

TEST_P(TimelineColumns, AreNamedAsUsed)
{
    const Window span{day(GetParam().start), day(GetParam().end)};
    QStringList names;
    for (const TimelineColumn& column :
         timelineColumns(span, GetParam().scale, GetParam().isCalendar)) {
        names.append(column.name);
    }
    EXPECT_EQ(names, GetParam().names);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TimelineColumns,
    ::testing::Values(
        ColumnsCase{
            "FinancialQuarters",
            "2019-04-01",
            "2020-06-30",
            TimelineScale::Quarter,
            false,
            {u"Q1 2019/20"_s, u"Q2 2019/20"_s, u"Q3 2019/20"_s, u"Q4 2019/20"_s, u"Q1 2020/21"_s}},
        ColumnsCase{"CalendarQuarters",
                    "2019-10-01",
                    "2020-03-31",
                    TimelineScale::Quarter,
                    true,
                    {u"Q4 2019"_s, u"Q1 2020"_s}},
        ColumnsCase{"FinancialYears",
                    "2019-04-01",
                    "2021-03-31",
                    TimelineScale::Year,
                    false,
                    {u"2019/20"_s, u"2020/21"_s}},
        ColumnsCase{"TheTurnOfTheCentury",
                    "1999-04-01",
                    "2000-03-31",
                    TimelineScale::Year,
                    false,
                    {u"1999/00"_s}},
        ColumnsCase{"CalendarYears",
                    "2019-04-01",
                    "2021-03-31",
                    TimelineScale::Year,
                    true,
                    {u"2019"_s, u"2020"_s, u"2021"_s}},
        ColumnsCase{"Months",
                    "2019-11-01",
                    "2020-01-31",
                    TimelineScale::Month,
                    false,
                    {u"Nov 2019"_s, u"Dec 2019"_s, u"Jan 2020"_s}},
        ColumnsCase{
            "OneDay", "2020-02-29", "2020-02-29", TimelineScale::Quarter, false, {u"Q4 2019/20"_s}},
        ColumnsCase{"NoSpan", "", "", TimelineScale::Quarter, false, {}}),
    [](const auto& columns) { return std::string{columns.param.name}; });

TEST(TimelineColumnsTest, CoverTheSpanWithoutGaps)
{
    const Window span{day("2019-05-15"), day("2021-02-03")};
    for (const TimelineScale scale :
         {TimelineScale::Year, TimelineScale::Quarter, TimelineScale::Month}) {
        for (const bool isCalendar : {false, true}) {
            const std::vector<TimelineColumn> columns = timelineColumns(span, scale, isCalendar);
            ASSERT_FALSE(columns.empty());
            EXPECT_EQ(columns.front().start, span.start);
            EXPECT_EQ(columns.back().end, span.end);
            for (std::size_t at = 1; at < columns.size(); ++at) {
                EXPECT_EQ(columns[at].start, columns[at - 1].end.addDays(1));
            }
        }
    }
}

TEST(TimelineColumnsTest, ShortNamesFitWhereTheYearStandsAbove)
{
    const Window span{day("2019-10-01"), day("2019-12-31")};
    EXPECT_EQ(timelineColumns(span, TimelineScale::Quarter, false).front().shortName, u"Q3"_s);
    EXPECT_EQ(timelineColumns(span, TimelineScale::Month, false).front().shortName, u"Oct"_s);
    EXPECT_EQ(timelineColumns(span, TimelineScale::Year, false).front().shortName, u"19/20"_s);
    EXPECT_EQ(quarterOf(day("2020-02-29")).end, day("2020-03-31"));
}

} // namespace boardplan
