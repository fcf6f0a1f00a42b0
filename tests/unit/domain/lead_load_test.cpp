#include <boardplan/domain/lead_load.h>

#include "support/book_builder.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::BookBuilder;
using test::day;

namespace {

const QDate loadDay{2026, 11, 22};

BookBuilder loadPlan()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.plan(u"Business plan 2026–27"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s);
    return build;
}

LeadLoad loadOf(const BookBuilder& build)
{
    const PlanBook book = build.book();
    return leadLoad(View{book, loadDay}, build.planId());
}

// "Board Manager | overdue 1 | 0 1 0 0 | later 0 | none 0 | 2"
QString loadLine(const LeadLoadRow& row)
{
    QStringList quarters;
    for (const int count : row.quarters) {
        quarters.append(QString::number(count));
    }
    return u"%1 | overdue %2 | %3 | later %4 | none %5 | %6"_s.arg(row.name)
        .arg(row.overdue)
        .arg(quarters.join(u' '))
        .arg(row.later)
        .arg(row.noDate)
        .arg(row.total);
}

struct LoadCase {
    const char* name;
    const char* words; // of the timescale
    const char* line;
};

void PrintTo(const LoadCase& load, std::ostream* out)
{
    *out << load.name;
}

class LeadLoads : public ::testing::TestWithParam<LoadCase> {};

} // namespace

// Quarters from Q3 2026/27, the present one, to Q2 2027/28.
TEST_P(LeadLoads, CountAnActionWhereItIsDueOrReports)
{
    BookBuilder build = loadPlan();
    build.action(u"1.1"_s).timescale(QString::fromUtf8(GetParam().words)).lead(u"Board Manager"_s);
    const LeadLoad load = loadOf(build);
    ASSERT_EQ(load.rows.size(), 1U);
    EXPECT_EQ(loadLine(load.rows[0]), u"Board Manager | "_s + QString::fromUtf8(GetParam().line));
}

INSTANTIATE_TEST_SUITE_P(
    Table, LeadLoads,
    ::testing::Values(
        LoadCase{"DueThisQuarter", "December 2026", "overdue 0 | 1 0 0 0 | later 0 | none 0 | 1"},
        LoadCase{"DueNextQuarter", "Q4 2026/27", "overdue 0 | 0 1 0 0 | later 0 | none 0 | 1"},
        LoadCase{"Overdue", "30 September 2026", "overdue 1 | 0 0 0 0 | later 0 | none 0 | 1"},
        LoadCase{"OneDateMissedOneAhead", "June and December 2026",
                 "overdue 1 | 1 0 0 0 | later 0 | none 0 | 1"},
        LoadCase{"OngoingReportsEveryQuarterLateNow", "Ongoing",
                 "overdue 0 | 1 1 1 1 | later 0 | none 0 | 1"},
        LoadCase{"YearlyReports", "Annually", "overdue 0 | 0 0 1 0 | later 0 | none 0 | 1"},
        LoadCase{"NoDate", "Following the completion of a SAR",
                 "overdue 0 | 0 0 0 0 | later 0 | none 1 | 1"}),
    [](const auto& load) { return std::string{load.param.name}; });

TEST(LeadLoadTest, AnActionWithSeveralLeadsCountsForEachAndOnceInAll)
{
    BookBuilder build = loadPlan();
    build.action(u"1.1"_s).due("2026-12-18").lead(u"Board Manager"_s).lead(u"Police"_s);
    build.action(u"1.2"_s).due("2027-02-01").lead(u"Police"_s);
    build.action(u"1.3"_s).due("2027-02-01");
    const LeadLoad load = loadOf(build);
    ASSERT_EQ(load.rows.size(), 3U);
    EXPECT_EQ(loadLine(load.rows[0]), u"Police | overdue 0 | 1 1 0 0 | later 0 | none 0 | 2"_s);
    EXPECT_EQ(loadLine(load.rows[1]),
              u"Board Manager | overdue 0 | 1 0 0 0 | later 0 | none 0 | 1"_s);
    EXPECT_EQ(loadLine(load.rows[2]),
              u"No lead named | overdue 0 | 0 1 0 0 | later 0 | none 0 | 1"_s);
    EXPECT_EQ(loadLine(load.all), u"All actions | overdue 0 | 1 2 0 0 | later 0 | none 0 | 3"_s);
    EXPECT_EQ(load.shared, 1);
    EXPECT_EQ(leadLoadNotes(load).last(),
              u"1 action has several leads: it counts for each of them."_s);
}

TEST(LeadLoadTest, CompletePausedAndWithdrawnActionsAreNotCounted)
{
    BookBuilder build = loadPlan();
    build.action(u"1.1"_s).due("2026-12-18").lead(u"Police"_s).rated(u"blue"_s, day("2026-10-01"));
    build.action(u"1.2"_s)
        .due("2026-12-18")
        .lead(u"Police"_s)
        .state(ActionStateKey::Paused, "2026-10-01");
    build.action(u"1.3"_s)
        .due("2026-12-18")
        .lead(u"Police"_s)
        .state(ActionStateKey::Withdrawn, "2026-10-01");
    const LeadLoad load = loadOf(build);
    EXPECT_TRUE(load.rows.empty());
    EXPECT_EQ(load.all.total, 0);
    EXPECT_EQ(load.quarters.size(), 4U);
}

TEST(LeadLoadTest, QuartersReachToTheLastDateAndNoFurtherThanTwenty)
{
    BookBuilder build = loadPlan();
    build.action(u"1.1"_s).due("2028-02-01").lead(u"Police"_s);
    EXPECT_EQ(loadOf(build).quarters.back().name, u"Q4 2027/28"_s);
    EXPECT_FALSE(loadOf(build).hasLater());
    build.action(u"1.2"_s).due("2039-02-01").lead(u"Police"_s);
    EXPECT_EQ(loadOf(build).quarters.size(), 20U);
    EXPECT_EQ(loadOf(build).rows[0].later, 1);
}

TEST(LeadLoadTest, NoPlanGivesNothing)
{
    const PlanBook book = loadPlan().book();
    EXPECT_EQ(leadLoad(View{book, loadDay}, PlanId{}), LeadLoad{});
}

} // namespace boardplan
