#include "leaves.h"
#include "support/book_builder.h"

#include <boardplan/domain/view.h>

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

const QDate today = day("2026-11-22");

// A book that changes under a view, which is asked for everything before each change so that it has
// all to renew.
class Renew : public ::testing::Test {
protected:
    Renew()
    {
        m_build.board(u"A"_s, u"A"_s).board(u"C"_s, u"C"_s).jointPlan(u"Joint"_s).priority(u"1"_s);
        m_build.action(u"1.1"_s).lead(u"Police"_s).rated(u"green"_s, today);
        m_build.objective(u"1a"_s).action(u"1.2"_s).serving({u"A"_s}).rated(u"amber"_s,
                                                                            today.addDays(-9));
        m_build.action(u"1.3"_s).rated(u"red"_s, today.addDays(-99));
        m_build.plan(u"Other"_s)
            .scheme(ragScheme())
            .priority(u"9"_s)
            .action(u"9.1"_s)
            .lead(u"Police"_s);
        m_book = m_build.book();
    }

    void change(const AnyChange& change)
    {
        askAll(m_view);
        m_book.put(change);
        m_view.renew(change);
        expectFresh();
    }

    template <typename Entity, typename Alter> void alter(decltype(Entity::id) id, Alter alter)
    {
        const Entity before = *m_book.find(id);
        Entity after = before;
        alter(after);
        change(replaced(before, after));
    }

    void report(const QString& ref, const QString& rating)
    {
        askAll(m_view);
        Update update;
        update.id = UpdateId::create();
        update.action = m_build.actionId(ref);
        update.rating = rating;
        update.reportedOn = today;
        const AnyChange change = inserted(update);
        m_book.put(change);
        const std::array updates{update};
        m_book.setStanding(update.action,
                           standingOf(updates, m_book.schemeOf(*m_book.find(update.action))));
        m_view.renew(change);
        expectFresh();
    }

    void expectFresh()
    {
        const View fresh{m_book, today};
        ASSERT_EQ(m_view.nodes(), fresh.nodes());
        for (const Node& node : fresh.nodes()) {
            EXPECT_EQ(m_view.summary(node), fresh.summary(node));
            EXPECT_EQ(m_view.sentence(node), fresh.sentence(node));
        }
        for (const Action& action : m_book.table<Action>().rows()) {
            EXPECT_EQ(m_view.label(action.id), fresh.label(action.id));
            EXPECT_EQ(m_view.flags(action.id), fresh.flags(action.id));
            EXPECT_EQ(m_view.flagSet(action.id), fresh.flagSet(action.id));
        }
    }

    static void askAll(const View& view)
    {
        for (const Node& node : view.nodes()) {
            view.rollup(node);
            view.summary(node);
        }
    }

    BookBuilder m_build;
    PlanBook m_book;
    View m_view{m_book, today};
};

TEST_F(Renew, FollowsUpdates)
{
    report(u"1.3"_s, u"blue"_s);
    report(u"1.2"_s, u"red"_s);
    report(u"9.1"_s, u"red"_s);
    EXPECT_EQ(m_view.summary(m_build.node(NodeKind::Plan, u"Joint"_s)).oldest, today);
}

TEST_F(Renew, FollowsChangedActions)
{
    const ActionId action = m_build.actionId(u"1.2"_s);
    alter<Action>(action, [](Action& after) { after.weight = 5; });
    alter<Action>(action, [](Action& after) { after.state.key = ActionStateKey::Paused; });
    alter<Action>(action, [](Action& after) { after.ref = u"1.1"_s; });
    alter<Action>(action, [](Action& after) { after.boards.clear(); });
    alter<Action>(m_build.actionId(u"1.3"_s),
                  [this](Action& after) { after.boards = {m_build.boardId(u"C"_s)}; });
    alter<Action>(action, [this](Action& after) {
        after.leads = {{m_build.leadId(u"Police"_s), LeadRole::Lead}};
    });
}

TEST_F(Renew, FollowsMoves)
{
    const ActionId action = m_build.actionId(u"1.3"_s);
    alter<Action>(action, [](Action& after) { after.position = 1; });
    alter<Action>(action, [](Action& after) { after.objective = {}; });
    alter<Action>(action, [this](Action& after) { after.priority = m_build.priorityId(u"9"_s); });
    alter<Objective>(m_build.objectiveId(u"1a"_s), [](Objective& after) { after.ref = u"1b"_s; });
    alter<Objective>(m_build.objectiveId(u"1a"_s), [](Objective& after) { after.position = 7; });
    alter<Priority>(m_build.priorityId(u"9"_s), [](Priority& after) { after.ref = u"8"_s; });
    alter<Priority>(m_build.priorityId(u"9"_s), [](Priority& after) { after.position = 9; });
}

TEST_F(Renew, FollowsWhatComesAndGoes)
{
    Action action;
    action.id = ActionId::create();
    action.priority = m_build.priorityId(u"1"_s);
    change(inserted(action));
    change(removed(action));
    Priority priority;
    priority.id = PriorityId::create();
    priority.plan = m_build.planId();
    change(inserted(priority));
    Objective objective;
    objective.id = ObjectiveId::create();
    objective.priority = priority.id;
    change(inserted(objective));
    change(removed(objective));
    change(removed(priority));
    Plan plan;
    plan.id = PlanId::create();
    change(inserted(plan));
    change(removed(plan));
}

TEST_F(Renew, FollowsThePlanAndItsMeetings)
{
    alter<Plan>(m_build.planId(), [](Plan& after) { after.rollupRule.kind = RuleKind::Strict; });
    alter<Plan>(m_build.planId(), [](Plan& after) { after.ratingScheme = bragScheme(); });
    alter<Plan>(m_build.planId(), [](Plan& after) { after.boards.clear(); });
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.board = m_build.boardId(u"A"_s);
    meeting.date = today.addDays(-1);
    meeting.closedOn = meeting.date;
    change(inserted(meeting));
    EXPECT_EQ(m_view.lastBoardMeeting(m_book.plans().front())->id, meeting.id);
    Lead lead;
    lead.id = LeadId::create();
    change(inserted(lead));
}

} // namespace
} // namespace boardplan::test
