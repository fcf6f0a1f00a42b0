#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/document/move_verbs.h>
#include <boardplan/document/row_verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// The sample plan as an outline: "2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b)) 3(3.1 3.2 #3)"; an action without a ref by its words.
QString outline(const PlanBook& book, PlanId plan)
{
    const auto actions = [&](const std::vector<ActionId>& ids) {
        QStringList names;
        for (const ActionId id : ids) {
            const Action& action = *book.find(id);
            names.append(action.ref.isEmpty() ? action.text.section(u' ', 0, 0) : action.ref);
        }
        return names;
    };
    QStringList priorities;
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        QStringList below = actions(book.actionsOf(priority));
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            below.append(book.find(objective)->ref + u'(' + actions(book.actionsOf(objective)).join(u' ') + u')');
        }
        priorities.append(book.find(priority)->ref + u'(' + below.join(u' ') + u')');
    }
    return priorities.join(u' ');
}

// Whether every action says the priority of the objective it stands below.
bool isWhole(const PlanBook& book)
{
    for (const Action& action : book.table<Action>().rows()) {
        const Objective* objective = book.find(action.objective);
        if (objective != nullptr && objective->priority != action.priority) {
            return false;
        }
    }
    return true;
}

const QString asItWas = u"2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b)) 3(3.1 3.2 Training)"_s;

Node nodeOf(const PlanBook& book, const QString& ref)
{
    for (const Action& action : book.table<Action>().rows()) {
        if (action.ref == ref || (action.ref.isEmpty() && action.text.startsWith(ref))) {
            return Node::of(NodeKind::Action, action.id);
        }
    }
    for (const Objective& objective : book.table<Objective>().rows()) {
        if (objective.ref == ref) {
            return Node::of(NodeKind::Objective, objective.id);
        }
    }
    for (const Priority& priority : book.table<Priority>().rows()) {
        if (priority.ref == ref) {
            return Node::of(NodeKind::Priority, priority.id);
        }
    }
    return {};
}

std::vector<Node> nodesOf(const PlanBook& book, const char* refs)
{
    std::vector<Node> nodes;
    for (const QString& ref : QString::fromUtf8(refs).split(u' ')) {
        nodes.push_back(nodeOf(book, ref));
    }
    return nodes;
}

struct StepCase {
    const char* name;
    const char* rows;
    MoveStep step;
    const char* outline; // empty: refused
    const char* verb;    // or the code
};

void PrintTo(const StepCase& step, std::ostream* out) { *out << step.name; }

class MoveSteps : public testing::TestWithParam<StepCase> {};

} // namespace

TEST_P(MoveSteps, LeadWhereTheySayAndBack)
{
    OpenDocument open;
    const PlanId plan = addSamplePlan(*open).plan;
    ASSERT_EQ(outline(open->book(), plan).toStdString(), asItWas.toStdString());
    const QByteArray before = open.dump();
    const auto edit = moveNodes(open->book(), nodesOf(open->book(), GetParam().rows), GetParam().step);
    if (*GetParam().outline == '\0') {
        ASSERT_FALSE(edit.ok());
        EXPECT_EQ(edit.error().code.toStdString(), GetParam().verb);
        return;
    }
    ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
    ASSERT_TRUE(open->apply(edit.value()).ok());
    EXPECT_EQ(outline(open->book(), plan).toStdString(), GetParam().outline);
    EXPECT_EQ(open->undoVerb().toStdString(), GetParam().verb);
    EXPECT_TRUE(isWhole(open->book()));
    EXPECT_TRUE(open.verifies());
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
}

INSTANTIATE_TEST_SUITE_P(Table, MoveSteps,
    testing::Values(
        StepCase{"Up", "2.1b", MoveStep::Up, "2(2.1(2.1b 2.1a) 2.2(2.2a 2.2b)) 3(3.1 3.2 Training)", "Move 2.1b up"},
        StepCase{"Down", "2.1a", MoveStep::Down, "2(2.1(2.1b 2.1a) 2.2(2.2a 2.2b)) 3(3.1 3.2 Training)", "Move 2.1a down"},
        StepCase{"UpIntoTheObjectiveBefore", "2.2a", MoveStep::Up, "2(2.1(2.1a 2.1b 2.2a) 2.2(2.2b)) 3(3.1 3.2 Training)",
            "Move 2.2a up"},
        StepCase{"DownIntoThePriorityBehind", "2.2b", MoveStep::Down, "2(2.1(2.1a 2.1b) 2.2(2.2a)) 3(2.2b 3.1 3.2 Training)",
            "Move 2.2b down"},
        StepCase{"UpOutOfThePriority", "3.1", MoveStep::Up, "2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b 3.1)) 3(3.2 Training)",
            "Move 3.1 up"},
        StepCase{"SeveralUp", "3.2 Training", MoveStep::Up, "2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b)) 3(3.2 Training 3.1)",
            "Move 2 actions up"},
        StepCase{"SeveralComeTogether", "3.1 Training", MoveStep::Up,
            "2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b 3.1 Training)) 3(3.2)", "Move 2 actions up"},
        StepCase{"SeveralDown", "3.2 3.1", MoveStep::Down, "2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b)) 3(Training 3.1 3.2)",
            "Move 2 actions down"},
        StepCase{"AWholeObjectiveDown", "2.1a 2.1b", MoveStep::Down, "2(2.1() 2.2(2.1a 2.1b 2.2a 2.2b)) 3(3.1 3.2 Training)",
            "Move 2 actions down"},
        StepCase{"Out", "2.1b", MoveStep::Out, "2(2.1b 2.1(2.1a) 2.2(2.2a 2.2b)) 3(3.1 3.2 Training)",
            "Move 2.1b out of its objective"},
        StepCase{"ObjectiveDown", "2.1", MoveStep::Down, "2(2.2(2.2a 2.2b) 2.1(2.1a 2.1b)) 3(3.1 3.2 Training)",
            "Move objective 2.1 down"},
        StepCase{"ObjectiveIntoThePriorityBehind", "2.2", MoveStep::Down,
            "2(2.1(2.1a 2.1b)) 3(3.1 3.2 Training 2.2(2.2a 2.2b))", "Move objective 2.2 down"},
        StepCase{"PriorityUp", "3", MoveStep::Up, "3(3.1 3.2 Training) 2(2.1(2.1a 2.1b) 2.2(2.2a 2.2b))",
            "Move priority 3 up"},
        StepCase{"NothingAbove", "2.1a", MoveStep::Up, "", "BP-DOC-103"},
        StepCase{"NothingBelow", "Training", MoveStep::Down, "", "BP-DOC-103"},
        StepCase{"NoObjectiveToLeave", "3.1", MoveStep::Out, "", "BP-DOC-103"},
        StepCase{"NoObjectiveToEnter", "3.1", MoveStep::In, "", "BP-DOC-103"},
        StepCase{"InAlready", "2.1a", MoveStep::In, "", "BP-DOC-103"},
        StepCase{"ObjectivesStayBelowPriorities", "2.1", MoveStep::Out, "", "BP-DOC-103"},
        StepCase{"TheFirstPriority", "2", MoveStep::Up, "", "BP-DOC-103"},
        StepCase{"OfSeveralPlaces", "2.1a 2.2a", MoveStep::Down, "", "BP-DOC-102"},
        StepCase{"OfSeveralLevels", "2.1 2.1a", MoveStep::Down, "", "BP-DOC-100"},
        StepCase{"Nothing", "none", MoveStep::Up, "", "BP-DOC-101"}),
    [](const auto& step) { return std::string{step.param.name}; });

namespace {

class MoveVerbs : public testing::Test {
protected:
    void SetUp() override { m_plan = addSamplePlan(*m_open); }

    const PlanBook& book() { return m_open->book(); }
    QString shown() { return outline(book(), m_plan.plan); }
    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
    }
    QString refusalOf(const Result<Edit>& edit) { return edit.ok() ? u"accepted"_s : edit.error().code; }

    OpenDocument m_open;
    SamplePlan m_plan;
};

} // namespace

TEST_F(MoveVerbs, OutAndInAgainComesFirstInTheObjective)
{
    const std::vector<Node> nodes{Node::of(NodeKind::Action, m_plan.guide)};
    carryOut(moveNodes(book(), nodes, MoveStep::Out));
    carryOut(moveNodes(book(), nodes, MoveStep::In));
    EXPECT_EQ(shown(), u"2(2.1(2.1b 2.1a) 2.2(2.2a 2.2b)) 3(3.1 3.2 Training)"_s);
    EXPECT_EQ(m_open->undoVerb(), u"Move 2.1b into objective 2.1"_s);
}

TEST_F(MoveVerbs, RowsAreDroppedAnywhereBelowTheirLevel)
{
    const std::vector<Node> two{Node::of(NodeKind::Action, m_plan.selfNeglect), Node::of(NodeKind::Action, m_plan.pathway)};
    const Node workforce = Node::of(NodeKind::Priority, m_plan.workforce);
    const QByteArray before = m_open.dump();
    carryOut(moveNodes(book(), two, Destination{workforce, m_plan.conference.value}));
    EXPECT_EQ(shown(), u"2(2.1(2.1b) 2.2(2.2a)) 3(3.1 2.1a 2.2b 3.2 Training)"_s);
    EXPECT_EQ(m_open->undoVerb(), u"Move 2 actions to priority 3"_s);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.dump(), before);

    const std::vector<Node> objective{Node::of(NodeKind::Objective, m_plan.risks)};
    EXPECT_EQ(refusalOf(moveNodes(book(), objective, Destination{Node::of(NodeKind::Objective, m_plan.early), {}})),
        u"BP-DOC-101"_s);
    EXPECT_EQ(refusalOf(moveNodes(book(), two, Destination{Node::of(NodeKind::Plan, m_plan.plan), {}})), u"BP-DOC-101"_s);
    EXPECT_EQ(refusalOf(moveNodes(book(), two, Destination{Node::of(NodeKind::Priority, PriorityId::create()), {}})),
        u"BP-DOC-101"_s);
}

TEST_F(MoveVerbs, ADropWhereTheRowsStandChangesNothing)
{
    const std::vector<Node> one{Node::of(NodeKind::Action, m_plan.conference)};
    const Node workforce = Node::of(NodeKind::Priority, m_plan.workforce);
    for (const QUuid& sibling : {m_plan.conference.value, m_plan.survey.value}) {
        const auto edit = moveNodes(book(), one, Destination{workforce, sibling});
        ASSERT_TRUE(edit.ok());
        EXPECT_TRUE(edit->isEmpty());
    }
}

// A gap is halved with each move; when it is used up the siblings make way, in the same edit.
TEST_F(MoveVerbs, TheOrderHoldsWhenAGapIsUsedUp)
{
    const Node workforce = Node::of(NodeKind::Priority, m_plan.workforce);
    ActionId second = m_plan.conference;
    ActionId last = m_plan.survey;
    for (int times = 0; times < 30; ++times) {
        carryOut(moveNodes(book(), {Node::of(NodeKind::Action, last)}, Destination{workforce, second.value}));
        std::swap(second, last);
        const std::vector<ActionId> expected{m_plan.competency, second, last};
        ASSERT_EQ(book().actionsOf(m_plan.workforce), expected) << times;
    }
    EXPECT_TRUE(m_open.verifies());
}

TEST_F(MoveVerbs, ACopyStandsBelowAndWasNeverReported)
{
    const QByteArray before = m_open.dump();
    carryOut(duplicateAction(book(), m_plan.fireSafety, m_open->today()));
    const std::vector<ActionId>& siblings = book().actionsOf(m_plan.risks);
    ASSERT_EQ(siblings.size(), 3U);
    const Action& original = *book().find(m_plan.fireSafety);
    const Action& copy = *book().find(siblings[1]);
    EXPECT_EQ(copy.text, original.text);
    EXPECT_EQ(copy.leads, original.leads);
    EXPECT_EQ(copy.timescale, original.timescale);
    ASSERT_EQ(copy.measures.size(), original.measures.size());
    EXPECT_TRUE(copy.ref.isEmpty());
    EXPECT_EQ(book().standing(copy.id).updates, 0);
    EXPECT_EQ(m_open->undoVerb(), u"Duplicate 2.2a"_s);
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.dump(), before);
}

} // namespace boardplan::test
