#include "support/book_builder.h"

#include <boardplan/domain/deadline.h>

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate today = day("2026-11-22");

BookBuilder planOf2026()
{
    BookBuilder build;
    build.board(u"B"_s)
        .plan(u"P"_s)
        .period("2026-04-01", "2027-03-31")
        .priority(u"1"_s)
        .action(u"1.1"_s);
    return build;
}

Deadline deadlineIn(const BookBuilder& build)
{
    const PlanBook book = build.book();
    const Action& action = book.table<Action>().rows().back();
    return deadlineOf(action, book.standing(action.id), *book.planOf(action), today);
}

Timescale twoDates()
{
    Timescale timescale;
    timescale.kind = TimescaleKind::Dates;
    timescale.windows = {{day("2026-06-30"), day("2026-06-30")},
                         {day("2026-12-31"), day("2026-12-31")}};
    timescale.due = day("2026-12-31");
    return timescale;
}

Deadline deadlineWith(const Timescale& timescale, const Standing& standing, Plan plan = {})
{
    Action action;
    action.timescale = timescale;
    plan.period.start = day("2026-04-01");
    return deadlineOf(action, standing, plan, today);
}

Standing standingWith(const Update& update)
{
    const std::array updates{update};
    return standingOf(updates, bragScheme());
}

TEST(Deadline, IsNoneWithoutADate)
{
    EXPECT_EQ(deadlineIn(planOf2026()), Deadline{});
}

TEST(Deadline, CountsDaysOverdue)
{
    const Deadline deadline = deadlineIn(planOf2026().due("2026-09-30"));
    EXPECT_EQ(deadline.due, day("2026-09-30"));
    EXPECT_EQ(deadline.firstUnmet, day("2026-09-30"));
    EXPECT_EQ(deadline.publishedDue, day("2026-09-30"));
    EXPECT_EQ(deadline.overdueDays, 53);
}

TEST(Deadline, IsNotOverdueOnTheDay)
{
    EXPECT_EQ(deadlineIn(planOf2026().due("2026-11-22")).overdueDays, 0);
    EXPECT_EQ(deadlineIn(planOf2026().due("2026-11-21")).overdueDays, 1);
}

TEST(Deadline, IsNeverOverdueWhenNoLongerWorkedOn)
{
    EXPECT_EQ(deadlineIn(planOf2026().due("2026-09-30").state(ActionStateKey::Paused)).overdueDays,
              0);
    EXPECT_EQ(
        deadlineIn(planOf2026().due("2026-09-30").state(ActionStateKey::Withdrawn)).overdueDays, 0);
    EXPECT_EQ(deadlineIn(planOf2026().due("2026-09-30").completedOn("2026-10-10")).overdueDays, 0);
    EXPECT_EQ(
        deadlineIn(planOf2026().due("2026-09-30").rated(u"blue"_s, day("2026-10-10"))).overdueDays,
        0);
    EXPECT_EQ(deadlineIn(planOf2026().due("2026-09-30").state(ActionStateKey::Paused, "2026-12-01"))
                  .overdueDays,
              53);
}

TEST(Deadline, TakesTheNewDateOfAnUpdate)
{
    Update update;
    update.reportedOn = day("2026-09-12");
    update.rating = u"amber"_s;
    update.newDate.due = day("2027-01-31");
    const Deadline deadline =
        deadlineIn(planOf2026().adopted("2026-04-01").due("2026-09-30").update(update));
    EXPECT_EQ(deadline.due, day("2027-01-31"));
    EXPECT_EQ(deadline.publishedDue, day("2026-09-30"));
    EXPECT_EQ(deadline.movedDays, 123);
    EXPECT_EQ(deadline.overdueDays, 0);
}

TEST(Deadline, DoesNotMoveInADraft)
{
    Update update;
    update.reportedOn = day("2026-09-12");
    update.newDate.due = day("2027-01-31");
    EXPECT_EQ(deadlineIn(planOf2026().due("2026-09-30").update(update)).movedDays, 0);
}

TEST(Deadline, DoesNotMoveWhereNothingWasPublished)
{
    BookBuilder build = planOf2026();
    build.due("2026-09-30").adopted("2026-04-01");
    EXPECT_EQ(deadlineIn(build).movedDays, 0);
    EXPECT_FALSE(deadlineIn(build).publishedDue.isValid());
}

TEST(Deadline, OfSeveralDatesCountsFromTheFirstUnmet)
{
    const Deadline none = deadlineWith(twoDates(), {});
    EXPECT_EQ(none.due, day("2026-12-31"));
    EXPECT_EQ(none.firstUnmet, day("2026-06-30"));
    EXPECT_EQ(none.overdueDays, 145);

    Update first;
    first.reportedOn = day("2026-07-01");
    first.meets = day("2026-06-30");
    const Deadline met = deadlineWith(twoDates(), standingWith(first));
    EXPECT_EQ(met.firstUnmet, day("2026-12-31"));
    EXPECT_EQ(met.overdueDays, 0);
}

TEST(Deadline, ThatWasMetIsNoLongerDue)
{
    Update last;
    last.reportedOn = day("2026-12-01");
    last.meets = day("2026-12-31");
    const Deadline deadline = deadlineWith(twoDates(), standingWith(last));
    EXPECT_FALSE(deadline.due.isValid());
    EXPECT_FALSE(deadline.firstUnmet.isValid());
}

TEST(Deadline, IsNotReadFromWordsThatSayFinished)
{
    Timescale timescale;
    timescale.kind = TimescaleKind::Complete;
    timescale.due = day("2025-12-31");
    EXPECT_EQ(deadlineWith(timescale, {}).overdueDays, 0);
}

struct ReportCase {
    const char* name;
    QString recurrence;
    QDate anchor;
    bool isOngoing;
    QDate reportedOn;
    QDate expected;
};

void PrintTo(const ReportCase& given, std::ostream* out)
{
    *out << given.name;
}

class NextReport : public ::testing::TestWithParam<ReportCase> {};

TEST_P(NextReport, FollowsTheLastReport)
{
    const ReportCase& given = GetParam();
    Timescale timescale;
    timescale.kind = given.isOngoing ? TimescaleKind::Ongoing : TimescaleKind::Recurring;
    timescale.isOngoing = given.isOngoing;
    timescale.recurrence = given.recurrence;
    if (given.anchor.isValid()) {
        timescale.windows = {{given.anchor, given.anchor}};
    }
    Standing standing;
    if (given.reportedOn.isValid()) {
        Update update;
        update.reportedOn = given.reportedOn;
        standing = standingWith(update);
    }
    EXPECT_EQ(deadlineWith(timescale, standing).nextReport, given.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, NextReport,
    ::testing::Values(
        ReportCase{"QuarterlyFromThePlansStart", u"P3M"_s, {}, false, {}, day("2026-07-01")},
        ReportCase{
            "QuarterlyAfterAReport", u"P3M"_s, {}, false, day("2026-09-12"), day("2026-10-01")},
        ReportCase{"AnchorFirst", u"P1Y"_s, day("2026-08-31"), false, {}, day("2026-08-31")},
        ReportCase{"AnchorNextYear", u"P1Y"_s, day("2026-08-31"), false, day("2026-09-01"),
                   day("2027-08-31")},
        ReportCase{"OldAnchor", u"P1Y"_s, day("2020-08-31"), false, {}, day("2026-08-31")},
        ReportCase{"OngoingAtThePlansRhythm", {}, {}, true, day("2026-09-12"), day("2026-10-01")},
        ReportCase{"NoRhythm", {}, {}, false, day("2026-09-12"), {}}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(NextReport, IsNoneWhenComplete)
{
    Timescale timescale;
    timescale.recurrence = u"P3M"_s;
    Update update;
    update.reportedOn = day("2026-09-12");
    update.rating = u"blue"_s;
    EXPECT_FALSE(deadlineWith(timescale, standingWith(update)).nextReport.isValid());
}

TEST(NextReport, NeedsARhythmOfThePlanForOngoingWork)
{
    Timescale timescale;
    timescale.isOngoing = true;
    Plan plan;
    plan.settings.reportingRhythm.clear();
    EXPECT_FALSE(deadlineWith(timescale, {}, plan).nextReport.isValid());
}

} // namespace
} // namespace boardplan::test
