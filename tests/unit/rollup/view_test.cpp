#include "leaves.h"
#include "support/book_builder.h"

#include <boardplan/domain/view.h>

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate today = day("2026-11-22");

QString shown(const View& view, const Node& node)
{
    const RollupOutcome outcome = view.outcome(node);
    return outcome.reason == RollupReason::Rated
               ? view.scheme(node).ratings[static_cast<std::size_t>(outcome.rating)].key
               : reasonText(outcome.reason);
}

// Priority 1 has an action of its own and two objectives; priority 2 has actions only.
BookBuilder smallPlan(const RollupRule& rule = {})
{
    BookBuilder build;
    build.board(u"Exampleshire SAB"_s, u"ESAB"_s).plan(u"Business plan"_s).rule(rule);
    build.priority(u"1"_s, u"Listening"_s)
        .action(u"1.0"_s)
        .rated(u"green"_s, day("2026-09-01"))
        .lead(u"Police"_s);
    build.objective(u"1a"_s).action(u"1.1"_s).rated(u"red"_s, day("2026-08-20")).lead(u"Health"_s);
    build.action(u"1.2"_s).rated(u"green"_s, day("2026-09-02")).lead(u"Police"_s).lead(u"Health"_s);
    build.objective(u"1b"_s).action(u"1.3"_s).rated(u"amber"_s, day("2026-09-03"));
    build.priority(u"2"_s, u"Preventing"_s).action(u"2.1"_s).rated(u"green"_s, day("2026-10-01"));
    build.action(u"2.2"_s).action(u"2.3"_s).rated(u"blue"_s, day("2026-10-02"));
    build.action(u"2.4"_s).state(ActionStateKey::Paused, "2026-03-01", u"awaiting guidance"_s);
    return build;
}

TEST(View, AddsUpFromActionToAllBoards)
{
    const BookBuilder build = smallPlan();
    const PlanBook book = build.book();
    const View view{book, today};
    EXPECT_EQ(shown(view, build.node(NodeKind::Objective, u"1a"_s)), u"red"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Objective, u"1b"_s)), u"amber"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Priority, u"1"_s)), u"amber"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Priority, u"2"_s)), u"green"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Plan, u"Business plan"_s)), u"amber"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Board, u"ESAB"_s)), u"amber"_s);
    EXPECT_EQ(shown(view, Node{}), u"amber"_s);
    const RollupSummary plan = view.summary(build.node(NodeKind::Plan, u"Business plan"_s));
    EXPECT_EQ(plan.included, 7);
    EXPECT_EQ(plan.rated, 6);
    EXPECT_EQ(plan.excluded, 1);
    EXPECT_EQ(plan.oldest, day("2026-08-20"));
    EXPECT_EQ(plan.newest, day("2026-10-02"));
}

TEST(View, ExplainsWhatItSumsUp)
{
    const BookBuilder build = smallPlan();
    const PlanBook book = build.book();
    const View view{book, today};
    for (const Node& node : view.nodes()) {
        const RollupResult result = view.rollup(node);
        EXPECT_EQ(result.summary, view.summary(node));
        EXPECT_EQ(result.outcome, view.outcome(node));
    }
    const RollupResult plan = view.rollup(build.node(NodeKind::Plan, u"Business plan"_s));
    EXPECT_EQ(labelsOf(plan.deciding), u"1.1"_s);
    ASSERT_EQ(plan.excluded.size(), 1U);
    EXPECT_EQ(plan.excluded.front().label, u"2.4"_s);
    EXPECT_EQ(plan.excluded.front().why, Exclusion::Paused);
    EXPECT_EQ(
        view.sentence(build.node(NodeKind::Plan, u"Business plan"_s)),
        u"Amber: 1 of 6 rated actions is red (1.1), which rules out green. 6 of 7 rated, oldest update 94 days ago."_s);
}

TEST(View, NamesNodesInOrder)
{
    BookBuilder build = smallPlan();
    build.board(u"Second board"_s, u"SB"_s).jointPlan(u"Joint plan"_s).priority(u"9"_s);
    const PlanBook book = build.book();
    const View view{book, today};
    QStringList headings;
    for (const Node& node : view.nodes()) {
        const auto [ref, title] = view.heading(node);
        headings.append(ref + u'|' + title);
    }
    EXPECT_EQ(headings, (QStringList{u"|All boards"_s, u"|Exampleshire SAB"_s, u"|Business plan"_s,
                                     u"1|Listening"_s, u"1a|"_s, u"1b|"_s, u"2|Preventing"_s,
                                     u"|Joint plan"_s, u"9|"_s, u"|Second board"_s, u"|Police"_s,
                                     u"|Health"_s}));
    EXPECT_EQ(view.heading(build.node(NodeKind::Action, u"1.1"_s)),
              (std::pair{u"1.1"_s, u"Action 1.1"_s}));
}

TEST(View, SumsUpLeadsOverAllTheirActions)
{
    BookBuilder build = smallPlan();
    build.plan(u"Other plan"_s)
        .scheme(ragScheme())
        .priority(u"1"_s)
        .action(u"7"_s)
        .lead(u"Police"_s);
    build.rated(u"amber"_s, day("2026-09-05"));
    const PlanBook book = build.book();
    const View view{book, today};
    const Node police = build.node(NodeKind::Lead, u"Police"_s);
    EXPECT_EQ(view.summary(police).included, 3);
    EXPECT_EQ(shown(view, police), u"green"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Lead, u"Health"_s)), u"red"_s);
    EXPECT_EQ(labelsOf(view.rollup(police).atRisk), u"7"_s);
}

TEST(View, LeavesOutWhatServesAnotherBoardAtBoardsAlone)
{
    BookBuilder build;
    build.board(u"Adults"_s, u"A"_s)
        .board(u"Children"_s, u"C"_s)
        .jointPlan(u"Joint"_s)
        .priority(u"1"_s);
    build.action(u"1"_s).serving({u"A"_s}).rated(u"red"_s, today);
    build.action(u"2"_s).serving({u"C"_s}).rated(u"green"_s, today);
    build.action(u"3"_s).serving({u"A"_s, u"C"_s}).rated(u"green"_s, today);
    build.action(u"4"_s).rated(u"green"_s, today);
    build.action(u"5"_s).serving({u"A"_s}).state(ActionStateKey::Withdrawn);
    const PlanBook book = build.book();
    const View view{book, today};
    EXPECT_EQ(view.summary(build.node(NodeKind::Plan, u"Joint"_s)).included, 4);
    EXPECT_EQ(view.summary(Node{}).included, 4);
    const Node adults = build.node(NodeKind::Board, u"A"_s);
    const Node children = build.node(NodeKind::Board, u"C"_s);
    EXPECT_EQ(shown(view, adults), u"red"_s);
    EXPECT_EQ(shown(view, children), u"green"_s);
    EXPECT_EQ(view.summary(children).excluded, 2);
    const RollupResult result = view.rollup(children);
    EXPECT_EQ(result.summary, view.summary(children));
    EXPECT_EQ(result.excluded.front().why, Exclusion::AnotherBoard);
    EXPECT_EQ(result.excluded.back().why, Exclusion::Withdrawn);
    EXPECT_EQ(view.exclusion(build.actionId(u"1"_s)), Exclusion::None);
}

// Two boards, a plan of each and a joint one: what serves both counts for each of them, once for all.
TEST(View, ASharedActionCountsForEachBoardAndOnceForAll)
{
    BookBuilder build;
    build.board(u"Adults"_s, u"A"_s).plan(u"Own"_s).priority(u"1"_s).action(u"own"_s);
    build.board(u"Children"_s, u"C"_s).jointPlan(u"Joint"_s).priority(u"1"_s);
    build.action(u"both"_s).serving({u"A"_s, u"C"_s}).rated(u"red"_s, today);
    build.action(u"blank"_s).rated(u"green"_s, today);
    build.action(u"adults"_s).serving({u"A"_s}).rated(u"amber"_s, today);
    const PlanBook book = build.book();
    const View view{book, today};
    const Node adults = build.node(NodeKind::Board, u"A"_s);
    const Node children = build.node(NodeKind::Board, u"C"_s);
    EXPECT_EQ(view.summary(adults).included, 4);   // its own, and three of the joint plan
    EXPECT_EQ(view.summary(children).included, 2); // what serves both, and what names nobody
    EXPECT_EQ(view.summary(Node{}).included, 4);
    EXPECT_EQ(view.rollup(Node{}).summary, view.summary(Node{}));
    EXPECT_EQ(view.rollup(adults).summary, view.summary(adults));

    const PlanId joint = build.planId();
    EXPECT_EQ(view.summary(joint, build.boardId(u"C"_s)).included, 2);
    EXPECT_EQ(view.summary(joint, build.boardId(u"C"_s)).excluded, 1);
    EXPECT_EQ(view.summary(joint, build.boardId(u"A"_s)).included, 3);
    EXPECT_EQ(view.summary(joint, {}).included, 3);
    EXPECT_EQ(view.summary(PlanId{}, {}).total(), 0);
}

TEST(View, ShowsNodesAbovePlansInBragByClass)
{
    RollupRule strict = ruleOf(RuleKind::Strict);
    BookBuilder build;
    build.board(u"B"_s, u"B"_s)
        .plan(u"Five"_s)
        .scheme(fiveStepScheme())
        .rule(strict)
        .priority(u"1"_s);
    build.action(u"1"_s).rated(u"r"_s, today).action(u"2"_s).rated(u"g"_s, today);
    build.action(u"3"_s).rated(u"G"_s, today).action(u"4"_s).completedOn("2026-01-01");
    const PlanBook book = build.book();
    const View view{book, today};
    const Node plan = build.node(NodeKind::Plan, u"Five"_s);
    const Node board = build.node(NodeKind::Board, u"B"_s);
    EXPECT_EQ(shown(view, plan), u"r"_s);
    EXPECT_EQ(shown(view, board), u"green"_s); // Balanced: 1 of 4 at risk
    EXPECT_EQ(view.rule(board).kind, RuleKind::Balanced);
    EXPECT_EQ(view.scheme(board).name, u"BRAG"_s);
    EXPECT_EQ(view.summary(board), view.rollup(board).summary);
    EXPECT_EQ(view.summary(board).markedComplete, 1);
}

TEST(View, DoesNotCountOverdueGreensAbovePlans)
{
    RollupRule rule;
    rule.countsOverdueGreenAsAmber = true;
    BookBuilder build;
    build.board(u"B"_s, u"B"_s).plan(u"P"_s).rule(rule).priority(u"1"_s);
    build.action(u"1"_s).due("2026-09-30").rated(u"green"_s, today);
    const PlanBook book = build.book();
    const View view{book, today};
    EXPECT_EQ(shown(view, build.node(NodeKind::Plan, u"P"_s)), u"amber"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Board, u"B"_s)), u"green"_s);
    EXPECT_EQ(view.rollup(Node{}).summary, view.summary(Node{}));
}

TEST(View, LevelByLevelCountsParts)
{
    RollupRule rule;
    rule.isLevelByLevel = true;
    const BookBuilder build = smallPlan(rule);
    const PlanBook book = build.book();
    const View view{book, today};
    // Red, amber and its own green: a third is red. Leaf by leaf it is one red in four.
    const Node first = build.node(NodeKind::Priority, u"1"_s);
    EXPECT_EQ(shown(view, first), u"red"_s);
    EXPECT_EQ(view.sentence(first), u"Red: 1 of 3 rated parts is red (1a); a third or more makes "
                                    u"the priority red. 4 of 4 actions rated, oldest "
                                    "update 94 days ago."_s);
    const Node plan = build.node(NodeKind::Plan, u"Business plan"_s);
    EXPECT_EQ(shown(view, plan), u"red"_s);
    const RollupResult result = view.rollup(plan);
    EXPECT_EQ(result.unit, NodeKind::Priority);
    EXPECT_EQ(labelsOf(result.deciding), u"1"_s);
    EXPECT_EQ(result.deciding.front().action.value, first.id);
    EXPECT_EQ(result.summary.included, 7);
    EXPECT_EQ(result.basis.included, 2);
    EXPECT_EQ(result.outcome, view.outcome(plan));
    ASSERT_EQ(result.excluded.size(), 1U);
    EXPECT_EQ(result.excluded.front().label, u"2.4"_s);
}

TEST(View, LevelByLevelKeepsTheFloorInActions)
{
    RollupRule rule;
    rule.isLevelByLevel = true;
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).rule(rule).priority(u"1"_s).action(u"1.1"_s).rated(u"red"_s,
                                                                                        today);
    build.priority(u"2"_s).action(u"2.1"_s).action(u"2.2"_s).priority(u"3"_s).action(u"3.1"_s);
    build.state(ActionStateKey::Paused);
    const PlanBook book = build.book();
    const View view{book, today};
    EXPECT_EQ(view.sentence(build.node(NodeKind::Plan, u"P"_s)),
              u"Too few rated to give a colour: 1 of 3; 1 is red (1.1)."_s);
}

TEST(View, IsOfItsDay)
{
    BookBuilder build;
    build.board(u"B"_s, u"B"_s).plan(u"P"_s).priority(u"1"_s);
    build.action(u"1"_s).rated(u"green"_s, day("2026-05-01")).rated(u"red"_s, day("2026-09-01"));
    build.action(u"2"_s).addedOn("2026-08-01").rated(u"green"_s, day("2026-09-01"));
    build.action(u"3"_s)
        .state(ActionStateKey::Paused, "2026-08-01")
        .rated(u"green"_s, day("2026-05-02"));
    build.action(u"4"_s).startOn("2026-08-01");
    build.action(u"5"_s).completedOn("2026-08-01");
    const PlanBook book = build.book();
    const View then{book, build.standings(day("2026-06-30")), day("2026-06-30")};
    const View now{book, today};
    const Node priority = build.node(NodeKind::Priority, u"1"_s);
    EXPECT_EQ(then.rating(build.actionId(u"1"_s))->key, u"green"_s);
    EXPECT_EQ(now.rating(build.actionId(u"1"_s))->key, u"red"_s);
    EXPECT_FALSE(then.hasAction(build.actionId(u"2"_s)));
    EXPECT_TRUE(now.hasAction(build.actionId(u"2"_s)));
    EXPECT_EQ(then.exclusion(build.actionId(u"3"_s)), Exclusion::None);
    EXPECT_EQ(now.exclusion(build.actionId(u"3"_s)), Exclusion::Paused);
    EXPECT_EQ(then.exclusion(build.actionId(u"4"_s)), Exclusion::NotDueToStart);
    EXPECT_EQ(now.exclusion(build.actionId(u"4"_s)), Exclusion::None);
    EXPECT_FALSE(then.isComplete(build.actionId(u"5"_s)));
    EXPECT_TRUE(now.isComplete(build.actionId(u"5"_s)));
    EXPECT_EQ(then.summary(priority).total(), 4);
    EXPECT_EQ(now.summary(priority).total(), 5);
    EXPECT_EQ(then.summary(build.node(NodeKind::Board, u"B"_s)).total(), 4);
    EXPECT_EQ(then.day(), day("2026-06-30"));
}

TEST(View, KnowsTheMeetingsAroundItsDay)
{
    BookBuilder build;
    build.board(u"B"_s)
        .openMeeting("2026-03-01")
        .closedMeeting("2026-06-11")
        .closedMeeting("2026-09-12");
    build.openMeeting("2026-12-04").openMeeting("2027-03-04").plan(u"P"_s);
    const PlanBook book = build.book();
    const View now{book, today};
    EXPECT_EQ(now.lastBoardMeeting(build.planId())->date, day("2026-09-12"));
    EXPECT_EQ(now.nextBoardMeeting(build.planId())->date, day("2026-12-04"));
    const View then{book, {}, day("2026-07-01")};
    EXPECT_EQ(then.lastBoardMeeting(build.planId())->date, day("2026-06-11"));
    EXPECT_EQ(then.nextBoardMeeting(build.planId())->date, day("2026-09-12"));
    EXPECT_EQ(now.lastBoardMeeting(PlanId::create()), nullptr);
}

TEST(View, AnswersForWhatIsNotThere)
{
    const PlanBook book;
    const View view{book, today};
    for (const NodeKind kind : {NodeKind::All, NodeKind::Board, NodeKind::Plan, NodeKind::Priority,
                                NodeKind::Objective, NodeKind::Lead, NodeKind::Action}) {
        const Node node{kind, kind == NodeKind::All ? QUuid{} : QUuid::createUuid()};
        EXPECT_EQ(view.outcome(node).reason, RollupReason::NothingToRate);
        EXPECT_EQ(view.sentence(node), u"Nothing to rate: there are no actions."_s);
    }
    const ActionId action = ActionId::create();
    EXPECT_EQ(view.rating(action), nullptr);
    EXPECT_FALSE(view.isComplete(action));
    EXPECT_FALSE(view.hasAction(action));
    EXPECT_EQ(view.exclusion(action), Exclusion::None);
    EXPECT_EQ(view.deadline(action), Deadline{});
    EXPECT_TRUE(view.flags(action).empty());
    EXPECT_EQ(view.label(action), QString{});
}

TEST(View, SumsUpASingleAction)
{
    const BookBuilder build = smallPlan();
    const PlanBook book = build.book();
    const View view{book, today};
    EXPECT_EQ(shown(view, build.node(NodeKind::Action, u"1.1"_s)), u"red"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Action, u"2.2"_s)), u"too few rated"_s);
    EXPECT_EQ(shown(view, build.node(NodeKind::Action, u"2.4"_s)), u"nothing to rate"_s);
    EXPECT_EQ(view.label(build.actionId(u"1.1"_s)), u"1.1"_s);
    EXPECT_EQ(view.label(build.priorityId(u"2"_s)), u"2"_s);
    EXPECT_EQ(view.label(build.objectiveId(u"1b"_s)), u"1b"_s);
}

} // namespace
} // namespace boardplan::test
