#include "gui/plan_view_fixture.h"

namespace boardplan {

using namespace Qt::StringLiterals;

TEST_F(PlanViewTest, TypingInACellAndEnterChangesTheDocument)
{
    type(sample.guide, u"action"_s, u"Publish a guide in five languages"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    EXPECT_EQ(action(sample.guide).text, u"Publish a guide in five languages"_s);
    EXPECT_EQ(session.document().undoVerb(), u"Change text of 2.1b"_s);
    QTRY_COMPARE_WITH_TIMEOUT(editor(), nullptr, 1000);
    EXPECT_TRUE(view.tree().hasFocus());
}

TEST_F(PlanViewTest, F2AfterGoingToAnActionEditsItsWords)
{
    view.tree().setCurrentIndex(view.model().indexOf(Node::of(NodeKind::Priority, sample.prevention), 0));
    ASSERT_TRUE(view.find(u"2.1b"_s));
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->index(), cell(sample.guide, u"action"_s));
}

TEST_F(PlanViewTest, WhatNoCellEditsIsEditedBesideTheTable)
{
    QSignalSpy wanted{&view, &PlanView::fieldWanted};
    goTo(sample.guide, u"ref"_s);
    press(Qt::Key_F2);
    EXPECT_EQ(editor(), nullptr);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<CheckField>(), CheckField::Ref);
}

TEST_F(PlanViewTest, CtrlEnterCommitsAndAltEnterStartsALine)
{
    type(sample.guide, u"measures"_s, u"Guide printed"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(editor()->textEdit(), u"Guide read aloud"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(action(sample.guide).measures.size(), 2U);
    EXPECT_EQ(action(sample.guide).measures[1].text, u"Guide read aloud"_s);
}

TEST_F(PlanViewTest, EscTakesBackThisCellAlone)
{
    type(sample.guide, u"leads"_s, u"Board Manager"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    const QString before = action(sample.guide).text;
    type(sample.guide, u"action"_s, u"Never mind"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Escape);
    EXPECT_EQ(action(sample.guide).text, before);
    EXPECT_EQ(action(sample.guide).leadText, u"Board Manager"_s);
}

TEST_F(PlanViewTest, TabCommitsAndOpensTheNextCell)
{
    type(sample.guide, u"action"_s, u"Publish a guide"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Tab);
    EXPECT_EQ(action(sample.guide).text, u"Publish a guide"_s);
    EXPECT_EQ(view.tree().currentIndex(), cell(sample.guide, u"leads"_s));
    PlanCellEditor* next = view.tree().findChild<PlanDelegate*>()->editor();
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(next->index(), cell(sample.guide, u"leads"_s));
    QTest::keyClick(next->textEdit(), Qt::Key_Backtab);
    EXPECT_EQ(view.tree().currentIndex(), cell(sample.guide, u"action"_s));
}

TEST_F(PlanViewTest, LeavingTheCellKeepsWhatWasTyped)
{
    type(sample.guide, u"action"_s, u"Publish a guide"_s);
    view.tree().setCurrentIndex(cell(sample.pathway, u"action"_s));
    EXPECT_EQ(action(sample.guide).text, u"Publish a guide"_s);
}

TEST_F(PlanViewTest, TheReadingOfATimescaleShowsWhileItIsTyped)
{
    type(sample.guide, u"timescale"_s, u"31 January 2027"_s);
    EXPECT_TRUE(editor()->note().contains(u"31 Jan 2027"_s)) << editor()->note().toStdString();
    EXPECT_EQ(editor()->textEdit()->accessibleDescription(), editor()->note());
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    EXPECT_EQ(action(sample.guide).timescale.due, QDate(2027, 1, 31));
}

TEST_F(PlanViewTest, ARefusedTextStaysOpenAndSaysWhy)
{
    QSignalSpy failed{&session, &Session::failed};
    goTo(sample.guide, u"action"_s);
    press(Qt::Key_F2);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Delete);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->note(), u"An action needs words."_s);
    EXPECT_EQ(failed.count(), 0);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Escape);
    EXPECT_FALSE(action(sample.guide).text.isEmpty());
}

TEST_F(PlanViewTest, ATextRefusedOnLeavingIsTold)
{
    QSignalSpy failed{&session, &Session::failed};
    goTo(sample.guide, u"action"_s);
    press(Qt::Key_F2);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Delete);
    view.tree().setCurrentIndex(cell(sample.pathway, u"action"_s));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, u"BP-DOC-020"_s);
    QTRY_COMPARE_WITH_TIMEOUT(editor(), nullptr, 1000);
}

TEST_F(PlanViewTest, AnEditorShowsAllOfItsText)
{
    type(sample.guide, u"action"_s, QString{u"word "_s}.repeated(60));
    const auto* text = editor()->textEdit();
    const QRect last = text->cursorRect();
    EXPECT_TRUE(text->viewport()->rect().contains(last))
        << last.bottom() << " of " << text->viewport()->height();
}

TEST_F(PlanViewTest, TitlesOfParentsAreEditedInPlace)
{
    view.goTo(Node::of(NodeKind::Priority, sample.prevention));
    view.editCurrent();
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor()->textEdit(), u"Early help"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    EXPECT_EQ(session.book().find(sample.prevention)->title, u"Early help"_s);
}

TEST_F(PlanViewTest, InsMakesAnActionBelowTheSelectionAndOpensItsText)
{
    goTo(sample.pathway, u"action"_s);
    press(Qt::Key_Insert);
    ASSERT_EQ(session.book().actionsOf(sample.early).size(), 3U);
    const ActionId added = session.book().actionsOf(sample.early).back();
    EXPECT_EQ(session.selection(), Node::of(NodeKind::Action, added));
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor()->textEdit(), u"Ring every warden"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    EXPECT_EQ(action(added).text, u"Ring every warden"_s);
}

TEST_F(PlanViewTest, APastDayIsLockedAndSaysSo)
{
    ASSERT_TRUE(session.lookAt(QDate{2026, 7, 1}).ok());
    QSignalSpy failed{&session, &Session::failed};
    goTo(sample.guide, u"action"_s);
    press(Qt::Key_F2);
    EXPECT_EQ(editor(), nullptr);
    press(Qt::Key_Insert);
    goTo(sample.guide, u"rating"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(failed.count(), 3);
    for (const QList<QVariant>& told : failed) {
        EXPECT_EQ(told[0].value<Error>().code, u"BP-GUI-001"_s);
    }
}

} // namespace boardplan
