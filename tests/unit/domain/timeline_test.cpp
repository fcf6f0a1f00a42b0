#include <boardplan/domain/timeline.h>

#include "support/book_builder.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::BookBuilder;
using test::day;

namespace {

using Kind = TimelineMarkKind;

const QDate lookedAt{2026, 11, 22};

BookBuilder adoptedPlan()
{
    BookBuilder build;
    build.board(u"Exampleshire Safeguarding Adults Board"_s, u"Exampleshire SAB"_s);
    build.plan(u"Business plan 2026–27"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01");
    build.priority(u"1"_s, u"Listening"_s);
    return build;
}

QString kindName(Kind kind)
{
    static const QStringList names{u"ongoing"_s,   u"window"_s, u"overdue"_s,
                                   u"move"_s,      u"round"_s,  u"next"_s,
                                   u"published"_s, u"due"_s,    u"complete"_s};
    return names.at(static_cast<int>(kind));
}

// "due 2026-09-30 late", "window 2026-07-01 2026-09-30", "ongoing 2026-04-01 …"
QString markLine(const TimelineMark& mark)
{
    QString line = kindName(mark.kind) + u' ' + mark.from.toString(Qt::ISODate);
    if (mark.to != mark.from) {
        line += u' ' + (mark.to.isValid() ? mark.to.toString(Qt::ISODate) : u"…"_s);
    }
    const bool saysState =
        mark.kind == Kind::Due || mark.kind == Kind::NextReport || mark.kind == Kind::Occurrence;
    if (saysState && mark.state == TimelineMarkState::Late) {
        line += u" late"_s;
    }
    return saysState && mark.state == TimelineMarkState::Passed ? line + u" passed"_s : line;
}

QStringList markLines(const TimelineRow& row)
{
    QStringList lines;
    for (const TimelineMark& mark : row.marks) {
        lines.append(markLine(mark));
    }
    return lines;
}

// The only row of a book with one action.
TimelineRow onlyRow(const BookBuilder& build, const QDate& today = lookedAt)
{
    const PlanBook book = build.book();
    const View view{book, today};
    const Timeline timeline = timelineOf(view, {build.planId(), {}, {}});
    EXPECT_EQ(timeline.actions(), 1);
    return timeline.groups.at(0).rows.at(0);
}

struct MarksCase {
    const char* name;
    const char* words;
    QStringList marks;
    QStringList said;
};

void PrintTo(const MarksCase& marks, std::ostream* out)
{
    *out << marks.name;
}

class TimelineMarks : public ::testing::TestWithParam<MarksCase> {};

} // namespace

TEST_P(TimelineMarks, OfATimescaleAsRead)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).timescale(QString::fromUtf8(GetParam().words));
    const TimelineRow row = onlyRow(build);
    EXPECT_EQ(markLines(row), GetParam().marks);
    EXPECT_EQ(timelineWords(row), GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TimelineMarks,
    ::testing::Values(
        MarksCase{"ADateAhead", "January 2027", {u"due 2027-01-31"_s}, {u"due 31 Jan 2027"_s}},
        MarksCase{"ADatePast",
                  "30 September 2026",
                  {u"overdue 2026-09-30 2026-11-22"_s, u"due 2026-09-30 late"_s},
                  {u"was due 30 Sep 2026"_s, u"overdue 53 days"_s}},
        MarksCase{"APeriodIsAWindowWithItsEndDue",
                  "Q4 2026/27",
                  {u"window 2027-01-01 2027-03-31"_s, u"due 2027-03-31"_s},
                  {u"from 1 Jan 2027"_s, u"due 31 Mar 2027"_s}},
        MarksCase{
            "SeveralDates",
            "June and December 2026",
            {u"overdue 2026-06-30 2026-11-22"_s, u"due 2026-06-30 late"_s, u"due 2026-12-31"_s},
            {u"was due 30 Jun 2026"_s, u"due 31 Dec 2026"_s, u"overdue 145 days"_s}},
        MarksCase{"OngoingHasAnOpenEnd",
                  "Ongoing",
                  {u"ongoing 2026-04-01 …"_s, u"next 2026-07-01 late"_s},
                  {u"ongoing from 1 Apr 2026"_s, u"report due since 1 Jul 2026"_s}},
        MarksCase{"RecurringComesRound",
                  "Six monthly",
                  {u"next 2026-10-01 late"_s},
                  {u"report due since 1 Oct 2026"_s}},
        MarksCase{"AnEventHasNoMark",
                  "Following the completion of a SAR",
                  {},
                  {u"no date: Following the completion of a SAR"_s}},
        MarksCase{"APlaceholderHasNoMark", "TBC", {}, {u"no date: TBC"_s}},
        MarksCase{"NoWordsAtAll", "", {}, {u"no timescale"_s}}),
    [](const auto& marks) { return std::string{marks.param.name}; });

TEST(TimelineTest, AMovedDateIsDrawnFromWhereItWasPublished)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).due("2026-09-30");
    Update update;
    update.rating = u"amber"_s;
    update.reportedOn = day("2026-09-12");
    update.newDate = {u"January 2027"_s, day("2027-01-31"), u"two partners have not signed"_s};
    build.update(update);
    const TimelineRow row = onlyRow(build);
    EXPECT_EQ(markLines(row), (QStringList{u"move 2026-09-30 2027-01-31"_s,
                                           u"published 2026-09-30"_s, u"due 2027-01-31"_s}));
    EXPECT_EQ(timelineWords(row),
              (QStringList{u"due 31 Jan 2027"_s,
                           u"first published 30 Sep 2026, moved 123 days later"_s}));
    EXPECT_EQ(row.rating->key, u"amber"_s);
}

TEST(TimelineTest, ADateMetIsPassedAndTheNextIsNotLate)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).timescale(u"June and December 2026"_s);
    Update update;
    update.reportedOn = day("2026-06-20");
    update.meets = day("2026-06-30");
    build.update(update);
    EXPECT_EQ(markLines(onlyRow(build)),
              (QStringList{u"due 2026-06-30 passed"_s, u"due 2026-12-31"_s}));
    EXPECT_EQ(timelineWords(onlyRow(build)),
              (QStringList{u"met 30 Jun 2026"_s, u"due 31 Dec 2026"_s}));
}

TEST(TimelineTest, ACompleteActionHasItsDayAndIsNotLate)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).timescale(u"June 2026"_s).rated(u"blue"_s, day("2026-06-12"));
    const TimelineRow row = onlyRow(build);
    EXPECT_TRUE(row.isComplete);
    EXPECT_EQ(markLines(row), (QStringList{u"due 2026-06-30 passed"_s, u"complete 2026-06-12"_s}));
    EXPECT_EQ(timelineWords(row),
              (QStringList{u"was due 30 Jun 2026"_s, u"complete 12 Jun 2026"_s}));
}

TEST(TimelineTest, OngoingWorkEndsWhereItWasCompleted)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).timescale(u"Ongoing"_s).completedOn("2026-08-01");
    EXPECT_EQ(markLines(onlyRow(build)),
              (QStringList{u"ongoing 2026-04-01 2026-08-01"_s, u"complete 2026-08-01"_s}));
}

TEST(TimelineTest, APausedActionIsNotLate)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).due("2026-09-30").state(ActionStateKey::Paused, "2026-10-01");
    const TimelineRow row = onlyRow(build);
    EXPECT_EQ(markLines(row), QStringList{u"due 2026-09-30"_s});
    EXPECT_EQ(row.state, u"paused since 1 Oct 2026"_s);
}

TEST(TimelineTest, ReportsBeforeTheLastOneArePassed)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).timescale(u"Quarterly"_s).rated(u"green"_s, day("2026-10-05"));
    EXPECT_EQ(markLines(onlyRow(build)),
              (QStringList{u"round 2026-07-01 passed"_s, u"round 2026-10-01 passed"_s,
                           u"next 2027-01-01"_s}));
}

TEST(TimelineTest, TheSpanIsThePeriodWidenedToWholeQuarters)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).due("2027-05-10");
    build.action(u"1.2"_s).due("2025-12-31");
    const PlanBook book = build.book();
    const Timeline timeline = timelineOf(View{book, lookedAt}, {build.planId(), {}, {}});
    EXPECT_EQ(timeline.span, (Window{day("2025-10-01"), day("2027-06-30")}));
}

TEST(TimelineTest, RowsOfSomeActionsAreTheirRowsAmongAll)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s, u"Agree"_s).timescale(u"March 2027"_s);
    build.action(u"1.2"_s, u"Publish"_s).timescale(u"Quarterly"_s);
    build.priority(u"2"_s, u"Learning"_s).action(u"2.1"_s, u"Review"_s).timescale(u"June 2028"_s);
    const PlanBook book = build.book();
    const View view{book, lookedAt};
    const TimelineScope scope{build.planId(), {}, {}};
    const Timeline all = timelineOf(view, scope);
    const Timeline some = timelineOf(view, scope, {all.groups.at(0).rows.at(1).action});
    ASSERT_EQ(some.actions(), 1);
    EXPECT_EQ(some.groups.at(0).rows.at(0).label, u"1.2"_s);
    EXPECT_EQ(markLines(some.groups.at(0).rows.at(0)), markLines(all.groups.at(0).rows.at(1)));
    EXPECT_EQ(some.span, all.span);
}

TEST(TimelineTest, TheDayLookedAtIsAlwaysInTheSpan)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).timescale(u"Following a review"_s);
    const PlanBook book = build.book();
    const Timeline later = timelineOf(View{book, day("2028-05-05")}, {build.planId(), {}, {}});
    EXPECT_EQ(later.span, (Window{day("2026-04-01"), day("2028-06-30")}));
    EXPECT_EQ(later.undated(), 1);
}

TEST(TimelineTest, AMisprintedYearIsLeftOutOfThePicture)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).due("2926-09-30");
    const PlanBook book = build.book();
    const Timeline timeline = timelineOf(View{book, lookedAt}, {build.planId(), {}, {}});
    EXPECT_EQ(timeline.span.end, day("2027-03-31"));
    EXPECT_EQ(timeline.undated(), 1);
}

TEST(TimelineTest, APlanWithoutAPeriodShowsTheYearAroundTheDay)
{
    BookBuilder build;
    build.board(u"Exampleshire"_s, u"Ex"_s).plan(u"Plan"_s).priority(u"1"_s).action(u"1.1"_s);
    const PlanBook book = build.book();
    const Timeline timeline = timelineOf(View{book, lookedAt}, {build.planId(), {}, {}});
    EXPECT_EQ(timeline.span, (Window{day("2026-04-01"), day("2027-06-30")}));
}

TEST(TimelineTest, RowsFollowThePlanAndTheScope)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).lead(u"Prevention Subgroup"_s);
    build.priority(u"2"_s, u"Preventing"_s);
    build.action(u"2.1"_s).lead(u"Board Manager"_s);
    build.action(u"2.2"_s)
        .lead(u"Board Manager"_s)
        .lead(u"Prevention Subgroup"_s, LeadRole::Contributor);
    const PlanBook book = build.book();
    const View view{book, lookedAt};
    const auto labels = [&](const TimelineScope& scope) {
        QStringList found;
        for (const TimelineGroup& group : timelineOf(view, scope).groups) {
            found.append(group.title);
            for (const TimelineRow& row : group.rows) {
                found.append(row.label);
            }
        }
        return found;
    };
    const PlanId plan = build.planId();
    EXPECT_EQ(labels({plan, {}, {}}),
              (QStringList{u"Listening"_s, u"1.1"_s, u"Preventing"_s, u"2.1"_s, u"2.2"_s}));
    EXPECT_EQ(labels({plan, build.priorityId(u"2"_s), {}}),
              (QStringList{u"Preventing"_s, u"2.1"_s, u"2.2"_s}));
    EXPECT_EQ(labels({plan, {}, build.leadId(u"Prevention Subgroup"_s)}),
              (QStringList{u"Listening"_s, u"1.1"_s, u"Preventing"_s, u"2.2"_s}));
    EXPECT_TRUE(labels({PlanId{}, {}, {}}).isEmpty());
}

TEST(TimelineTest, MeetingsOfThePlansBoardsInOrder)
{
    BookBuilder build = adoptedPlan();
    build.closedMeeting("2026-09-12").openMeeting("2026-12-04").closedMeeting("2026-06-11");
    build.closedMeeting("2020-06-11");
    build.action(u"1.1"_s);
    const PlanBook book = build.book();
    const Timeline timeline = timelineOf(View{book, lookedAt}, {build.planId(), {}, {}});
    ASSERT_EQ(timeline.meetings.size(), 3U);
    EXPECT_EQ(timeline.meetings[0].date, day("2026-06-11"));
    EXPECT_EQ(timeline.meetings[2].date, day("2026-12-04"));
    EXPECT_EQ(timeline.meetings[2].name, u"board"_s);
}

TEST(TimelineTest, APastDayShowsWhatWasKnownThen)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).due("2026-09-30").rated(u"green"_s, day("2026-06-01"));
    build.rated(u"red"_s, day("2026-11-12"));
    build.action(u"1.2"_s).addedOn("2026-10-01");
    const PlanBook book = build.book();
    const View then{book, build.standings(day("2026-09-12")), day("2026-09-12")};
    const Timeline timeline = timelineOf(then, {build.planId(), {}, {}});
    ASSERT_EQ(timeline.actions(), 1);
    EXPECT_EQ(timeline.today, day("2026-09-12"));
    EXPECT_EQ(timeline.groups[0].rows[0].rating->key, u"green"_s);
    EXPECT_EQ(markLines(timeline.groups[0].rows[0]), QStringList{u"due 2026-09-30"_s});
}

} // namespace boardplan
