// Rows of the Plan view as those of a spreadsheet.

#include "gui/plan_view_fixture.h"

#include <boardplan/document/move_verbs.h>

#include <QDragMoveEvent>
#include <QItemSelectionModel>
#include <QMimeData>

#include <memory>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Node nodeOfAction(ActionId action)
{
    return Node::of(NodeKind::Action, action);
}

class PlanRowsTest : public PlanViewTest {
protected:
    PlanRowsTest() { view.resize(1000, 1400); } // every row in sight

    std::vector<ActionId> below(ObjectiveId objective) { return session.book().actionsOf(objective); }
    std::vector<ActionId> below(PriorityId priority) { return session.book().actionsOf(priority); }
    // Selects these actions, the last one current.
    void selectActions(std::initializer_list<ActionId> actions)
    {
        goTo(*actions.begin(), u"action"_s);
        for (const ActionId action : actions) {
            const QModelIndex index = cell(action, u"action"_s);
            view.tree().selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QRect rowOf(const Node& node) { return view.tree().visualRect(view.model().indexOf(node)); }
    // Whether rows dragged over this point would be taken; dropped there as well where it is wanted.
    bool drag(const QPoint& to, bool isDropped)
    {
        const std::unique_ptr<QMimeData> data{view.tree().draggedRows()};
        QWidget* const target = view.tree().viewport();
        QDragEnterEvent enter{to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move{to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(target, &move);
        QDragLeaveEvent leave;
        QDropEvent drop{to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(target, isDropped ? static_cast<QEvent*>(&drop) : &leave);
        return move.isAccepted();
    }
    QPoint upper(const Node& node) { return rowOf(node).topLeft() + QPoint{40, 4}; }
    QPoint lower(const Node& node) { return rowOf(node).bottomLeft() + QPoint{40, -4}; }
};

} // namespace

TEST_F(PlanRowsTest, AMovedRowStaysSelectedAndInSight)
{
    goTo(sample.fireSafety, u"leads"_s);
    view.move(MoveStep::Up); // into the objective above
    const std::vector<ActionId> expected{sample.pathway, sample.guide, sample.fireSafety};
    EXPECT_EQ(below(sample.early), expected);
    EXPECT_EQ(view.tree().currentIndex(), cell(sample.fireSafety, u"leads"_s));
    EXPECT_TRUE(view.tree().selectionModel()->isSelected(cell(sample.fireSafety, u"leads"_s)));
    EXPECT_EQ(session.selection(), nodeOfAction(sample.fireSafety));
    EXPECT_EQ(session.document().undoVerb(), u"Move 2.2a up"_s);
    session.undo();
    EXPECT_EQ(below(sample.risks).front(), sample.fireSafety);
}

TEST_F(PlanRowsTest, SeveralRowsMoveTogetherAndStaySelected)
{
    selectActions({sample.conference, sample.survey});
    EXPECT_EQ(session.selectedActions().size(), 2U);
    view.move(MoveStep::Up);
    const std::vector<ActionId> expected{sample.conference, sample.survey, sample.competency};
    EXPECT_EQ(below(sample.workforce), expected);
    EXPECT_EQ(session.selectedActions().size(), 2U);
    EXPECT_EQ(view.tree().selectionModel()->selectedRows().size(), 2);
    session.undo();
    EXPECT_EQ(below(sample.workforce).front(), sample.competency);
}

TEST_F(PlanRowsTest, ARowMovedIntoAFoldedPriorityUnfoldsIt)
{
    view.tree().collapse(view.model().indexOf(Node::of(NodeKind::Priority, sample.workforce)));
    goTo(sample.selfNeglect, u"action"_s);
    view.move(MoveStep::Down);
    EXPECT_EQ(below(sample.workforce).front(), sample.selfNeglect);
    EXPECT_TRUE(view.tree().viewport()->rect().intersects(rowOf(nodeOfAction(sample.selfNeglect))));
    EXPECT_FALSE(rowOf(nodeOfAction(sample.selfNeglect)).isEmpty());
}

TEST_F(PlanRowsTest, AnObjectiveMovedToAnotherPriorityKeepsItsRowsUnfolded)
{
    view.goTo(Node::of(NodeKind::Objective, sample.risks));
    view.move(MoveStep::Down);
    EXPECT_EQ(session.book().find(sample.risks)->priority, sample.workforce);
    EXPECT_EQ(session.book().find(sample.fireSafety)->priority, sample.workforce);
    EXPECT_EQ(session.selection(), Node::of(NodeKind::Objective, sample.risks));
    EXPECT_FALSE(rowOf(nodeOfAction(sample.fireSafety)).isEmpty());
}

TEST_F(PlanRowsTest, WhereNothingIsFurtherAMoveSaysSo)
{
    QSignalSpy failed{&session, &Session::failed};
    goTo(sample.pathway, u"action"_s);
    view.move(MoveStep::Up);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, u"BP-DOC-103"_s);
}

TEST_F(PlanRowsTest, RowsLandBeforeOrBehindTheOnePointedAt)
{
    goTo(sample.survey, u"action"_s);
    EXPECT_TRUE(drag(upper(nodeOfAction(sample.guide)), true));
    const std::vector<ActionId> before{sample.pathway, sample.survey, sample.guide};
    EXPECT_EQ(below(sample.early), before);
    EXPECT_TRUE(drag(lower(nodeOfAction(sample.fireSafety)), true));
    const std::vector<ActionId> behind{sample.fireSafety, sample.survey, sample.selfNeglect};
    EXPECT_EQ(below(sample.risks), behind);
    EXPECT_TRUE(drag(lower(Node::of(NodeKind::Objective, sample.early)), true));
    EXPECT_EQ(below(sample.early).front(), sample.survey);
    EXPECT_TRUE(session.document().undoVerb().endsWith(u" to objective 2.1"_s));
    EXPECT_EQ(session.selection(), nodeOfAction(sample.survey));
}

TEST_F(PlanRowsTest, RowsAreNotTakenWhereTheyStandOrWherePlansAreLocked)
{
    goTo(sample.guide, u"action"_s);
    EXPECT_FALSE(drag(upper(nodeOfAction(sample.guide)), true));
    EXPECT_FALSE(drag(lower(nodeOfAction(sample.pathway)), true));
    EXPECT_EQ(below(sample.early).back(), sample.guide);
    ASSERT_TRUE(session.lookAt(QDate{2026, 7, 1}).ok());
    view.goTo(nodeOfAction(sample.guide));
    EXPECT_FALSE(drag(lower(nodeOfAction(sample.fireSafety)), true));
}

TEST_F(PlanRowsTest, ObjectivesAndPrioritiesLandAmongTheirLike)
{
    view.goTo(Node::of(NodeKind::Objective, sample.early));
    EXPECT_TRUE(drag(upper(nodeOfAction(sample.selfNeglect)), true)); // over what stands below an objective: behind it
    EXPECT_EQ(session.book().objectivesOf(sample.prevention).front(), sample.risks);
    view.goTo(Node::of(NodeKind::Priority, sample.workforce));
    EXPECT_TRUE(drag(upper(Node::of(NodeKind::Priority, sample.prevention)), true));
    EXPECT_EQ(session.book().prioritiesOf(sample.plan).front(), sample.workforce);
    EXPECT_EQ(session.document().undoVerb(), u"Move priority 3"_s);
}

TEST_F(PlanRowsTest, TheRowThatTheKeysReachIsInSight)
{
    view.resize(1000, 260);
    goTo(sample.pathway, u"action"_s);
    for (int times = 0; times < 6; ++times) {
        press(Qt::Key_Down);
        const QRect row = view.tree().visualRect(view.tree().currentIndex());
        EXPECT_TRUE(view.tree().viewport()->rect().intersects(row)) << times;
    }
}

TEST_F(PlanRowsTest, ACellTakesTheValueOfTheRowAbove)
{
    goTo(sample.selfNeglect, u"leads"_s);
    view.fillFromAbove();
    EXPECT_EQ(action(sample.selfNeglect).leads, action(sample.fireSafety).leads);
    EXPECT_EQ(session.document().undoVerb(), u"Same lead for 2.2b"_s);
    goTo(sample.fireSafety, u"timescale"_s); // across a heading
    view.fillFromAbove();
    EXPECT_EQ(action(sample.fireSafety).timescale, action(sample.guide).timescale);
}

TEST_F(PlanRowsTest, SelectedRowsAreFilledFromTheFirst)
{
    const QString words = action(sample.competency).timescale.text;
    selectActions({sample.competency, sample.conference, sample.survey});
    view.tree().selectionModel()->setCurrentIndex(cell(sample.survey, u"timescale"_s), QItemSelectionModel::NoUpdate);
    view.fillFromAbove();
    EXPECT_EQ(action(sample.conference).timescale.text, words);
    EXPECT_EQ(action(sample.survey).timescale.text, words);
    EXPECT_EQ(session.document().undoVerb(), u"Same timescale for 2 actions"_s);
}

TEST_F(PlanRowsTest, OtherCellsAreNotFilled)
{
    QSignalSpy failed{&session, &Session::failed};
    goTo(sample.selfNeglect, u"rating"_s);
    view.fillFromAbove();
    view.goTo(Node::of(NodeKind::Priority, sample.workforce));
    view.fillFromAbove();
    goTo(sample.pathway, u"leads"_s);
    view.fillFromAbove();
    ASSERT_EQ(failed.count(), 3);
    EXPECT_EQ(failed[0][0].value<Error>().code, u"BP-GUI-090"_s);
    EXPECT_EQ(failed[1][0].value<Error>().code, u"BP-GUI-090"_s);
    EXPECT_EQ(failed[2][0].value<Error>().code, u"BP-GUI-091"_s);
}

} // namespace boardplan
