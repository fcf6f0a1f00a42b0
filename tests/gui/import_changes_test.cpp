// What a person changes about the reading of a document, by keys and mouse, and what the window then shows.

#include "gui/import/import_finding_delegate.h"
#include "gui/import/import_history.h"
#include "gui/import/import_outline.h"
#include "gui/widgets/form_dialog.h"
#include "import_fixture.h"

#include <boardplan/importing/import.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray doubtfulPlan =
    "Sampleshire Safeguarding Adults Board\n"
    "Business Plan 2026/27\n"
    "\n"
    "Priority 1: Listening to people\n"
    "No.\tObjective\tAction\tLead\tRemarks\tTimescale\n"
    "1.1\tPeople are heard\tAsk people what they want. Tell them what we did\tPrevention Subgroup\tSurvey\tQ4 2026\n"
    "\t\tand write it down\tPrevention Subgroup\t\t\n"
    "1.2\tPeople are heard\tPublish three stories\tPreventian Subgroup\tStories\tCompleted.\n"
    "1.3\tPeople are heard\tMeet the carers\tBoard Manager\tMinutes\tJune 2026\n";

} // namespace

class ImportChangesTest : public ImportFixture {};

TEST_F(ImportChangesTest, TheHeadingSaysWhatTheColumnIsReadAs)
{
    readText(doubtfulPlan);
    EXPECT_EQ(cell(u"Lead"_s).data(ImportSourceModel::ReadingRole).toString(), u"lead"_s);
    EXPECT_EQ(cell(u"Remarks"_s).data(ImportSourceModel::ReadingRole).toString(), u"not understood"_s);
    EXPECT_TRUE(cell(u"Lead"_s).data(Qt::AccessibleTextRole).toString().contains(u"read as lead"_s));
    EXPECT_FALSE(cell(u"Survey"_s).data(ImportSourceModel::ReadingRole).isValid());
}

TEST_F(ImportChangesTest, AColumnIsChangedByKeys)
{
    readText(doubtfulPlan);
    const QString before = counts();
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Remarks"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Measure"_s);
    });
    EXPECT_EQ(cell(u"Remarks"_s).data(ImportSourceModel::ReadingRole).toString(), u"measure"_s);
    EXPECT_NE(counts(), before);
    EXPECT_EQ(changes(), u"1 change by you"_s);
    EXPECT_EQ(source()->currentIndex(), cell(u"Remarks"_s)); // what was chosen stays so
}

TEST_F(ImportChangesTest, AColumnIsChangedByMouse)
{
    readText(doubtfulPlan);
    awaitReading([&] {
        QTest::mouseClick(source()->viewport(), Qt::LeftButton, {},
            source()->visualRect(cell(u"Remarks"_s)).center());
        choose(u"Nothing: leave it out"_s);
    });
    EXPECT_EQ(cell(u"Remarks"_s).data(ImportSourceModel::ReadingRole).toString(), u"left out"_s);
    EXPECT_GE(finding(u"BP-IMP-077"_s), 0);
}

TEST_F(ImportChangesTest, AColumnIsChangedBesideTheDocument)
{
    readText(doubtfulPlan);
    awaitReading([&] {
        press(dialog, u"Not understood ▾"_s);
        choose(u"Desired outcome"_s);
    });
    EXPECT_EQ(cell(u"Remarks"_s).data(ImportSourceModel::ReadingRole).toString(), u"desired outcome"_s);
}

TEST_F(ImportChangesTest, ARowIsChangedByTheMenuKeyAndTheButton)
{
    readText(doubtfulPlan);
    EXPECT_EQ(actions().size(), 3);
    source()->setFocus();
    source()->setCurrentIndex(cell(u"and write it down"_s));
    awaitReading([&] {
        QContextMenuEvent menuKey{QContextMenuEvent::Keyboard, {}, {}};
        QApplication::sendEvent(source(), &menuKey);
        choose(u"An action of its own"_s);
    });
    EXPECT_EQ(actions().size(), 4);
    EXPECT_TRUE(actions().contains(u"and write it down"_s));
    source()->setCurrentIndex(cell(u"Meet the carers"_s));
    awaitReading([&] {
        press(dialog, u"Row 9 ▾"_s);
        choose(u"Leave out"_s);
    });
    EXPECT_EQ(actions().size(), 3);
    EXPECT_EQ(changes(), u"2 changes by you"_s);
}

TEST_F(ImportChangesTest, ARowIsSplitWhereASentenceBegins)
{
    readText(doubtfulPlan);
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Ask people what they want. Tell them what we did"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Split before>“Tell them what we did”"_s);
    });
    EXPECT_EQ(actions().value(0), u"Ask people what they want."_s);
    EXPECT_EQ(actions().value(1), u"Tell them what we did and write it down"_s);
}

TEST_F(ImportChangesTest, ARowIsSplitWhereThePersonSays)
{
    readText(doubtfulPlan);
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Publish three stories"_s));
    QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
    choose(u"Split before>Other words…"_s);
    auto* form = dialog.findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    auto* words = form->findChild<QLineEdit*>();
    words->setText(u"four stories"_s);
    form->confirm();
    EXPECT_TRUE(form->refusal().contains(u"not further on"_s)) << form->refusal().toStdString();
    words->setText(u"three stories"_s);
    awaitReading([&] { form->confirm(); });
    EXPECT_TRUE(actions().contains(u"Publish"_s));
    EXPECT_TRUE(actions().contains(u"three stories"_s));
}

TEST_F(ImportChangesTest, LeadsOfARowAreGiven)
{
    readText(doubtfulPlan);
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Meet the carers"_s));
    QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
    choose(u"Leads of this row…"_s);
    auto* form = dialog.findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    auto* names = form->findChild<QLineEdit*>();
    EXPECT_EQ(names->text(), u"Board Manager"_s);
    names->setText(u"Board Manager; Chair of the Carers' Group"_s);
    awaitReading([&] { form->confirm(); });
    const QAbstractItemModel& model = *rows()->model();
    EXPECT_TRUE(model.index(model.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString().contains(
        u"Board Manager, Chair of the Carers' Group"_s));
}

TEST_F(ImportChangesTest, AFindingIsAnsweredByEnter)
{
    readText(doubtfulPlan);
    const int joined = finding(u"BP-IMP-036"_s);
    ASSERT_GE(joined, 0);
    EXPECT_EQ(findings()->linksOf(joined), QStringList{u"Keep apart"_s});
    findings()->setFocus();
    findings()->setCurrentRow(joined);
    awaitReading([&] { QTest::keyClick(findings(), Qt::Key_Return); });
    EXPECT_TRUE(actions().contains(u"and write it down"_s));
    EXPECT_EQ(finding(u"BP-IMP-036"_s), -1);
    EXPECT_TRUE(findings()->hasFocus());
}

TEST_F(ImportChangesTest, AFindingIsAnsweredByItsLink)
{
    readText(doubtfulPlan);
    const int similar = finding(u"BP-IMP-057"_s);
    ASSERT_GE(similar, 0);
    EXPECT_EQ(findings()->linksOf(similar), (QStringList{u"Make one lead"_s, u"Keep apart"_s}));
    const QRect row = findings()->visualItemRect(findings()->item(similar));
    const QPoint link = findingBoxes(*findings(), similar, row).links.first().center();
    awaitReading([&] { QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, link); });
    EXPECT_EQ(finding(u"BP-IMP-057"_s), -1);
    EXPECT_TRUE(shows(dialog, u"Prevention Subgroup, also “Preventian Subgroup”"_s));
}

TEST_F(ImportChangesTest, AnUpdateThatWasFoundIsRatedOrRefused)
{
    readText(doubtfulPlan);
    const int status = finding(u"BP-IMP-044"_s);
    ASSERT_GE(status, 0);
    findings()->setFocus();
    findings()->setCurrentRow(status);
    awaitReading([&] {
        QTest::keyClick(findings(), Qt::Key_Return);
        choose(u"Leave the update out"_s);
    });
    EXPECT_EQ(finding(u"BP-IMP-044"_s), -1);
}

TEST_F(ImportChangesTest, ADoubtfulDayIsReadTheOtherWay)
{
    readText(doubtfulPlan);
    const int doubtful = finding(u"BP-IMP-014"_s);
    ASSERT_GE(doubtful, 0);
    findings()->setFocus();
    findings()->setCurrentRow(doubtful);
    awaitReading([&] { QTest::keyClick(findings(), Qt::Key_Return); });
    EXPECT_EQ(finding(u"BP-IMP-014"_s), -1);
}

TEST_F(ImportChangesTest, ChangesAreUndoneAndMadeAgain)
{
    readText(doubtfulPlan);
    const QStringList first = actions();
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Meet the carers"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Leave out"_s);
    });
    const QStringList changed = actions();
    EXPECT_NE(changed, first);
    showActive(dialog); // the menu had the keyboard
    awaitReading([&] { QTest::keyClick(source(), Qt::Key_Z, Qt::ControlModifier); });
    EXPECT_EQ(actions(), first);
    EXPECT_EQ(changes(), u"no changes by you"_s); // but one that can be made again
    awaitReading([&] { QTest::keyClick(source(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); });
    EXPECT_EQ(actions(), changed);
    awaitReading([&] { press(dialog, u"As read at first"_s); });
    EXPECT_EQ(actions(), first);
    awaitReading([&] { press(dialog, u"Undo"_s); });
    EXPECT_EQ(actions(), changed);
}

TEST_F(ImportChangesTest, WhatWasTypedStaysWhenTheDocumentIsReadAgain)
{
    readText(doubtfulPlan);
    auto* title = spoken<QPlainTextEdit>(dialog, u"Plan title"_s);
    title->setPlainText(u"Our plan"_s);
    awaitReading([&] {
        press(dialog, u"Not understood ▾"_s);
        choose(u"Measure"_s);
    });
    EXPECT_EQ(title->toPlainText(), u"Our plan"_s);
}

TEST_F(ImportChangesTest, EscSaysWhatWouldBeLostBeforeItLeaves)
{
    readText(doubtfulPlan);
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Remarks"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Measure"_s);
    });
    QTest::keyClick(source(), Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(shows(dialog, u"What you changed here is in no plan yet"_s));
    auto* const period = spoken<QLineEdit>(dialog, u"Plan period"_s);
    period->setFocus();
    QTest::keyClicks(period, u" and on"_s);
    QTest::keyClick(period, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible()) << "what was typed since is asked about as well";
    QTest::keyClick(period, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ImportChangesTest, EscLeavesAtOnceWhereNothingWasChanged)
{
    readText(doubtfulPlan);
    QTest::keyClick(source(), Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ImportChangesTest, AChangeThatLeavesNoPlanIsNotMade)
{
    readText("Millshire Board\n\nAction\tLead\nMeet the carers\tChair\n");
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Meet the carers"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Leave out"_s);
    });
    EXPECT_TRUE(shows(dialog, u"was not done"_s));
    EXPECT_TRUE(shows(dialog, u"BP-IMP-016"_s));
    EXPECT_EQ(changes(), QString{});
    EXPECT_EQ(actions(), QStringList{u"Meet the carers"_s});
}

TEST_F(ImportChangesTest, ALaterChangeCancelsAnEarlierReading)
{
    readText(doubtfulPlan);
    QSignalSpy finished{&dialog, &ImportDialog::readFinished};
    source()->setFocus();
    for (const QString& text : {u"Meet the carers"_s, u"Publish three stories"_s}) {
        source()->setCurrentIndex(cell(text));
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Leave out"_s);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return actions().size() == 1; }));
    EXPECT_LE(finished.count(), 2);
    EXPECT_EQ(changes(), u"2 changes by you"_s);
}

TEST_F(ImportChangesTest, SeparatorAndEncodingAreShownAndChanged)
{
    readText("Millshire caf\xe9 Board\n\nAction;When, who;Lead\nMeet the carers;May 2026;Chair\n"
             "Visit the homes;June 2026;Chair\nWrite to all;July 2026;Chair\n",
        u"plan.csv"_s);
    EXPECT_EQ(actions().size(), 3);
    awaitReading([&] {
        press(dialog, u"Read as: semicolon-separated, Windows-1252 ▾"_s);
        choose(u"UTF-8"_s);
    });
    EXPECT_EQ(changes(), u"1 change by you"_s);
    EXPECT_EQ(source()->model()->index(0, 0).data().toString(), u"Millshire caf\ufffd Board"_s);
    awaitReading([&] {
        press(dialog, u"Read as: semicolon-separated, UTF-8 ▾"_s);
        choose(u"upright bars"_s);
    });
    EXPECT_TRUE(shows(dialog, u"was not done"_s)); // no table is left
    EXPECT_EQ(actions().size(), 3);
}

TEST_F(ImportChangesTest, ImportIsOneUndoStepWithEveryChange)
{
    readText(doubtfulPlan);
    source()->setFocus();
    source()->setCurrentIndex(cell(u"and write it down"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"An action of its own"_s);
    });
    spoken<QLineEdit>(dialog, u"How far the work was on"_s)->setText(u"12 Sep 2026"_s);
    const auto before = session->document().dump();
    QObject::connect(&dialog, &ImportDialog::importConfirmed, &*session,
        [this](const Edit& edit) { EXPECT_TRUE(session->perform(edit)); });
    press(dialog, u"Import 4 actions"_s);
    EXPECT_EQ(session->book().allActionsOf(session->book().plans().back()).size(), 4U);
    session->undo();
    EXPECT_EQ(session->document().dump().value(), before.value());
}

TEST_F(ImportChangesTest, TheModelFollowsWithoutAReset)
{
    readText(doubtfulPlan);
    const QAbstractItemModelTester tester{source()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy reset{source()->model(), &QAbstractItemModel::modelReset};
    const QAbstractItemModel* const model = source()->model();
    source()->setFocus();
    source()->setCurrentIndex(cell(u"Meet the carers"_s));
    awaitReading([&] {
        QTest::keyClick(source(), Qt::Key_Down, Qt::AltModifier);
        choose(u"Leave out"_s);
    });
    EXPECT_EQ(source()->model(), model);
    EXPECT_EQ(reset.count(), 0);
    const QModelIndex carers = cell(u"Meet the carers"_s);
    EXPECT_TRUE(model->headerData(carers.row(), Qt::Vertical, Qt::ToolTipRole).isValid());
    EXPECT_FALSE(model->headerData(0, Qt::Vertical, Qt::ToolTipRole).isValid());
}

// A plan that fills its lists many times over.
class LongImportTest : public ImportChangesTest {
protected:
    void SetUp() override
    {
        QByteArray plan = "Sampleshire Board\n\nPriority 1: Listening\nObjective\tAction\tLead\tRemarks\tTimescale\n";
        for (int row = 0; row < 400; ++row) {
            const QByteArray number = QByteArray::number(row);
            plan += "\tAsk people in area " + number + " what they want\tPrevention Subgroup\tSurvey\tJune 2026\n";
        }
        readText(plan);
        ASSERT_TRUE(QTest::qWaitFor([this] { return isLaidOut(); }, patience));
    }

    // The lists are laid out in parts, so that nothing waits for the whole.
    bool isLaidOut()
    {
        const QModelIndex last = rows()->model()->index(rows()->model()->rowCount() - 1, 0);
        return rows()->visualRect(last).isValid() && !rows()->visualRect(last).isEmpty();
    }
    static int scrollHalfway(QScrollBar& bar)
    {
        bar.setValue(bar.maximum() / 2);
        return bar.value();
    }
    static void expectStays(const QScrollBar& bar, int value)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return bar.value() == value; }, patience))
            << bar.value() << " of " << bar.maximum() << ", not " << value;
    }

    static constexpr int patience = 30'000; // ms; a machine may have much else to do
};

TEST_F(LongImportTest, AChangeKeepsWhatIsInSight)
{
    QScrollBar& source = *this->source()->verticalScrollBar();
    QScrollBar& plan = *rows()->verticalScrollBar();
    const int sourceValue = scrollHalfway(source);
    const int planValue = scrollHalfway(plan);
    awaitReading([&] {
        press(dialog, u"Not understood ▾"_s);
        choose(u"Measure"_s);
    });
    expectStays(plan, planValue);
    EXPECT_EQ(source.value(), sourceValue);
}

TEST_F(LongImportTest, ScrollingBeforeTheListIsLaidOutAnewIsNotUndone)
{
    QScrollBar& plan = *rows()->verticalScrollBar();
    rows()->resize(rows()->width(), rows()->height() + 1); // asks for it
    const int value = scrollHalfway(plan);
    rows()->doItemsLayout();
    ASSERT_TRUE(QTest::qWaitFor([this] { return isLaidOut(); }, patience));
    expectStays(plan, value);
}

TEST(ImportHistory, StepsAreTakenBackAndForgotten)
{
    ImportHistory history;
    EXPECT_FALSE(history.decide(u"Nothing"_s, {}));
    ImportDecisions one;
    one.amendments.rows[3] = RowTreatment::LeftOut;
    EXPECT_TRUE(history.decide(u"One"_s, one));
    ImportDecisions two = one;
    two.choices.encoding = u"UTF-16"_s;
    EXPECT_TRUE(history.decide(u"Two"_s, two));
    EXPECT_EQ(history.changes(), 2);
    history.undo();
    EXPECT_EQ(history.undoName(), u"One"_s);
    EXPECT_EQ(history.redoName(), u"Two"_s);
    history.redo();
    EXPECT_EQ(history.current(), two);
    history.forgetAfter(one);
    EXPECT_EQ(history.current(), one);
    EXPECT_FALSE(history.canRedo());
    history.undo();
    history.undo();
    EXPECT_FALSE(history.canUndo());
}

} // namespace boardplan::test
