#include "support/book_builder.h"

#include <boardplan/domain/chase_list.h>

#include <functional>
#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate today = day("2026-11-22");

// Two closed board meetings and one to come on 29 January 2027.
BookBuilder adoptedPlan()
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s).closedMeeting("2026-06-11").closedMeeting("2026-09-12").openMeeting("2027-01-29");
    build.plan(u"Business plan"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01").priority(u"1"_s);
    return build;
}

BookBuilder& reportedLately(BookBuilder& build)
{
    return build.rated(u"green"_s, day("2026-11-10"), u"On course."_s);
}

QString nameOf(const PlanBook& book, LeadId lead)
{
    return lead.isNull() ? u"nobody"_s : book.find(lead)->name;
}

// "Police: 1.2 overdue (overdue 53 days; update awaited)".
QStringList lines(const BookBuilder& build, MeetingId meeting = {})
{
    const PlanBook book = build.book();
    const View view{book, today};
    QStringList found;
    for (const LeadChase& chase : chaseList(view, build.planId(), meeting).leads) {
        for (const ChaseItem& item : chase.items) {
            found << u"%1: %2 %3 (%4)"_s.arg(nameOf(book, chase.lead), view.label(item.action),
                chaseHeapKey(item.heap), item.reasons.join(u"; "_s));
        }
    }
    return found;
}

struct ChaseCase {
    const char* name;
    std::function<void(BookBuilder&)> prepare; // of action 1.1
    QStringList expected;
};

void PrintTo(const ChaseCase& given, std::ostream* out)
{
    *out << given.name;
}

class Chase : public ::testing::TestWithParam<ChaseCase> {};

TEST_P(Chase, AsksForWhatStandsOut)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s);
    GetParam().prepare(build);
    EXPECT_EQ(lines(build), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, Chase,
    ::testing::Values(
        ChaseCase{"NeverReported", [](BookBuilder& build) { build.lead(u"Police"_s); },
            {u"Police: 1.1 awaited (update awaited)"_s}},
        ChaseCase{"ReportedSinceTheLastMeeting", [](BookBuilder& build) { reportedLately(build.lead(u"Police"_s)); }, {}},
        ChaseCase{"NobodyNamed", [](BookBuilder&) {}, {u"nobody: 1.1 awaited (update awaited)"_s}},
        ChaseCase{"OverdueThoughReported",
            [](BookBuilder& build) { reportedLately(build.lead(u"Police"_s).due("2026-09-30")); },
            {u"Police: 1.1 overdue (overdue 53 days)"_s}},
        ChaseCase{"OverdueAndAwaitedIsOneItem",
            [](BookBuilder& build) { build.lead(u"Police"_s).due("2026-09-30"); },
            {u"Police: 1.1 overdue (overdue 53 days; update awaited)"_s}},
        ChaseCase{"DueOnTheDayOfTheMeeting",
            [](BookBuilder& build) { reportedLately(build.lead(u"Police"_s).due("2027-01-29")); },
            {u"Police: 1.1 dueBefore (due 29 Jan 2027)"_s}},
        ChaseCase{"DueAfterTheMeeting",
            [](BookBuilder& build) { reportedLately(build.lead(u"Police"_s).due("2027-01-30")); }, {}},
        ChaseCase{"DueToday", [](BookBuilder& build) { reportedLately(build.lead(u"Police"_s).due("2026-11-22")); },
            {u"Police: 1.1 dueBefore (due today)"_s}},
        ChaseCase{"NextReportBeforeTheMeeting",
            [](BookBuilder& build) { reportedLately(build.lead(u"Police"_s).timescale(u"Quarterly"_s)); },
            {u"Police: 1.1 awaited (report due 1 Jan 2027)"_s}},
        ChaseCase{"Complete",
            [](BookBuilder& build) { build.lead(u"Police"_s).due("2026-09-30").completedOn("2026-10-01"); }, {}},
        ChaseCase{"Paused",
            [](BookBuilder& build) {
                build.lead(u"Police"_s).due("2026-09-30").state(ActionStateKey::Paused, "2026-10-01", u"x"_s);
            },
            {}},
        ChaseCase{"NotDueToStart",
            [](BookBuilder& build) { build.lead(u"Police"_s).startOn("2027-02-01"); }, {}},
        ChaseCase{"EachOfSeveralLeads",
            [](BookBuilder& build) { build.lead(u"Police"_s).lead(u"Health"_s); },
            {u"Police: 1.1 awaited (update awaited)"_s, u"Health: 1.1 awaited (update awaited)"_s}},
        ChaseCase{"ContributorsAreNotAsked",
            [](BookBuilder& build) { build.lead(u"Police"_s, LeadRole::Contributor).lead(u"Health"_s); },
            {u"Health: 1.1 awaited (update awaited)"_s}},
        ChaseCase{"ContributorsWhereNobodyLeads",
            [](BookBuilder& build) { build.lead(u"Police"_s, LeadRole::Contributor); },
            {u"Police: 1.1 awaited (update awaited)"_s}}),
    [](const auto& chase) { return std::string{chase.param.name}; });

TEST(ChaseList, OrdersByDirectoryThenHeapThenDate)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).lead(u"Health"_s);
    build.action(u"1.2"_s).lead(u"Police"_s);
    build.action(u"1.3"_s).lead(u"Health"_s).due("2026-12-31");
    build.action(u"1.4"_s).lead(u"Health"_s).due("2026-10-31");
    build.action(u"1.5"_s).lead(u"Health"_s).due("2026-09-30");
    build.action(u"1.6"_s);
    const QStringList expected{u"Health: 1.5 overdue (overdue 53 days; update awaited)"_s,
        u"Health: 1.4 overdue (overdue 22 days; update awaited)"_s,
        u"Health: 1.3 dueBefore (due 31 Dec 2026; update awaited)"_s, u"Health: 1.1 awaited (update awaited)"_s,
        u"Police: 1.2 awaited (update awaited)"_s, u"nobody: 1.6 awaited (update awaited)"_s};
    EXPECT_EQ(lines(build), expected);
}

TEST(ChaseList, CountsAnActionOfSeveralLeadsOnce)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).lead(u"Police"_s).lead(u"Health"_s).action(u"1.2"_s).lead(u"Police"_s);
    const PlanBook book = build.book();
    const ChaseList list = chaseList(View{book, today}, build.planId());
    EXPECT_EQ(list.actions, 2);
    EXPECT_EQ(list.by, day("2027-01-29"));
    EXPECT_FALSE(list.meeting.isNull());
}

TEST(ChaseList, WithoutAMeetingToComeThePlansNoticeCounts)
{
    BookBuilder build;
    build.board(u"B"_s).closedMeeting("2026-06-11").openMeeting("2026-11-01").plan(u"P"_s).priority(u"1"_s);
    reportedLately(build.action(u"1.1"_s).lead(u"Police"_s).due("2026-12-22"));
    reportedLately(build.action(u"1.2"_s).lead(u"Police"_s).due("2026-12-23"));
    EXPECT_EQ(lines(build), QStringList{u"Police: 1.1 dueBefore (due 22 Dec 2026)"_s});
    const PlanBook book = build.book();
    EXPECT_TRUE(chaseList(View{book, today}, build.planId()).meeting.isNull());
}

TEST(ChaseList, OfASubgroupsMeetingHoldsItsActionsAlone)
{
    BookBuilder build = adoptedPlan();
    build.action(u"1.1"_s).lead(u"Police"_s).action(u"1.2"_s).lead(u"Health"_s);
    PlanBook book = build.book();
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.board = book.boards().front();
    meeting.body = MeetingBody::Subgroup;
    meeting.subgroup = build.leadId(u"Health"_s);
    meeting.date = day("2026-12-10");
    book.put(inserted(meeting));
    const ChaseList list = chaseList(View{book, today}, build.planId(), meeting.id);
    ASSERT_EQ(list.leads.size(), 1u);
    EXPECT_EQ(list.leads.front().lead, meeting.subgroup);
    EXPECT_EQ(list.by, meeting.date);
    EXPECT_EQ(list.actions, 1);
}

TEST(ChaseList, AGroupIsReachedThroughItsMembers)
{
    const auto lead = [](const QString& name, const QString& email, const std::vector<LeadId>& members) {
        Lead made;
        made.id = LeadId::create();
        made.name = name;
        made.email = email;
        made.members = members;
        return made;
    };
    const Lead police = lead(u"Police"_s, u"police@example.org"_s, {});
    const Lead health = lead(u"Health"_s, u"Police@example.org"_s, {});
    const Lead council = lead(u"Council"_s, {}, {});
    Lead inner = lead(u"Inner"_s, {}, {health.id, council.id});
    const Lead all = lead(u"All leads"_s, {}, {police.id, inner.id});
    inner.members.push_back(all.id); // a circle from outside the program ends
    PlanBook book;
    for (const Lead& one : {police, health, council, inner, all}) {
        book.put(inserted(one));
    }
    EXPECT_EQ(addressesOf(book, all.id), QStringList{u"police@example.org"_s});
    EXPECT_EQ(addressesOf(book, council.id), QStringList{});
    EXPECT_EQ(addressesOf(book, LeadId{}), QStringList{});
}

} // namespace
} // namespace boardplan::test
