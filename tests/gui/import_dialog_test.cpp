#include "gui/import/import_dialog.h"
#include "gui/import/import_findings.h"
#include "gui/import/import_outline.h"
#include "gui/import/import_plan_list.h"
#include "gui/import/import_source_model.h"
#include "gui/import/import_source_view.h"
#include "sample_session.h"

#include <boardplan/importing/import.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingTime = 30'000; // ms

// Five actions of two priorities in a table as boards publish it, and a footer that belongs
// nowhere.
const char* const importedPlan =
    "Sampleshire Safeguarding Adults Board\n"
    "Business Plan 2026/27\n"
    "\n"
    "Priority 1: Listening to people\n"
    "No.\tObjective\tAction\tLead\tTimescale\n"
    "1.1\tPeople are heard\tAsk people what they want\tPrevention Subgroup\tJune 2026\n"
    "1.2\tPeople are heard\tTell people what we did\tBoard Manager\tQuarterly\n"
    "1.3\tStories are shared\tPublish three stories\tPrevention Sub-Group\tMarch 2027\n"
    "Priority 2: Learning from what went wrong\n"
    "No.\tObjective\tAction\tLead\tTimescale\n"
    "2.1\tReviews are used\tHold a learning event\tLearning Subgroup\t31 October 2026\n"
    "2.2\tReviews are used\tCheck that it made a difference\tLearning Subgroup\tTBC\n";

} // namespace

class ImportDialogTest : public ::testing::Test {
protected:
    QString plan(const QByteArray& text = importedPlan)
    {
        const QString path = session.file(u"sampleshire.txt"_s);
        QFile file{path};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }
    void read(const QString& path)
    {
        QSignalSpy finished{&dialog, &ImportDialog::readFinished};
        dialog.read(path);
        EXPECT_TRUE(finished.wait(readingTime));
        showActive(dialog);
    }
    QString counts()
    {
        const QStringList found = shownTexts(dialog).filter(u" cells: "_s);
        return found.isEmpty() ? QString{} : found.first();
    }

    SampleSession session;
    ImportDialog dialog{session->book(), nullptr};
};

TEST_F(ImportDialogTest, PreviewCountsWhatWillBe)
{
    read(plan());
    EXPECT_TRUE(counts().contains(u"2 priorities"_s)) << counts().toStdString();
    EXPECT_TRUE(counts().contains(u"5 actions"_s)) << counts().toStdString();
    EXPECT_TRUE(counts().contains(u"finding"_s));
    EXPECT_TRUE(shows(dialog, u"Nothing has been changed yet."_s));
    auto* board = spoken<QPlainTextEdit>(dialog, u"Board (one a line)"_s);
    ASSERT_NE(board, nullptr);
    EXPECT_EQ(board->toPlainText(), u"Sampleshire Safeguarding Adults Board"_s);
}

TEST_F(ImportDialogTest, ConfirmingIsOneUndoStep)
{
    read(plan());
    const auto before = session->document().dump();
    ASSERT_TRUE(before.ok());
    const std::size_t plans = session->book().plans().size();
    QObject::connect(&dialog, &ImportDialog::importConfirmed, &*session,
        [this](const Edit& edit) { EXPECT_TRUE(session->perform(edit)); });
    press(dialog, u"Import 5 actions"_s);
    ASSERT_EQ(session->book().plans().size(), plans + 1);
    EXPECT_EQ(session->book().allActionsOf(session->book().plans().back()).size(), 5U);
    EXPECT_TRUE(dialog.isVisible()); // until whoever kept the plan accepts
    session->undo();
    const auto after = session->document().dump();
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(after.value(), before.value());
}

TEST_F(ImportDialogTest, CancellingGivesNothing)
{
    read(plan());
    QSignalSpy confirmed{&dialog, &ImportDialog::importConfirmed};
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(confirmed.count(), 0);
}

TEST_F(ImportDialogTest, EitherSideShowsTheOther)
{
    read(plan());
    auto* source = spoken<ImportSourceView>(dialog, u"The document"_s);
    auto* rows = spoken<ImportPlanList>(dialog, u"The plan as it will be"_s);
    auto* model = static_cast<ImportSourceModel*>(source->model());
    const QModelIndexList cells =
        model->match(model->index(0, 2), Qt::DisplayRole, u"Publish three stories"_s);
    ASSERT_EQ(cells.size(), 1);
    source->setCurrentIndex(cells.first());
    EXPECT_EQ(rows->currentIndex().data().toString(), u"Publish three stories"_s);

    const QModelIndexList event = rows->model()->match(
        rows->model()->index(0, 0), Qt::DisplayRole, u"Hold a learning event"_s);
    ASSERT_EQ(event.size(), 1);
    rows->setCurrentIndex(event.first());
    QStringList marked;
    for (const QModelIndex& index : source->selectionModel()->selectedIndexes()) {
        marked.append(index.data().toString());
    }
    EXPECT_TRUE(marked.contains(u"Hold a learning event"_s));
    EXPECT_TRUE(marked.contains(u"Learning Subgroup"_s));
    EXPECT_FALSE(marked.contains(u"Publish three stories"_s));
}

TEST_F(ImportDialogTest, WhatTakesTheKeyboardHasAName)
{
    read(plan());
    int named = 0;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            QAccessibleInterface* spokenFor = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spokenFor, nullptr);
            EXPECT_FALSE(spokenFor->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className();
            ++named;
        }
    }
    EXPECT_GT(named, 6);
}

TEST_F(ImportDialogTest, AFindingLeadsToItsPlace)
{
    read(plan());
    auto* source = spoken<ImportSourceView>(dialog, u"The document"_s);
    auto* findings = spoken<ImportFindings>(dialog, u"Findings"_s);
    int went = 0;
    for (int row = 0; row < findings->count(); ++row) {
        const Place place = findings->findings()[static_cast<std::size_t>(row)].at;
        findings->setCurrentRow(row);
        auto* model = static_cast<ImportSourceModel*>(source->model());
        if (model->indexOf(place).isValid()) {
            EXPECT_EQ(source->currentIndex(), model->indexOf(place)) << place.toString().toStdString();
            ++went;
        }
    }
    EXPECT_GT(went, 0);
}

TEST_F(ImportDialogTest, WhatThePersonTypesGoesIntoThePlan)
{
    read(plan());
    spoken<QPlainTextEdit>(dialog, u"Board (one a line)"_s)->setPlainText(u"Elsewhere Board"_s);
    spoken<QPlainTextEdit>(dialog, u"Plan title"_s)->setPlainText(u"Our plan"_s);
    spoken<QLineEdit>(dialog, u"Plan period"_s)->setText(u"2027/28"_s);
    EXPECT_TRUE(shows(dialog, u"1 April 2027 to 31 March 2028"_s));
    QObject::connect(&dialog, &ImportDialog::importConfirmed, &*session,
        [this](const Edit& edit) { EXPECT_TRUE(session->perform(edit)); });
    press(dialog, u"Import 5 actions"_s);
    const Plan& made = *session->book().find(session->book().plans().back());
    EXPECT_EQ(made.title, u"Our plan"_s);
    EXPECT_EQ(made.period.start, (QDate{2027, 4, 1}));
    ASSERT_EQ(made.boards.size(), 1U);
    EXPECT_EQ(session->book().find(made.boards[0])->name, u"Elsewhere Board"_s);
}

TEST_F(ImportDialogTest, AFieldThatCannotBeReadIsRefusedInPlace)
{
    read(plan());
    QSignalSpy confirmed{&dialog, &ImportDialog::importConfirmed};
    auto* board = spoken<QPlainTextEdit>(dialog, u"Board (one a line)"_s);
    auto* period = spoken<QLineEdit>(dialog, u"Plan period"_s);
    auto* adopted = spoken<QLineEdit>(dialog, u"Adopted on"_s);
    board->clear();
    press(dialog, u"Import 5 actions"_s);
    EXPECT_TRUE(shows(dialog, u"BP-GUI-022"_s));
    board->setPlainText(u"A board"_s);
    period->setText(u"a while"_s);
    press(dialog, u"Import 5 actions"_s);
    EXPECT_TRUE(shows(dialog, u"BP-GUI-023"_s));
    period->clear();
    adopted->setText(u"31/02/2026"_s);
    press(dialog, u"Import 5 actions"_s);
    EXPECT_TRUE(shows(dialog, u"BP-GUI-024"_s));
    EXPECT_TRUE(adopted->hasFocus());
    EXPECT_EQ(confirmed.count(), 0);
}

TEST_F(ImportDialogTest, AFileThatIsNotThereIsSaid)
{
    read(session.file(u"missing.txt"_s));
    EXPECT_TRUE(shows(dialog, u"BP-GUI-020"_s));
    EXPECT_TRUE(shows(dialog, u"Nothing was imported."_s));
}

TEST_F(ImportDialogTest, AFileThatIsTooLargeIsNotRead)
{
    const QString path = session.file(u"large.txt"_s);
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(ReadLimits{}.bytes + 1));
    file.close();
    read(path);
    EXPECT_TRUE(shows(dialog, u"BP-GUI-021"_s));
}

TEST_F(ImportDialogTest, ADocumentWithoutActionsSaysWhatWasLookedFor)
{
    read(plan("Dear all,\nplease find nothing here.\n"));
    EXPECT_TRUE(shows(dialog, u"BP-IMP-"_s));
    press(dialog, u"Cancel"_s);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ImportDialogTest, ASecondReadingReplacesTheFirst)
{
    QSignalSpy finished{&dialog, &ImportDialog::readFinished};
    dialog.read(plan());
    dialog.read(session.file(u"missing.txt"_s));
    ASSERT_TRUE(finished.wait(readingTime));
    QTest::qWait(100);
    EXPECT_EQ(finished.count(), 1);
    showActive(dialog);
    EXPECT_TRUE(shows(dialog, u"BP-GUI-020"_s));
}

TEST(ImportOutlineTest, EveryPlacedCellHasAUse)
{
    const auto document = readDocument(u"plan.txt"_s, importedPlan, u"tsv"_s);
    ASSERT_TRUE(document.ok());
    const auto proposal = interpret(document.value());
    ASSERT_TRUE(proposal.ok());
    const ImportOutline outline{proposal.value()};
    ImportSourceModel model{document.value(), outline};
    const QAbstractItemModelTester tester{&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (const ImportRow& row : outline.rows()) {
        for (const Place& place : row.places) {
            EXPECT_FALSE(outline.usesOf(place).isEmpty());
            EXPECT_TRUE(model.indexOf(place).isValid()) << place.toString().toStdString();
        }
    }
    EXPECT_TRUE(outline.fields().contains(ImportField::Lead));
}

} // namespace boardplan::test
