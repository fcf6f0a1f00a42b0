#include "timescale_rows.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

std::string readIn(const TimescaleContext& context, const QString& text)
{
    return readingLine(readTimescale(text, context)).toStdString();
}

TimescaleContext oneYearPlan()
{
    TimescaleContext context;
    context.period = {QDate{2014, 4, 1}, QDate{2015, 3, 31}};
    return context;
}

TEST(TimescaleContext, YearlessDatesFallIntoThePlansPeriod)
{
    EXPECT_EQ(readIn(oneYearPlan(), u"September"_s), "date due 2014-09-30 [2014-09-30]");
    EXPECT_EQ(readIn(oneYearPlan(), u"January"_s), "date due 2015-01-31 [2015-01-31]");
    EXPECT_EQ(readIn(oneYearPlan(), u"Q4"_s), "period due 2015-03-31 [2015-01-01..2015-03-31]");
    EXPECT_EQ(readIn(oneYearPlan(), u"31/3"_s), "date due 2015-03-31 [2015-03-31]");
}

TEST(TimescaleContext, WithoutAPeriodAYearlessDateHasNoDue)
{
    EXPECT_EQ(readIn({}, u"September"_s), "date");
    EXPECT_EQ(readIn({}, u"31 August (annually)"_s), "recurring every P1Y");
    EXPECT_EQ(readIn({}, u"Year 2"_s), "period");
    EXPECT_EQ(readIn({}, u"March 2020"_s), "date due 2020-03-31 [2020-03-31]");
}

TEST(TimescaleContext, QuartersFollowTheSetting)
{
    TimescaleContext calendar = twoYearPlan();
    calendar.calendarQuarters = true;
    EXPECT_EQ(readIn(calendar, u"Q3 2019"_s), "period due 2019-09-30 [2019-07-01..2019-09-30]");
    EXPECT_EQ(readIn(calendar, u"Q4 2019"_s), "period due 2019-12-31 [2019-10-01..2019-12-31]");
    EXPECT_EQ(readIn(calendar, u"Q1 2019/20"_s), "period due 2020-03-31 [2020-01-01..2020-03-31]");
    EXPECT_EQ(readIn(calendar, u"H2 2019"_s), "period due 2019-12-31 [2019-07-01..2019-12-31]");
    EXPECT_EQ(readIn(twoYearPlan(), u"Q3 2019"_s),
              "period due 2019-12-31 [2019-10-01..2019-12-31]");
}

TEST(TimescaleContext, YearsOfThePlanCountFromItsStrategy)
{
    TimescaleContext context = twoYearPlan();
    EXPECT_EQ(readIn(context, u"Year 2"_s), "period due 2021-03-31 [2020-04-01..2021-03-31]");
    context.strategy = {QDate{2016, 4, 1}, QDate{2021, 3, 31}};
    EXPECT_EQ(readIn(context, u"Year 2"_s), "period due 2018-03-31 [2017-04-01..2018-03-31]");
    EXPECT_EQ(readIn(context, u"Year 1 … Year 2 …"_s),
              "dates due 2018-03-31 [2016-04-01..2017-03-31, 2017-04-01..2018-03-31]");
}

TEST(TimescaleContext, ThePeriodDecidesBetweenReadingsOfTwoNumbers)
{
    TimescaleContext context;
    context.period = {QDate{2008, 4, 1}, QDate{2009, 3, 31}};
    EXPECT_EQ(readTimescale(u"08/09"_s, context).due, (QDate{2009, 3, 31}));
    context.period = {QDate{2024, 4, 1}, QDate{2025, 3, 31}};
    EXPECT_EQ(readTimescale(u"08/09"_s, context).due, (QDate{2024, 9, 8}));
}

TEST(TimescaleContext, AMonthOfTwoYearsIsAmbiguous)
{
    const Timescale reading = readTimescale(u"September"_s, twoYearPlan());
    EXPECT_EQ(reading.due, (QDate{2019, 9, 30}));
    EXPECT_EQ(reading.ambiguous, std::vector<QString>{u"2020-09-30"_s});
    EXPECT_TRUE(readTimescale(u"September 2019"_s, twoYearPlan()).ambiguous.empty());
}

TEST(TimescaleContext, AReadingIsNeverByHand)
{
    EXPECT_FALSE(readTimescale(u"March 2020"_s, twoYearPlan()).isByHand);
}

} // namespace

} // namespace boardplan::test
