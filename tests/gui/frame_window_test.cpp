#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/commands/commands.h"
#include "gui/frame/day_chooser.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/first_run_page.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/navigation_rail.h"
#include "gui/frame/past_bar.h"
#include "gui/frame/plan_chooser.h"
#include "gui/frame/status_line.h"
#include "gui/frame/top_bar.h"
#include "gui/frame/workspace.h"
#include "gui/import/import_dialog.h"
#include "gui/look/zoom.h"
#include "gui/meetings/meeting_forms.h"
#include "gui/plan/plan_dialogs.h"
#include "gui/widgets/form_dialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FrameWindow : public FrameTest {};

QStringList labelTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    return texts;
}

} // namespace

// Where room is short the view gets it: the list of views keeps its icons, and its names where they are heard.
TEST_F(FrameWindow, TheViewHasTheRoomThatASlimListOfViewsLeaves)
{
    openFrameBook();
    window().resize(1366, 768);
    showWindow();
    const auto* const rail = window().findChild<NavigationRail*>();
    const auto* const panes = window().workspace()->findChild<QSplitter*>();
    ASSERT_FALSE(rail->isSlim());
    const int withNames = panes->sizes().front();
    applyZoom(200);
    ASSERT_TRUE(QTest::qWaitFor([rail] { return rail->isSlim(); }));
    EXPECT_TRUE(QTest::qWaitFor([=] { return panes->sizes().front() == rail->sizeHint().width(); }));
    applyZoom(100);
    EXPECT_TRUE(QTest::qWaitFor([=] { return panes->sizes().front() == withNames; }));
}

// Where words do not fit beside each other the plan keeps its name, and the day its own.
TEST_F(FrameWindow, TheBarOnTopSaysTheDayInFewerWordsWhereItHasNoRoom)
{
    openFrameBook();
    window().resize(1366, 768);
    showWindow();
    const DayChooser& day = window().workspace()->topBar().dayChooser();
    const int whole = day.sizeHint().width();
    window().resize(600, 768);
    EXPECT_TRUE(QTest::qWaitFor([&] { return day.sizeHint().width() < whole; }));
    EXPECT_GE(day.width(), day.sizeHint().width());
    EXPECT_EQ(day.accessibleName(), u"As at: today, 22 Nov 2026"_s);
    window().resize(1366, 768);
    EXPECT_TRUE(QTest::qWaitFor([&] { return day.sizeHint().width() == whole; }));
}

TEST_F(FrameWindow, TheListOfViewsIsSlimInANarrowWindow)
{
    openFrameBook();
    showWindow();
    const auto* const rail = window().findChild<NavigationRail*>();
    ASSERT_NE(rail, nullptr);
    const int letter = window().fontMetrics().averageCharWidth();
    const auto widthIn = [&](int letters) {
        window().resize(letters * letter, 700);
        QCoreApplication::sendPostedEvents(); // the splitter lays out then
        return rail->width();
    };
    EXPECT_GE(widthIn(190), 177);
    EXPECT_FALSE(rail->isSlim());
    EXPECT_LT(widthIn(140), 80);
    EXPECT_TRUE(rail->isSlim());
    const QList<QAbstractButton*> buttons = rail->findChildren<QAbstractButton*>();
    ASSERT_FALSE(buttons.isEmpty());
    EXPECT_EQ(buttons.front()->accessibleName(), u"Overview"_s);
    EXPECT_TRUE(buttons.front()->toolTip().contains(u"Overview"_s));
    EXPECT_GE(widthIn(190), 177);
}

TEST_F(FrameWindow, OpensWhatTheStoreKept)
{
    openFrameBook();
    const QString sentence = session().view().sentence(Node::of(NodeKind::Plan, session().plan()));
    window().files().close();
    ASSERT_EQ(window().session(), nullptr);
    ASSERT_TRUE(window().files().open(filePath(u"frame.boardplan"_s)));
    EXPECT_EQ(window().windowTitle(), u"Business plan 2026–27 – frame – BoardPlan"_s);
    EXPECT_EQ(session().view().sentence(Node::of(NodeKind::Plan, session().plan())), sentence);
    EXPECT_EQ(window().workspace()->topBar().planChooser().accessibleName(),
        u"Plan: Exampleshire SAB, Business plan 2026–27"_s);
}

TEST_F(FrameWindow, StatusLineCountsAndSaysThatAllIsSaved)
{
    openFrameBook();
    const QStringList texts = labelTexts(window().statusLine());
    const QString time = session().document().lastSaved().toLocalTime().time().toString(u"HH:mm"_s);
    EXPECT_TRUE(texts.contains(u"6 actions, 1 paused · all saved %1"_s.arg(time))) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"Amber · 4 of 5 rated · rule Balanced"_s)) << texts.join(u'|').toStdString();
    session().select(action(u"2.1"_s));
    EXPECT_TRUE(labelTexts(window().statusLine()).first().contains(u"2.1 selected"_s));
}

TEST_F(FrameWindow, SavingSaysThatAllIsSavedAndOffersACopy)
{
    openFrameBook();
    ASSERT_TRUE(window().commands().run(u"file.saved"_s));
    EXPECT_TRUE(window().messages().text().startsWith(u"All saved "_s)) << window().messages().text().toStdString();
}

TEST_F(FrameWindow, APastDayIsSaidInWordsAndLocksEditing)
{
    openFrameBook();
    showWindow();
    const PastBar& bar = *window().findChild<PastBar*>();
    EXPECT_EQ(bar.text(), QString{});
    ASSERT_TRUE(session().lookAt(QDate{2026, 9, 12}));
    EXPECT_EQ(bar.text(), u"You are looking at 12 September 2026. Choose today to make changes."_s);
    EXPECT_EQ(window().workspace()->topBar().dayChooser().accessibleName(), u"As at: 12 Sep 2026"_s);
    EXPECT_FALSE(window().commands().run(u"edit.undo"_s));
    EXPECT_FALSE(window().commands().run(u"plan.newAction"_s));

    EXPECT_FALSE(session().perform(addPriority(session().book(), session().plan(), u"3"_s, u"More"_s)));
    EXPECT_TRUE(window().messages().text().contains(u"BP-GUI-001"_s));
    ASSERT_TRUE(session().document().canUndo());
    session().undo();
    EXPECT_FALSE(session().document().canRedo());

    ASSERT_TRUE(window().commands().run(u"view.today"_s));
    EXPECT_EQ(bar.text(), QString{});
}

TEST_F(FrameWindow, DaysOfferedAreTodayAndTheClosedBoardMeetings)
{
    openFrameBook();
    QMenu& menu = *window().workspace()->topBar().dayChooser().menu();
    Q_EMIT menu.aboutToShow();
    QStringList texts;
    for (const QAction* const action : menu.actions()) {
        if (!action->isSeparator()) {
            texts.append(action->text());
        }
    }
    EXPECT_EQ(texts, (QStringList{u"Today, 22 November 2026"_s, u"Board meeting, 12 September 2026"_s,
                         u"Board meeting, 11 June 2026"_s, u"Another day…"_s}));
}

// Without a file open, an import asks for one; thinking better of it leaves the import as it was.
TEST_F(FrameWindow, AnImportStaysUntilItIsKept)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QFile document{filePath(u"plan.txt"_s)};
    ASSERT_TRUE(document.open(QIODevice::WriteOnly));
    document.write("Sampleshire Board\nPlan: listening/acting\n\nPriority 1: Listening\n"
                   "No.\tAction\tLead\tTimescale\n1.1\tAsk people what they want\tBoard Manager\tJune 2026\n"
                   "1.2\tTell people what we did\tBoard Manager\tJuly 2026\n");
    document.close();
    window().show();
    window().files().import(document.fileName());
    auto* const import = window().findChild<ImportDialog*>();
    ASSERT_NE(import, nullptr);
    QSignalSpy read{import, &ImportDialog::readFinished};
    ASSERT_TRUE(read.wait(30'000));

    press(*import, u"Import 2 actions"_s);
    auto* question = import->findChild<QFileDialog*>();
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->directory(), QDir{QFileInfo{document}.absolutePath()});
    question->reject();
    EXPECT_TRUE(import->isVisible());
    EXPECT_EQ(window().session(), nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    press(*import, u"Import 2 actions"_s);
    question = import->findChild<QFileDialog*>();
    ASSERT_NE(question, nullptr);
    Q_EMIT question->fileSelected(document.fileName());
    EXPECT_TRUE(import->isVisible()); // refused: a file is never written over
    Q_EMIT question->fileSelected(filePath(u"kept.boardplan"_s));
    EXPECT_FALSE(import->isVisible());
    ASSERT_NE(window().session(), nullptr);
    EXPECT_EQ(session().book().allActionsOf(session().plan()).size(), 2U);
}

TEST_F(FrameWindow, ATableCopiedElsewhereIsPastedAsAPlan)
{
    showWindow();
    QApplication::clipboard()->clear();
    ASSERT_TRUE(window().commands().run(u"edit.paste"_s));
    EXPECT_TRUE(window().messages().text().contains(u"no table to paste"_s));
    EXPECT_EQ(window().findChild<ImportDialog*>(), nullptr);

    auto* const copied = new QMimeData;
    copied->setText(u"not this"_s);
    copied->setHtml(u"<html><meta charset=windows-1252><p>Millshire Board</p><table><tr><th>No.<th>Action<th>Lead"
                    "<th>Timescale<tr><td>1<td>Visit the café<td>Board Manager<td>May 2026<tr><td>2<td>Write to all"
                    "<td>Chair<td>June 2026</table>"_s);
    QApplication::clipboard()->setMimeData(copied);
    ASSERT_TRUE(window().commands().run(u"edit.paste"_s));
    auto* const import = window().findChild<ImportDialog*>();
    ASSERT_NE(import, nullptr);
    QSignalSpy read{import, &ImportDialog::readFinished};
    ASSERT_TRUE(read.wait(30'000));
    EXPECT_TRUE(shows(*import, u"Import “the clipboard”"_s));
    EXPECT_TRUE(shows(*import, u"2 actions"_s));
    QApplication::clipboard()->clear();
}

TEST_F(FrameWindow, AFailureToOpenIsSaidAndTheFileBeforeStays)
{
    openFrameBook();
    EXPECT_FALSE(window().files().open(filePath(u"missing.boardplan"_s)));
    EXPECT_FALSE(window().messages().text().isEmpty());
    ASSERT_NE(window().session(), nullptr);
    EXPECT_EQ(window().windowTitle(), u"Business plan 2026–27 – frame – BoardPlan"_s);
}

TEST_F(FrameWindow, ClosingShowsTheFirstPageWithTheFileJustClosed)
{
    openFrameBook();
    ASSERT_TRUE(window().commands().run(u"file.close"_s));
    EXPECT_EQ(window().session(), nullptr);
    const auto* const page = window().findChild<FirstRunPage*>();
    ASSERT_NE(page, nullptr);
    const auto* const recent = page->findChild<QListWidget*>();
    ASSERT_EQ(recent->count(), 1);
    EXPECT_EQ(recent->item(0)->text(), u"frame"_s);
    EXPECT_TRUE(recent->item(0)->data(Qt::AccessibleTextRole).toString().startsWith(u"frame, in "_s));
    EXPECT_TRUE(window().commands().action(u"rate.red"_s) == nullptr);
}

// Qt goes on with the click after the file was opened.
TEST_F(FrameWindow, TheListOfRecentFilesOutlivesTheClickOnIt)
{
    openFrameBook();
    window().show();
    ASSERT_TRUE(window().commands().run(u"file.close"_s));
    const QPointer<QListWidget> recent = window().findChild<FirstRunPage*>()->findChild<QListWidget*>();
    bool isThere = false;
    QObject::connect(&window().files(), &FileDesk::opened, &window(), [&] { isThere = recent != nullptr; });
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualItemRect(recent->item(0)).center());
    EXPECT_NE(window().session(), nullptr);
    EXPECT_TRUE(isThere);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window().findChild<FirstRunPage*>(), nullptr);
}

TEST_F(FrameWindow, RecentFilesThatAreGoneAreGreyed)
{
    settings().addRecentFile(filePath(u"gone.boardplan"_s));
    FirstRunPage page{true, true};
    page.setRecentFiles(settings().recentFiles());
    EXPECT_FALSE(page.findChild<QListWidget*>()->item(0)->flags().testFlag(Qt::ItemIsEnabled));
}

TEST_F(FrameWindow, AnExampleThatCannotBeCopiedIsSaid)
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    QFile blocked{filePath(u"blocked"_s)};
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly)); // a file where a folder is wanted
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_DATA_HOME", blocked.fileName().toUtf8());
    window().files().openExample();
    qputenv("XDG_DATA_HOME", before);
    QStandardPaths::setTestModeEnabled(true);
    EXPECT_TRUE(window().messages().text().contains(u"BP-GUI-002"_s)) << window().messages().text().toStdString();
    EXPECT_EQ(window().session(), nullptr);
}

TEST_F(FrameWindow, StartingEmptyIsANewFileAndAPlanTypedIn)
{
    ASSERT_TRUE(window().files().create(filePath(u"new.boardplan"_s)));
    FormDialog* const form = openNewPlanForm(session(), &window());
    const auto fields = form->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 3);
    form->confirm();
    EXPECT_FALSE(form->refusal().isEmpty()); // a plan needs a name
    fields[0]->setText(u"Exampleshire SAB"_s);
    fields[1]->setText(u"Business plan"_s);
    fields[2]->setText(u"2026/27"_s);
    form->confirm();
    const Plan* const plan = session().book().find(session().plan());
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->title, u"Business plan"_s);
    EXPECT_EQ(plan->period.end, (QDate{2027, 3, 31}));
    openNewPriorityForm(session(), &window());
    FormDialog* const second = window().findChildren<FormDialog*>().last();
    second->findChildren<QLineEdit*>().last()->setText(u"Listening"_s);
    second->confirm();
    EXPECT_EQ(session().book().prioritiesOf(session().plan()).size(), 1U);
    EXPECT_EQ(session().selection().kind, NodeKind::Priority);
}

TEST_F(FrameWindow, AMeetingAddedIsTheNextOne)
{
    openFrameBook();
    FormDialog* const form = openNewMeetingForm(session(), &window());
    form->confirm();
    EXPECT_EQ(session().view().nextBoardMeeting(session().plan())->date, (QDate{2026, 11, 22}));
}

TEST_F(FrameWindow, TheNameIsOfferedAtTheFirstEditOnly)
{
    qputenv("USER", "pexample");
    settings().setYourName({});
    openFrameBook();
    EXPECT_TRUE(window().messages().text().contains(u"recorded under the name “pexample”"_s));
    window().messages().hide();
    rate(u"2.2"_s, u"amber"_s);
    EXPECT_EQ(window().messages().text(), QString{});
    window().askYourName();
    auto* const form = window().findChild<FormDialog*>();
    form->findChild<QLineEdit*>()->setText(u"Sam Example"_s);
    form->confirm();
    EXPECT_EQ(settings().yourName(), u"Sam Example"_s);
    EXPECT_EQ(session().document().author(), u"Sam Example"_s);
}

TEST_F(FrameWindow, PanesTakeTheKeyboardInTurn)
{
    openFrameBook();
    showWindow();
    window().activateWindow();
    const auto* const rail = window().findChild<NavigationRail*>();
    std::vector<bool> onRail;
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(window().commands().run(u"view.nextPane"_s));
        ASSERT_NE(window().focusWidget(), nullptr);
        onRail.push_back(rail->isAncestorOf(window().focusWidget()));
    }
    EXPECT_EQ(std::count(onRail.begin(), onRail.end(), true), 1);
    window().commands().run(u"view.rail"_s);
    EXPECT_FALSE(window().workspace()->isRailShown());
    window().commands().run(u"view.inspector"_s);
    EXPECT_FALSE(window().workspace()->isInspectorShown());
}

} // namespace boardplan::test
