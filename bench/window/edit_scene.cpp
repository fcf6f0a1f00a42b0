// Edits, from the key or the record to the repaint, against a cell of Qt's tree edited by its own editor.

#include "bare_rows.h"
#include "big_plan.h"
#include "gui/check/check_list.h"
#include "gui/frame/main_window.h"
#include "gui/frame/view_entries.h"
#include "gui/frame/workspace.h"
#include "gui/plan/plan_cell_editor.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"
#include "scenes.h"
#include "stage.h"
#include "watched_application.h"

#include <boardplan/document/verbs.h>
#include <boardplan/models/plan_tree_model.h>

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int editRounds = 30;
constexpr int actRounds = 12;
constexpr double editMilliseconds = 50;

ActionId actionAt(Session& session, int round)
{
    return actionOf(session.book().allActionsOf(session.plan()), round);
}

// Opens the cell, types, and measures from Return on.
Times editInPlan(Stage& stage)
{
    Times times;
    PlanView& view = stage.workspace().planView();
    PlanTreeView& tree = view.tree();
    for (int round = 0; round < editRounds; ++round) {
        const Node node = Node::of(NodeKind::Action, actionAt(stage.session(), round));
        view.goTo(node);
        tree.setCurrentIndex(view.model().indexOf(node, view.model().columnShowing(u"action"_s)));
        tree.setFocus();
        settle();
        QTest::keyClick(&tree, Qt::Key_F2);
        auto* const editor = tree.findChild<PlanCellEditor*>();
        QTest::keyClicks(editor->textEdit(), u" soon"_s);
        settle();
        times.add(untilPainted(*tree.viewport(), [&] { QTest::keyClick(editor->textEdit(), Qt::Key_Return); }));
        settle();
    }
    return times;
}

Times editBare(Session& session)
{
    Times times;
    BareRows rows{session.view(), session.plan()};
    const auto tree = bareTree(rows, true);
    showBare(*tree);
    for (int round = 0; round < editRounds; ++round) {
        const QModelIndex cell = rows.index(round * 7919 % rows.rowCount(), 1);
        tree->setCurrentIndex(cell);
        tree->scrollTo(cell);
        tree->edit(cell);
        settle();
        auto* const editor = tree->viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(editor, u" soon"_s);
        settle();
        times.add(untilPainted(*tree->viewport(), [&] { QTest::keyClick(editor, Qt::Key_Return); }));
        settle();
    }
    return times;
}

// An update of the selected action, recorded while a view is in front.
Times recordIn(Stage& stage)
{
    Times times;
    Session& session = stage.session();
    for (int round = 0; round < actRounds; ++round) {
        const Update update = ratingUpdate(actionAt(session, round), round);
        session.select(Node::of(NodeKind::Action, update.action));
        settle();
        const auto edit = recordUpdate(session.book(), update, benchDay, session.document().now());
        times.add(withTurns([&] { session.perform(edit); }));
        settle();
    }
    return times;
}

Times renameIn(Stage& stage)
{
    Times times;
    Session& session = stage.session();
    for (int round = 0; round < actRounds; ++round) {
        const ActionId action = actionAt(session, round);
        session.select(Node::of(NodeKind::Action, action));
        settle();
        const auto edit = setActionText(session.book(), action, session.book().find(action)->text + u" now"_s);
        times.add(withTurns([&] { session.perform(edit); }));
        settle();
    }
    return times;
}

// The first that nobody has called fine.
void chooseFinding(CheckList& list)
{
    const std::vector<CheckRow>& rows = list.rows();
    const auto open = std::find_if(rows.begin(), rows.end(),
        [](const CheckRow& row) { return !row.isHeading && !row.finding.isDismissed(); });
    list.setCurrentRow(static_cast<int>(open - rows.begin()));
    settle();
}

// Finding after finding is called fine as it is.
Times dismissFindings(Stage& stage)
{
    Times times;
    stage.go(ViewKind::PlanCheck);
    settle();
    auto& list = *stage.front().findChild<CheckList*>();
    list.setFocus();
    settle();
    for (int round = 0; round < actRounds; ++round) {
        chooseFinding(list);
        times.add(untilPainted(*list.viewport(), [&] { QTest::keyClick(&list, Qt::Key_Delete); }));
        settle();
    }
    return times;
}

} // namespace

void measureEdits(Stage& stage)
{
    printHead(u"Edits, with every view made"_s);
    for (const ViewEntry& entry : viewEntries()) {
        stage.go(entry.kind);
        settle();
    }
    stage.go(ViewKind::Plan);
    settle();
    printFreeze(u"before"_s);
    const Times cells = editInPlan(stage);
    printFreeze(u"cells edited"_s);
    const Times bare = editBare(stage.session());
    stage.bringForward();
    printTimes(u"a cell of the plan, from Return to the repaint"_s, cells, bare, {editMilliseconds, 0});
    forgetFreeze();
    for (const ViewEntry& entry : viewEntries()) {
        stage.go(entry.kind);
        settle();
        printTimes(u"an update recorded with %1 in front"_s.arg(nameOf(entry.kind)), recordIn(stage), bare, {100, 0});
        printTimes(u"an action reworded with %1 in front"_s.arg(nameOf(entry.kind)), renameIn(stage), bare, {100, 0});
        printFreeze(u"edits with %1 in front"_s.arg(nameOf(entry.kind)));
    }
    printTimes(u"a finding of the plan check dismissed"_s, dismissFindings(stage), bare, {100, 0});
    printFreeze(u"findings dismissed"_s);
    stage.go(ViewKind::Plan);
    settle();
    Times undone;
    for (int round = 0; round < actRounds; ++round) {
        undone.add(withTurns([&] { stage.session().undo(); }));
        settle();
    }
    printTimes(u"undo in the plan"_s, undone, bare, {100, 0});
    printFreeze(u"undo"_s);
}

} // namespace boardplan::bench
