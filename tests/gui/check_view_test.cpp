#include "frame_fixture.h"
#include "gui/actions/filter_chip.h"
#include "gui/check/check_list.h"
#include "gui/check/check_view.h"
#include "gui/frame/chooser_button.h"
#include "gui/frame/message_bar.h"
#include "gui/inspector/inspector.h"
#include "gui/look/zoom.h"
#include "sample_session.h"

#include <boardplan/document/check_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/enum_keys.h>

#include <QAccessible>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// The sample plan, spoiled: two actions have no lead and one number between them, and one waits for a date.
class CheckViewTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const SamplePlan& plan = session.plan();
        perform(setActionLeads(session->book(), plan.pathway, u""_s));
        perform(setActionLeads(session->book(), plan.guide, u""_s));
        perform(setActionTimescale(session->book(), plan.guide, u"TBC"_s));
        perform(setRef(session->book(), Node::of(NodeKind::Action, plan.pathway), u"7.1"_s));
        perform(setRef(session->book(), Node::of(NodeKind::Action, plan.guide), u"7.1"_s));
        view.resize(900, 600);
        showActive(view);
        list().setFocus();
    }

    void perform(const Result<Edit>& edit) { ASSERT_TRUE(session->perform(edit)); }
    CheckList& list() { return view.list(); }

    int rowOf(CheckKind kind, bool isHeading = false)
    {
        for (int row = 0; row < list().count(); ++row) {
            const CheckRow& shown = list().rows()[static_cast<std::size_t>(row)];
            if (shown.finding.kind == kind && shown.isHeading == isHeading) {
                return row;
            }
        }
        ADD_FAILURE() << "no row for " << toKey(kind).toStdString();
        return -1;
    }
    int countOf(CheckKind kind)
    {
        const std::vector<CheckFinding>& open = view.check().open;
        return static_cast<int>(std::count_if(
            open.begin(), open.end(), [=](const CheckFinding& one) { return one.kind == kind; }));
    }
    void choose(CheckKind kind, bool isHeading = false) { list().setCurrentRow(rowOf(kind, isHeading)); }
    void key(Qt::Key pressed) { QTest::keyClick(&list(), pressed); }

    SampleSession session;
    CheckView view{*session};
};

class CheckViewInWindow : public FrameTest {};

} // namespace

TEST_F(CheckViewTest, GroupsByKindTheGravestFirst)
{
    ASSERT_GT(list().count(), 4);
    EXPECT_TRUE(list().rows().front().isHeading);
    EXPECT_EQ(list().rows().front().finding.severity, CheckSeverity::Must);
    EXPECT_LT(rowOf(CheckKind::NoLead, true), rowOf(CheckKind::RefTwice, true));
    EXPECT_TRUE(view.summary().startsWith(
        u"%1 must be mended"_s.arg(view.check().count(CheckSeverity::Must))));
    EXPECT_TRUE(view.summary().contains(u"22 November 2026"_s));
    EXPECT_EQ(view.filter(CheckKind::NoLead)->count(), QString::number(countOf(CheckKind::NoLead)));
    EXPECT_EQ(view.filter(CheckKind::EmptyText), nullptr);
}

TEST_F(CheckViewTest, TheRowSaysEverythingAndSelectsItsAction)
{
    choose(CheckKind::RefTwice);
    EXPECT_EQ(session->selection(), Node::of(NodeKind::Action, session.plan().guide));
    const QString spokenWords = list().currentItem()->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spokenWords.contains(u"7.1"_s)) << spokenWords.toStdString();
    EXPECT_TRUE(spokenWords.endsWith(u"Give one of them another number."_s)) << spokenWords.toStdString();
}

TEST_F(CheckViewTest, EnterAsksForTheField)
{
    QSignalSpy fields{&view, &CheckView::fieldWanted};
    QSignalSpy commands{&view, &CheckView::commandWanted};
    choose(CheckKind::Placeholder);
    key(Qt::Key_Return);
    ASSERT_EQ(fields.size(), 1);
    EXPECT_EQ(fields.front().front().value<CheckField>(), CheckField::Timescale);
    EXPECT_EQ(session->selection(), Node::of(NodeKind::Action, session.plan().guide));
    choose(CheckKind::NoLead, true); // a heading goes nowhere
    key(Qt::Key_Return);
    EXPECT_EQ(fields.size(), 1);
    EXPECT_TRUE(commands.isEmpty());
}

TEST_F(CheckViewTest, FMendsAndUndoIsOffered)
{
    choose(CheckKind::RefTwice);
    EXPECT_EQ(list().linkOf(list().currentRow()), u"Number it 7.2"_s);
    key(Qt::Key_F);
    EXPECT_EQ(session.action(session.plan().guide).ref, u"7.2"_s);
    EXPECT_EQ(countOf(CheckKind::RefTwice), 0);
    press(view.messages(), u"Undo"_s);
    EXPECT_EQ(session.action(session.plan().guide).ref, u"7.1"_s);
    EXPECT_EQ(countOf(CheckKind::RefTwice), 1);
}

TEST_F(CheckViewTest, DeleteDismissesAndTheFilterShowsItAgain)
{
    choose(CheckKind::NoLead);
    const int before = countOf(CheckKind::NoLead);
    EXPECT_TRUE(view.dismissedFilter().isHidden());
    key(Qt::Key_Delete);
    EXPECT_EQ(countOf(CheckKind::NoLead), before - 1);
    EXPECT_TRUE(view.messages().text().startsWith(u"Done: Dismiss a finding of "_s));
    ASSERT_FALSE(view.dismissedFilter().isHidden());
    EXPECT_EQ(view.dismissedFilter().count(), u"1"_s);
    view.dismissedFilter().click();
    list().setCurrentRow(list().count() - 1);
    ASSERT_TRUE(list().current()->finding.isDismissed());
    EXPECT_EQ(list().linkOf(list().currentRow()), u"Ask again"_s);
    key(Qt::Key_F);
    EXPECT_EQ(countOf(CheckKind::NoLead), before);
    EXPECT_TRUE(view.dismissedFilter().isHidden());
}

TEST_F(CheckViewTest, UndoOfTheMessageBringsTheFindingBack)
{
    const int before = countOf(CheckKind::NoLead);
    choose(CheckKind::NoLead);
    key(Qt::Key_Delete);
    press(view.messages(), u"Undo"_s);
    EXPECT_EQ(countOf(CheckKind::NoLead), before);
}

TEST_F(CheckViewTest, AFilterShowsItsKindAlone)
{
    view.filter(CheckKind::NoLead)->click();
    ASSERT_EQ(list().count(), countOf(CheckKind::NoLead) + 1);
    view.filter(CheckKind::Placeholder)->click();
    EXPECT_EQ(list().count(), countOf(CheckKind::NoLead) + countOf(CheckKind::Placeholder) + 2);
    // The filter goes with the last finding of its kind.
    perform(setActionTimescale(session->book(), session.plan().guide, u"March 2027"_s));
    EXPECT_EQ(view.filter(CheckKind::Placeholder), nullptr);
    EXPECT_EQ(list().count(), countOf(CheckKind::NoLead) + 1);
}

TEST_F(CheckViewTest, WhereTheFiltersLeaveNoRoomTheyAreOneMenu)
{
    view.setFixedSize(500, 600); // as a window on a small screen holds it
    EXPECT_TRUE(view.kindMenu().isHidden());
    applyZoom(300);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !view.kindMenu().isHidden(); }));
    applyZoom(100);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.kindMenu().isHidden(); }));
    applyZoom(300);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !view.kindMenu().isHidden(); }));
    EXPECT_TRUE(view.filter(CheckKind::NoLead)->parentWidget()->isHidden());
    Q_EMIT view.kindMenu().menu()->aboutToShow();
    ASSERT_FALSE(view.kindMenu().menu()->actions().isEmpty());
    view.kindMenu().menu()->actions().front()->trigger();
    EXPECT_TRUE(view.kindMenu().accessibleName().contains(u"1 of "_s));
    EXPECT_LT(list().count(), static_cast<int>(view.check().open.size()));
    applyZoom(100);
}

TEST_F(CheckViewTest, AnEditElsewhereKeepsThePlace)
{
    choose(CheckKind::RefTwice);
    perform(setActionLeads(session->book(), session.plan().guide, u"Board Manager"_s));
    EXPECT_EQ(list().current()->finding.kind, CheckKind::RefTwice);
    EXPECT_FALSE(list().current()->isHeading);
    // What is mended gives its place to the next.
    const int row = list().currentRow();
    perform(setRef(session->book(), Node::of(NodeKind::Action, session.plan().guide), u"7.2"_s));
    EXPECT_EQ(list().currentRow(), std::min(row, list().count() - 1));
}

// Who mends an action in the inspector keeps it in sight there, though its finding goes.
TEST_F(CheckViewTest, WithoutTheKeyboardTheListSelectsNothing)
{
    choose(CheckKind::RefTwice);
    const Node mended = session->selection();
    view.mendAllButton().setFocus();
    perform(setRef(session->book(), mended, u"7.2"_s));
    EXPECT_EQ(session->selection(), mended);
    list().setFocus();
    EXPECT_EQ(session->selection(), list().current()->isHeading ? mended : list().current()->finding.node);
}

TEST_F(CheckViewTest, WhatTheProgramIsSureOfIsMendedTogether)
{
    for (const ActionId id : {session.plan().guide, session.plan().fireSafety}) {
        Action twice = session.action(id);
        twice.leads = {session.action(session.plan().conference).leads.front(),
                       session.action(session.plan().conference).leads.front()};
        twice.leadText = u"Board Manager"_s;
        perform(Edit{u"Spoil"_s, {}, {replaced(session.action(id), twice)}});
    }
    const int heading = rowOf(CheckKind::LeadTwice, true);
    EXPECT_EQ(list().linkOf(heading), u"Mend all 2"_s);
    list().setCurrentRow(heading);
    key(Qt::Key_F);
    EXPECT_EQ(session.action(session.plan().guide).leads.size(), 1U);
    EXPECT_EQ(countOf(CheckKind::LeadTwice), 0);
    session->undo();
    EXPECT_EQ(countOf(CheckKind::LeadTwice), 2);
    view.mendAllButton().click();
    EXPECT_EQ(countOf(CheckKind::LeadTwice), 0);
}

TEST_F(CheckViewTest, SeveralAnswersAreAMenu)
{
    Action april = session.action(session.plan().guide);
    april.timescale = readTimescale(u"30 April 2026"_s, {});
    april.timescale.text = u"April"_s;
    april.timescale.ambiguous = {u"2026-12-31"_s};
    perform(Edit{u"Spoil"_s, {}, {replaced(session.action(april.id), april)}});
    choose(CheckKind::AmbiguousTimescale);
    EXPECT_EQ(list().linkOf(list().currentRow()), u"Choose…"_s);
    key(Qt::Key_F);
    auto* const menu = list().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    menu->actions().back()->trigger();
    EXPECT_EQ(session.action(april.id).timescale.due, QDate(2026, 12, 31));
    EXPECT_EQ(countOf(CheckKind::AmbiguousTimescale), 0);
}

TEST_F(CheckViewTest, AnotherDayShowsAndChangesNothing)
{
    ASSERT_TRUE(session->lookAt(QDate{2026, 9, 12}).ok());
    EXPECT_FALSE(view.mendAllButton().isEnabled() && !view.mendAllButton().isHidden());
    for (int row = 0; row < list().count(); ++row) {
        EXPECT_TRUE(list().linkOf(row).isEmpty());
    }
    const int before = countOf(CheckKind::NoLead);
    choose(CheckKind::NoLead);
    key(Qt::Key_Delete);
    EXPECT_EQ(countOf(CheckKind::NoLead), before);
}

TEST(CheckViewAlone, SaysWhatWasCheckedWhereNothingIsToMend)
{
    SampleSession session;
    CheckView view{*session};
    view.resize(900, 600);
    showActive(view);
    for (int turn = 0; turn < 60 && !view.check().open.empty(); ++turn) {
        ASSERT_TRUE(session->perform(dismissFinding(session->book(), view.check().open.front())));
    }
    EXPECT_TRUE(shows(view, u"Nothing to mend"_s));
    EXPECT_TRUE(shows(view, u"Checked on 22 November 2026: 7 actions below 2 priorities"_s));
    EXPECT_TRUE(shows(view, u"What was found fine as it is"_s));
}

TEST_F(CheckViewInWindow, SaysWhatToDoWhereThereIsNothingToCheck)
{
    BookBuilder empty;
    empty.board(u"Harbour Safeguarding Adults Board"_s, u"HSAB"_s).plan(u"Business plan"_s).period("2026-04-01", "2027-03-31");
    openBook(empty);
    CheckView view{session()};
    showActive(view);
    EXPECT_TRUE(shows(view, u"This plan has no actions yet"_s));
    EXPECT_TRUE(buttonSaying(view, u"Import a plan…"_s).isVisible());
    QSignalSpy wanted{&view, &CheckView::commandWanted};
    press(view, u"Open the Plan"_s);
    EXPECT_EQ(wanted.size(), 1);
}

// Every field that a finding can be about takes the keyboard.
TEST(CheckViewAlone, TheInspectorPutsTheKeyboardIntoTheField)
{
    SampleSession session;
    Inspector inspector{*session};
    inspector.resize(420, 700);
    session.select(session.plan().guide);
    showActive(inspector);
    for (const CheckField field : {CheckField::Text, CheckField::Leads, CheckField::Timescale, CheckField::Measures,
             CheckField::State, CheckField::Ref, CheckField::Update, CheckField::None}) {
        inspector.startTyping(field);
        ASSERT_NE(inspector.focusWidget(), nullptr) << toKey(field).toStdString();
        EXPECT_EQ(inspector.page(),
                  field == CheckField::Update ? Inspector::Page::Update : Inspector::Page::Details);
    }
    inspector.startTyping(CheckField::Measures);
    EXPECT_EQ(inspector.focusWidget()->accessibleName(), u"Measures, one a line"_s);
    inspector.startTyping(CheckField::Ref);
    EXPECT_EQ(inspector.focusWidget()->accessibleName(), u"Number"_s);
    QTest::keyClicks(inspector.focusWidget(), u"2.9"_s);
    QTest::keyClick(inspector.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(session.action(session.plan().guide).ref, u"2.9"_s);
}

} // namespace boardplan::test
