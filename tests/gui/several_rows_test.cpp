// Several actions selected: the Details page, the list of actions, and the history of acts.

#include "frame_fixture.h"
#include "gui/actions/action_table.h"
#include "gui/actions/actions_view.h"
#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/details_page.h"
#include "gui/plan/plan_view.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SeveralDetailsTest : public ::testing::Test {
protected:
    void open(std::initializer_list<ActionId> actions)
    {
        std::vector<Node> rows;
        for (const ActionId action : actions) {
            rows.push_back(Node::of(NodeKind::Action, action));
        }
        session->selectRows(rows.back(), rows);
        showActive(page);
    }

    bool offers(const QString& text) const
    {
        const auto buttons = page.findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&](const QAbstractButton* button) { return button->text() == text && button->isVisibleTo(&page); });
    }

    SampleSession session;
    DetailsPage page{*session};
};

class UndoHistoryTest : public FrameTest {};

} // namespace

TEST_F(SeveralDetailsTest, OnlyTouchedFieldsChangeAsOneStep)
{
    const SamplePlan& plan = session.plan();
    open({plan.competency, plan.conference, plan.survey});
    EXPECT_TRUE(shows(page, u"3 actions"_s));
    auto* const lead = spoken<QPlainTextEdit>(page, u"Lead"_s);
    EXPECT_TRUE(lead->toPlainText().isEmpty());
    EXPECT_EQ(lead->placeholderText(), u"mixed"_s);
    auto* const weight = spoken<QLineEdit>(page, u"Weight: how much it counts, 1 for most"_s);
    EXPECT_EQ(weight->text(), u"1"_s);
    const QString timescale = session.action(plan.conference).timescale.text;

    lead->setFocus();
    QTest::keyClicks(lead, u"Harbour Forum"_s);
    QTest::keyClick(lead, Qt::Key_Return, Qt::ControlModifier);
    for (const ActionId action : {plan.competency, plan.conference, plan.survey}) {
        EXPECT_EQ(session.action(action).leadText, u"Harbour Forum"_s);
    }
    EXPECT_EQ(session.action(plan.conference).timescale.text, timescale);
    EXPECT_EQ(session->document().undoVerb(), u"Change lead of 3 actions"_s);
    session->undo();
    EXPECT_NE(session.action(plan.survey).leadText, u"Harbour Forum"_s);
    EXPECT_EQ(lead->placeholderText(), u"mixed"_s);
}

// An empty box says "mixed" and cannot be emptied by typing.
TEST_F(SeveralDetailsTest, WhatIsMixedCanBeEmptiedForAll)
{
    const SamplePlan& plan = session.plan();
    open({plan.competency, plan.conference, plan.survey});
    const QString before = session.action(plan.competency).leadText;
    press(page, u"Take the lead from all of them"_s);
    for (const ActionId action : {plan.competency, plan.conference, plan.survey}) {
        EXPECT_EQ(session.action(action).leadText, QString{});
        EXPECT_TRUE(session.action(action).leads.empty());
    }
    EXPECT_FALSE(offers(u"Take the lead from all of them"_s)) << "they say the same now";
    session->undo();
    EXPECT_EQ(session.action(plan.competency).leadText, before);
    EXPECT_TRUE(offers(u"Take the lead from all of them"_s));
}

TEST_F(SeveralDetailsTest, ARefusalStandsBesideTheField)
{
    open({session.plan().competency, session.plan().conference});
    auto* const weight = spoken<QLineEdit>(page, u"Weight: how much it counts, 1 for most"_s);
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, u"none"_s);
    QTest::keyClick(weight, Qt::Key_Return);
    EXPECT_EQ(session.action(session.plan().competency).weight, 1);
    EXPECT_TRUE(shows(page, u"BP-DOC-"_s));
}

TEST_F(SeveralDetailsTest, StatesThatDifferAreMixedAndChosenForAll)
{
    const SamplePlan& plan = session.plan();
    const ActionState paused{ActionStateKey::Paused, u"No officer"_s, QDate{2026, 11, 1}};
    ASSERT_TRUE(session->perform(setActionState(session->book(), plan.survey, paused)));
    open({plan.conference, plan.survey});
    auto* const state = spoken<QComboBox>(page, u"State"_s);
    EXPECT_EQ(state->currentIndex(), -1);
    state->setCurrentIndex(0);
    press(page, u"Change state"_s);
    EXPECT_EQ(session.action(plan.survey).state.key, ActionStateKey::Live);
    EXPECT_EQ(session->document().undoVerb(), u"Resume "_s + session->view().label(plan.survey));
    EXPECT_EQ(state->currentText(), u"Live"_s);
}

TEST_F(SeveralDetailsTest, OneActionAloneHasEveryFieldAgain)
{
    open({session.plan().competency, session.plan().conference});
    session.select(session.plan().conference);
    EXPECT_EQ(spoken<QPlainTextEdit>(page, u"Text of the action"_s)->toPlainText(), u"Annual conference"_s);
}

TEST_F(UndoHistoryTest, GoesBackAndForthToAnyAct)
{
    openFrameBook();
    showWindow();
    rate(u"2.3"_s, u"green"_s);
    rate(u"2.3"_s, u"amber"_s);
    rate(u"2.3"_s, u"red"_s);
    const auto choose = [this](int row) {
        ASSERT_TRUE(window().commands().run(u"edit.undoHistory"_s));
        auto* const finder = window().findChild<FinderDialog*>();
        finder->findChild<QListWidget*>()->setCurrentRow(row);
        QTest::keyClick(finder->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<FinderDialog*>() == nullptr, 1000);
    };
    const ActionId rated{action(u"2.3"_s).id};
    choose(2); // newest first: red, amber, green
    EXPECT_EQ(session().view().rating(rated)->key, u"green"_s);
    EXPECT_EQ(session().document().redoVerb(), u"Rate 2.3 amber"_s);
    choose(0);
    EXPECT_EQ(session().view().rating(rated)->key, u"red"_s);
}

TEST_F(UndoHistoryTest, SaysWhenByWhomAndWhatStands)
{
    openFrameBook();
    showWindow();
    session().document().setAuthor(u"Ann Chair"_s);
    rate(u"2.3"_s, u"green"_s);
    rate(u"2.3"_s, u"red"_s);
    session().undo();
    ASSERT_TRUE(window().commands().run(u"edit.undoHistory"_s));
    auto* const finder = window().findChild<FinderDialog*>();
    const QStringList texts = finder->shownTexts();
    ASSERT_GE(texts.size(), 4);
    EXPECT_EQ(texts.last(), u"As the file was opened"_s);
    auto* const list = finder->findChild<QListWidget*>();
    EXPECT_TRUE(list->item(0)->data(Qt::UserRole).toString().startsWith(u"taken back"_s));
    EXPECT_TRUE(list->item(1)->data(Qt::UserRole).toString().startsWith(u"now"_s));
    EXPECT_TRUE(list->item(1)->data(Qt::UserRole).toString().endsWith(u"Ann Chair"_s));
}

TEST_F(UndoHistoryTest, SeveralRowsOfTheListOfActionsAreSelectedTogether)
{
    openFrameBook();
    showWindow();
    window().workspace()->showView(ViewKind::Actions);
    ActionTable& table = window().workspace()->actionsView().table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(session().selectedActions().size(), 3U);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(session().selectedActions().size(), 1U);
}

TEST_F(UndoHistoryTest, RowsOfThePlanMoveByTheirKeys)
{
    openFrameBook();
    showWindow();
    window().workspace()->enterView(ViewKind::Plan);
    window().workspace()->planView().goTo(action(u"2.2"_s));
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QWidget& tree = window().workspace()->planView().tree();
    QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    const PriorityId preventing{priority(u"2"_s).id};
    EXPECT_EQ(session().book().actionsOf(preventing).front(), ActionId{action(u"2.2"_s).id});
    EXPECT_EQ(session().selection(), action(u"2.2"_s));
    EXPECT_TRUE(window().commands().run(u"edit.duplicate"_s));
    EXPECT_EQ(session().book().actionsOf(preventing).size(), 5U);
    EXPECT_EQ(session().selection(), Node::of(NodeKind::Action, session().book().actionsOf(preventing)[1]));
    EXPECT_EQ(session().document().undoVerb(), u"Duplicate 2.2"_s);
}

} // namespace boardplan::test
