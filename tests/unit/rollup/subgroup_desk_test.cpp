#include "support/book_builder.h"

#include <boardplan/domain/subgroup_desk.h>

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <map>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate deskDay = day("2026-11-22");
const QString learning = u"Learning subgroup"_s;

// Two closed board meetings and one to come on 29 January 2027.
BookBuilder deskPlan()
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s).closedMeeting("2026-06-11").closedMeeting("2026-09-12").openMeeting("2027-01-29");
    build.plan(u"Business plan"_s).period("2026-04-01", "2027-03-31").adopted("2026-04-01").priority(u"1"_s);
    return build;
}

BookBuilder& reported(BookBuilder& build, const char* on = "2026-11-10")
{
    return build.rated(u"green"_s, day(on), u"On course."_s);
}

Update asking(const QString& ask, const QString& of = {})
{
    Update update;
    update.rating = u"red"_s;
    update.reportedOn = day("2026-11-10");
    update.ask = ask;
    update.askOf = of;
    return update;
}

// "update 1.1 (overdue 53 days; update awaited)".
QStringList deskLines(const PlanBook& book, LeadId lead, const QDate& on = deskDay)
{
    const View view{book, on};
    const std::map<DeskHeap, QString> keys{{DeskHeap::NeedsUpdate, u"update"_s},
        {DeskHeap::NeedsDecision, u"decision"_s}, {DeskHeap::Fine, u"fine"_s}};
    QStringList lines;
    for (const DeskItem& item : subgroupDesk(view, lead).items) {
        lines << u"%1 %2 (%3)"_s.arg(keys.at(item.heap), view.label(item.action), item.reasons.join(u"; "_s));
    }
    return lines;
}

struct DeskCase {
    const char* name;
    std::function<void(BookBuilder&)> prepare; // of action 1.1
    QStringList expected;
};

void PrintTo(const DeskCase& given, std::ostream* out)
{
    *out << given.name;
}

class Desk : public ::testing::TestWithParam<DeskCase> {};

TEST_P(Desk, PutsTheActionOnOneHeapAndSaysWhy)
{
    BookBuilder build = deskPlan();
    build.action(u"1.0"_s).lead(learning).state(ActionStateKey::Withdrawn, "2026-05-01", u"x"_s);
    build.action(u"1.1"_s);
    GetParam().prepare(build);
    EXPECT_EQ(deskLines(build.book(), build.leadId(learning)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, Desk,
    ::testing::Values(
        DeskCase{"NeverReported", [](BookBuilder& build) { build.lead(learning); }, {u"update 1.1 (update awaited)"_s}},
        DeskCase{"Overdue", [](BookBuilder& build) { reported(build.lead(learning).due("2026-09-30")); },
            {u"update 1.1 (overdue 53 days)"_s}},
        DeskCase{"OverdueAndReportedToday",
            [](BookBuilder& build) { reported(build.lead(learning).due("2026-09-30"), "2026-11-22"); },
            {u"fine 1.1 (reported today; overdue 53 days)"_s}},
        DeskCase{"DueBeforeTheMeeting", [](BookBuilder& build) { reported(build.lead(learning).due("2027-01-29")); },
            {u"update 1.1 (due 29 Jan 2027)"_s}},
        DeskCase{"DueAfterTheMeeting", [](BookBuilder& build) { reported(build.lead(learning).due("2027-01-30")); },
            {u"fine 1.1 (due 30 Jan 2027)"_s}},
        DeskCase{"ReportDue", [](BookBuilder& build) { reported(build.lead(learning).timescale(u"Quarterly"_s)); },
            {u"update 1.1 (report due 1 Jan 2027)"_s}},
        DeskCase{"NextReportAfterTheMeeting",
            [](BookBuilder& build) { reported(build.lead(learning).timescale(u"Annually"_s)); },
            {u"fine 1.1 (next report 1 Apr 2027)"_s}},
        DeskCase{"NothingDated", [](BookBuilder& build) { reported(build.lead(learning)); }, {u"fine 1.1 (no date)"_s}},
        DeskCase{"Complete",
            [](BookBuilder& build) { build.lead(learning).due("2026-09-30").completedOn("2026-10-01"); },
            {u"fine 1.1 (complete)"_s}},
        DeskCase{"NotDueToStart", [](BookBuilder& build) { build.lead(learning).startOn("2027-02-01"); },
            {u"fine 1.1 (starts 1 Feb 2027)"_s}},
        DeskCase{"AskOfTheBoard",
            [](BookBuilder& build) { build.lead(learning).update(asking(u"More trainers.\nSoon."_s)); },
            {u"decision 1.1 (asks the board: More trainers. Soon.)"_s}},
        DeskCase{"AskOfTheExecutive",
            [](BookBuilder& build) { build.lead(learning).update(asking(u"More trainers."_s, u"Executive"_s)); },
            {u"decision 1.1 (asks Executive: More trainers.)"_s}},
        DeskCase{"AskOfAnActionThatIsOverdue",
            [](BookBuilder& build) { build.lead(learning).due("2026-09-30").update(asking(u"More time."_s)); },
            {u"update 1.1 (overdue 53 days; asks the board: More time.)"_s}},
        DeskCase{"LeadsDiffer",
            [](BookBuilder& build) {
                build.lead(learning).lead(u"Police"_s).ratedBy(learning, u"green"_s, day("2026-11-10"));
                build.ratedBy(u"Police"_s, u"red"_s, day("2026-11-11"));
            },
            {u"decision 1.1 (leads differ)"_s}},
        DeskCase{"Paused",
            [](BookBuilder& build) {
                build.lead(learning).due("2026-09-30").state(ActionStateKey::Paused, "2026-10-01", u"no trainer"_s);
            },
            {u"decision 1.1 (paused since 1 Oct 2026: no trainer)"_s}},
        DeskCase{"OnlyContributes",
            [](BookBuilder& build) { build.lead(learning, LeadRole::Contributor).lead(u"Police"_s).due("2027-03-31"); },
            {u"fine 1.1 (due 31 Mar 2027; led by Police)"_s}},
        DeskCase{"ContributesWhereNobodyLeads",
            [](BookBuilder& build) { build.lead(learning, LeadRole::Contributor); }, {u"update 1.1 (update awaited)"_s}},
        DeskCase{"OfAnotherLead", [](BookBuilder& build) { build.lead(u"Police"_s); }, {}}),
    [](const auto& desk) { return std::string{desk.param.name}; });

TEST(SubgroupDesk, OrdersHeapsAsTheHeaderSays)
{
    BookBuilder build = deskPlan();
    reported(build.action(u"1.1"_s).lead(learning));
    build.action(u"1.2"_s).lead(learning);
    build.action(u"1.3"_s).lead(learning).state(ActionStateKey::Paused, "2026-10-01");
    build.action(u"1.4"_s).lead(learning).due("2026-12-31");
    build.action(u"1.5"_s).lead(learning).due("2026-10-31");
    build.action(u"1.6"_s).lead(learning).due("2026-09-30");
    reported(build.action(u"1.7"_s).lead(learning));
    const QStringList expected{u"update 1.6 (overdue 53 days; update awaited)"_s,
        u"update 1.5 (overdue 22 days; update awaited)"_s, u"update 1.4 (due 31 Dec 2026; update awaited)"_s,
        u"update 1.2 (update awaited)"_s, u"decision 1.3 (paused since 1 Oct 2026)"_s, u"fine 1.1 (no date)"_s,
        u"fine 1.7 (no date)"_s};
    EXPECT_EQ(deskLines(build.book(), build.leadId(learning)), expected);
}

TEST(SubgroupDesk, GoesOverAllPlansOfTheFile)
{
    BookBuilder build = deskPlan();
    build.action(u"1.1"_s).lead(learning);
    build.board(u"Otherton SAB"_s).openMeeting("2026-12-04").plan(u"Joint plan"_s).priority(u"1"_s);
    build.action(u"1.1"_s).lead(learning).due("2026-09-30");
    build.plan(u"Empty plan"_s);
    const PlanBook book = build.book();
    const View view{book, deskDay};
    const SubgroupDesk desk = subgroupDesk(view, build.leadId(learning));
    ASSERT_EQ(desk.items.size(), 2u);
    EXPECT_NE(desk.items[0].plan, desk.items[1].plan);
    EXPECT_EQ(desk.items[0].action, build.actionId(u"1.1"_s)) << "the most pressing first, whichever its plan";
    EXPECT_EQ(desk.plans, 2);
    EXPECT_EQ(desk.lastMeeting, day("2026-09-12"));
    EXPECT_EQ(desk.nextMeeting, day("2026-12-04"));
    EXPECT_EQ(desk.count(DeskHeap::NeedsUpdate), 2);
    EXPECT_EQ(desk.find(ActionId::create()), nullptr);
}

// Groups stand for their members, through groups among them too; an action that names both is one.
TEST(SubgroupDesk, HoldsWhatItsGroupsAreNamedFor)
{
    BookBuilder build = deskPlan();
    build.action(u"1.1"_s).lead(u"All subgroups"_s).lead(learning).lead(u"Everybody"_s);
    build.action(u"1.2"_s).lead(u"Everybody"_s);
    build.action(u"1.3"_s).lead(u"Police"_s);
    PlanBook book = build.book();
    const auto addMember = [&book](LeadId group, LeadId member) {
        const Lead before = *book.find(group);
        Lead after = before;
        after.members.push_back(member);
        book.put(replaced(before, after));
    };
    addMember(build.leadId(u"All subgroups"_s), build.leadId(learning));
    addMember(build.leadId(u"Everybody"_s), build.leadId(u"All subgroups"_s));
    addMember(build.leadId(u"All subgroups"_s), build.leadId(u"Everybody"_s)); // a circle ends
    const QStringList expected{u"update 1.1 (update awaited)"_s, u"update 1.2 (update awaited)"_s};
    EXPECT_EQ(deskLines(book, build.leadId(learning)), expected);
    const std::vector<DeskOwner> owners = deskOwners(View{book, deskDay});
    const auto learningOwns = std::find(owners.begin(), owners.end(), DeskOwner{build.leadId(learning), 2});
    EXPECT_NE(learningOwns, owners.end());
}

TEST(SubgroupDesk, AwaitsAFirstUpdateThoughNoBoardMeets)
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s).plan(u"Business plan"_s).priority(u"1"_s);
    build.action(u"1.1"_s).lead(learning);
    reported(build.action(u"1.2"_s).lead(learning));
    build.action(u"1.3"_s).lead(learning, LeadRole::Contributor).lead(u"Police"_s);
    build.action(u"1.4"_s).lead(learning).due("2026-09-30");
    const QStringList expected{u"update 1.4 (overdue 53 days)"_s, u"update 1.1 (no update yet)"_s,
        u"fine 1.2 (no date)"_s, u"fine 1.3 (no date; led by Police)"_s};
    EXPECT_EQ(deskLines(build.book(), build.leadId(learning)), expected);
}

TEST(SubgroupDesk, OfADayBeforeCountsWhatWasSaidUntilThen)
{
    BookBuilder build = deskPlan();
    reported(build.action(u"1.1"_s).lead(learning));
    const PlanBook book = build.book();
    const View then{book, build.standings(day("2026-10-01")), day("2026-10-01")};
    EXPECT_EQ(subgroupDesk(then, build.leadId(learning)).count(DeskHeap::NeedsUpdate), 1);
    EXPECT_EQ(subgroupDesk(View{book, deskDay}, build.leadId(learning)).count(DeskHeap::NeedsUpdate), 0);
}

TEST(SubgroupDesk, NobodyHasNone)
{
    const PlanBook book = deskPlan().book();
    EXPECT_EQ(subgroupDesk(View{book, deskDay}, LeadId::create()), SubgroupDesk{});
    EXPECT_TRUE(deskOwners(View{book, deskDay}).empty());
}

TEST(SubgroupDesk, OwnersAreSubgroupsFirstAndOnlyThoseWithActions)
{
    BookBuilder build = deskPlan();
    build.action(u"1.1"_s).lead(u"Police"_s).lead(learning);
    build.action(u"1.2"_s).lead(u"Police"_s).action(u"1.3"_s).lead(u"Police"_s);
    build.state(ActionStateKey::Withdrawn, "2026-05-01");
    PlanBook book = build.book();
    const Lead before = *book.find(build.leadId(learning));
    Lead subgroup = before;
    subgroup.kind = LeadKind::Subgroup;
    book.put(replaced(before, subgroup));
    Lead idle;
    idle.id = LeadId::create();
    idle.name = u"Idle subgroup"_s;
    idle.kind = LeadKind::Subgroup;
    book.put(inserted(idle));
    const std::vector<DeskOwner> expected{{build.leadId(learning), 1}, {build.leadId(u"Police"_s), 2}};
    EXPECT_EQ(deskOwners(View{book, deskDay}), expected);
}

// Desks as lists of heaps: "abc|d|e" has a, b and c to report on, d to decide and e that is fine.
SubgroupDesk deskFrom(const char* heaps)
{
    SubgroupDesk desk;
    int heap = 0;
    for (const char* at = heaps; *at != '\0'; ++at) {
        if (*at == '|') {
            ++heap;
            continue;
        }
        const ActionId action{QUuid{static_cast<uint>(*at), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
        desk.items.push_back({action, {}, static_cast<DeskHeap>(heap), {}});
    }
    return desk;
}

struct NextCase {
    const char* name;
    const char* before;
    const char* now;
    char done;
    char expected; // '-': none
};

void PrintTo(const NextCase& given, std::ostream* out)
{
    *out << given.name;
}

class DeskNext : public ::testing::TestWithParam<NextCase> {};

TEST_P(DeskNext, IsTheNextOfTheHeapElseWhatIsLeft)
{
    const NextCase& given = GetParam();
    const ActionId done{QUuid{static_cast<uint>(given.done), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
    const ActionId next = nextOnDesk(deskFrom(given.before), deskFrom(given.now), done);
    EXPECT_EQ(next.isNull() ? '-' : static_cast<char>(next.value.data1), given.expected);
}

INSTANTIATE_TEST_SUITE_P(Table, DeskNext,
    ::testing::Values(NextCase{"NextOfTheHeap", "abc|d|e", "bc|d|ae", 'a', 'b'},
                      NextCase{"FromTheMiddle", "abc|d|e", "ac|d|be", 'b', 'c'},
                      NextCase{"PastTheEndToWhatWasPassedOver", "abc|d|e", "ab|d|ce", 'c', 'a'},
                      NextCase{"ThenToTheDecisions", "a|d|e", "|d|ae", 'a', 'd'},
                      NextCase{"ADecisionStaysAndTheNextFollows", "|dg|e", "|dg|e", 'd', 'g'},
                      NextCase{"ADecisionDoesNotGoRound", "|dg|e", "|dg|e", 'g', '-'},
                      NextCase{"TheLastDecisionStaysAlone", "|d|e", "|d|e", 'd', '-'},
                      NextCase{"InTheFineHeap", "a|d|efg", "a|d|efg", 'f', 'g'},
                      NextCase{"TheEnd", "a||e", "||ae", 'a', '-'},
                      NextCase{"OfAnotherDesk", "|d|e", "b|d|e", 'x', 'b'}),
    [](const auto& next) { return std::string{next.param.name}; });

} // namespace
} // namespace boardplan::test
