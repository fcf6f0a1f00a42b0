// The first hour as docs/user-guide/first-plan.md tells it: what changes here changes there.

#include "frame_fixture.h"
#include "gui/commands/commands.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/first_run_page.h"
#include "gui/frame/message_bar.h"
#include "gui/frame/workspace.h"
#include "gui/import/import_dialog.h"
#include "gui/import/import_finding_delegate.h"
#include "gui/import/import_findings.h"
#include "gui/inspector/inspector.h"
#include "gui/papers/report_export.h"
#include "gui/plan/plan_view.h"
#include "gui/widgets/form_dialog.h"
#include "sample_session.h"

#include <boardplan/models/plan_tree_model.h>

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRead = 30'000; // ms, for a machine that is busy

const QString samplePlan = QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/data/plans/rivershire-plan.docx"_s;

} // namespace

class FirstPlanTest : public FrameTest {
protected:
    FirstPlanTest() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    // The import window over the sample plan, read.
    ImportDialog* openSample()
    {
        window().files().import(samplePlan);
        auto* const dialog = window().findChild<ImportDialog*>();
        EXPECT_TRUE(QSignalSpy(dialog, &ImportDialog::readFinished).wait(longestRead));
        return dialog;
    }
    // Answers the file dialog that is open over a widget.
    static void keepAs(QWidget& over, const QString& path)
    {
        auto* const dialog = over.findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    // From first run to a file with the sample plan in it.
    void importSample()
    {
        QPointer<ImportDialog> dialog = openSample();
        ASSERT_NE(dialog, nullptr);
        press(*dialog, u"That was today"_s);
        chooseFirstWay(*dialog, u"BP-IMP-057"_s); // “Make one lead”
        press(*dialog, u"Import 19 actions"_s);
        keepAs(*dialog, filePath(u"rivershire.boardplan"_s));
        comeBack();
    }
    // Clicks the first of the ways on beside a finding, and waits until the document was read again.
    static void chooseFirstWay(ImportDialog& dialog, const QString& code)
    {
        auto* const list = spoken<ImportFindings>(dialog, u"Findings"_s);
        const auto& findings = list->findings();
        const auto found
            = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.code == code; });
        ASSERT_NE(found, findings.end());
        const int row = static_cast<int>(found - findings.begin());
        QSignalSpy read{&dialog, &ImportDialog::readFinished};
        const QRect place = list->visualItemRect(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, findingBoxes(*list, row, place).links.first().center());
        ASSERT_TRUE(read.wait(longestRead));
    }
    // The keyboard is with the window again when a form or file dialog has closed.
    void comeBack()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    ActionId numbered(const QString& ref)
    {
        return ActionId{window().workspace()->planView().model().find(ref).id};
    }
    QString ratingOf(const QString& ref) { return session().view().standing(numbered(ref)).rating; }
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static void pressKey(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    // By keys: the rating's command, what happened, and recorded.
    void report(const QString& ref, const QString& rating, const QString& words)
    {
        session().select(Node::of(NodeKind::Action, numbered(ref)));
        ASSERT_TRUE(window().commands().run(u"rate."_s + rating));
        spokenWidget(window().workspace()->inspector(), u"What happened"_s)->setFocus();
        type(words);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(ratingOf(ref), rating);
    }
    void answer(const QString& verb)
    {
        auto* const form = window().findChild<FormDialog*>();
        ASSERT_NE(form, nullptr);
        press(*form, verb);
        comeBack();
    }
};

TEST_F(FirstPlanTest, TheFirstPageLeadsIn)
{
    showWindow();
    auto* const page = window().findChild<FirstRunPage*>();
    ASSERT_NE(page, nullptr);
    for (const QString& way : {u"Import a plan"_s, u"Start empty"_s, u"Open a BoardPlan file…"_s, u"How the first hour goes"_s}) {
        EXPECT_TRUE(buttonSaying(*page, way).isEnabled());
    }
}

TEST_F(FirstPlanTest, TheImportSaysWhatItReadAndLeavesNothingOutUnasked)
{
    showWindow();
    ImportDialog* const dialog = openSample();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(shows(*dialog, u"143 cells: 143 placed, 0 not placed"_s));
    EXPECT_TRUE(shows(*dialog, u"4 priorities, 0 objectives, 19 actions, 13 leads"_s));
    QSignalSpy confirmed{dialog, &ImportDialog::importConfirmed};
    press(*dialog, u"Import 19 actions"_s);
    EXPECT_EQ(confirmed.count(), 0) << "three cells say how far the work is, and no day is given";
    EXPECT_TRUE(shows(*dialog, u"3 cells say how far the work is"_s));
    auto* const day = spoken<QLineEdit>(*dialog, u"How far the work was on"_s);
    EXPECT_TRUE(day->hasFocus());
    type(u"Today"_s);
    EXPECT_FALSE(shows(*dialog, u"BP-GUI-110"_s)) << "what was wrong is no longer said once it is being mended";
    press(*dialog, u"Import 19 actions"_s);
    EXPECT_EQ(confirmed.count(), 1);
}

TEST_F(FirstPlanTest, FromAWordDocumentToAPaper)
{
    showWindow();
    importSample();
    ASSERT_NE(window().session(), nullptr);
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::Plan) << "what came in is looked at first";
    EXPECT_TRUE(window().messages().text().startsWith(u"19 actions of “rivershire-plan.docx”"_s));
    EXPECT_EQ(session().book().table<Lead>().rows().size(), 12U);
    EXPECT_EQ(ratingOf(u"2.1"_s), u"blue"_s) << "said so in the document";

    report(u"1.1"_s, u"green"_s, u"Seven in ten answered."_s);
    EXPECT_TRUE(window().workspace()->planView().tree().hasFocus()) << "the next row is an arrow away";
    pressKey(Qt::Key_Down);
    EXPECT_EQ(session().selection(), Node::of(NodeKind::Action, numbered(u"1.2"_s)));
    report(u"1.2"_s, u"amber"_s, u"Two people have agreed so far."_s);
    report(u"2.4"_s, u"red"_s, u"No trainer has been found."_s);
    EXPECT_TRUE(window().commands().run(u"edit.undo"_s));
    EXPECT_EQ(ratingOf(u"2.4"_s), QString{});
    EXPECT_TRUE(window().commands().run(u"edit.redo"_s));

    ASSERT_TRUE(window().commands().run(u"view.meetings"_s));
    ASSERT_TRUE(window().commands().run(u"meeting.new"_s));
    answer(u"Add the meeting"_s);
    ASSERT_TRUE(window().commands().run(u"meeting.close"_s));
    answer(u"Close the meeting"_s);
    EXPECT_EQ(session().book().table<Meeting>().rows().front().closedOn, frameNow().date());

    ReportExport& papers = window().workspace()->reports();
    for (const auto& [kind, name] : {std::pair{u"summary"_s, u"paper.pdf"_s}, std::pair{u"actions"_s, u"table.docx"_s}}) {
        QSignalSpy exported{&papers, &ReportExport::exported};
        PaperChoice choice;
        choice.kind = kind;
        papers.exportPaper(choice);
        keepAs(window(), filePath(name));
        ASSERT_TRUE(exported.wait(longestRead));
        EXPECT_GT(QFile{filePath(name)}.size(), 5'000);
    }
    EXPECT_TRUE(buttonSaying(window().messages(), u"Open it"_s).isVisible());

    window().closeFile();
    EXPECT_TRUE(window().messages().text().isEmpty()) << "it was about a file that is closed";
    ASSERT_TRUE(window().files().open(filePath(u"rivershire.boardplan"_s)));
    EXPECT_EQ(session().view().standing(session().book().allActionsOf(session().plan()).front()).rating, u"green"_s);
}

TEST_F(FirstPlanTest, APlanOfOnesOwnIsTypedByKeyboard)
{
    window().resize(1000, 700);
    showWindow();
    ASSERT_TRUE(window().commands().run(u"file.new"_s));
    auto* const form = window().findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    const auto fields = form->findChildren<QLineEdit*>();
    fields[0]->setText(u"Sandmere Board"_s);
    fields[1]->setText(u"Plan 2027"_s);
    press(*form, u"Make the plan"_s);
    keepAs(window(), filePath(u"own.boardplan"_s));
    comeBack();
    ASSERT_NE(window().session(), nullptr);
    EXPECT_EQ(session().book().find(session().plan())->title, u"Plan 2027"_s);
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::Plan);

    ASSERT_TRUE(window().commands().run(u"plan.newPriority"_s));
    auto* const priority = window().findChildren<FormDialog*>().back();
    priority->findChildren<QLineEdit*>().back()->setText(u"Safer streets"_s);
    press(*priority, u"Add the priority"_s);
    comeBack();
    PlanTreeView& tree = window().workspace()->planView().tree();
    EXPECT_TRUE(tree.hasFocus()) << "Ins adds the first action at once";
    for (const QString& words : {u"Walk the town centre"_s, u"Mend the lamps"_s}) {
        pressKey(Qt::Key_Insert);
        type(words);
        pressKey(Qt::Key_Tab);
        type(u"Police"_s);
        pressKey(Qt::Key_Tab);
        type(u"June 2027"_s);
        pressKey(Qt::Key_Return);
    }
    const std::vector<ActionId> actions = session().book().allActionsOf(session().plan());
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(session().book().find(actions[0])->ref, u"1.1"_s);
    EXPECT_EQ(session().book().find(actions[1])->ref, u"1.2"_s);
    EXPECT_EQ(session().book().find(actions[1])->text, u"Mend the lamps"_s);
    EXPECT_EQ(session().book().find(actions[1])->timescale.due, (QDate{2027, 6, 30}));
    EXPECT_GT(tree.columnWidth(1), tree.columnWidth(2)) << "the words of an action have the most room";
    EXPECT_GE(tree.columnWidth(1), tree.width() / 6);
}

} // namespace boardplan::test
