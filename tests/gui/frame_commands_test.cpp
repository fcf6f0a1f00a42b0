#include "frame_fixture.h"

#include "gui/commands/commands.h"
#include "gui/commands/finder_dialog.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/workspace.h"
#include "gui/inspector/inspector.h"
#include "gui/look/icons.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class FrameCommands : public FrameTest {
protected:
    QAction* offered(const QString& id) { return window().commands().action(id); }

    QString textOf(const QString& id)
    {
        window().commands().refresh();
        return offered(id)->text();
    }
    bool isEnabled(const QString& id)
    {
        window().commands().refresh();
        return offered(id)->isEnabled();
    }
};

void collectActions(const QMenu& menu, QSet<QAction*>& found)
{
    for (QAction* const action : menu.actions()) {
        found.insert(action);
        if (action->menu() != nullptr) {
            collectActions(*action->menu(), found);
        }
    }
}

QSet<QAction*> menuActions(const QMenuBar& bar)
{
    QSet<QAction*> found;
    for (const QAction* const title : bar.actions()) {
        collectActions(*title->menu(), found);
    }
    return found;
}

} // namespace

TEST_F(FrameCommands, EveryCommandIsInAMenuAndInThePalette)
{
    openFrameBook();
    const QSet<QAction*> inMenus = menuActions(*window().menuBar());
    window().showAllCommands();
    const QStringList inPalette = window().findChild<FinderDialog*>()->shownTexts();
    for (const Command& command : window().commands().all()) {
        QAction* const shown = offered(command.id);
        EXPECT_TRUE(inMenus.contains(shown)) << command.id.toStdString();
        EXPECT_TRUE(inPalette.contains(plainCommandText(shown->text()))) << command.id.toStdString();
    }
    EXPECT_EQ(inPalette.size(), static_cast<qsizetype>(window().commands().all().size()));
}

TEST_F(FrameCommands, EveryCommandSaysWhatItDoesAndNoShortcutMeansTwoThings)
{
    openFrameBook();
    const QStringList icons = Icons::names();
    QSet<QString> shortcuts;
    for (const Command& command : window().commands().all()) {
        EXPECT_FALSE(plainCommandText(command.text).isEmpty()) << command.id.toStdString();
        EXPECT_TRUE(command.help.endsWith(u'.')) << command.id.toStdString();
        EXPECT_TRUE(command.icon.isEmpty() || icons.contains(command.icon)) << command.icon.toStdString();
        for (const QKeySequence& keys : command.shortcuts) {
            EXPECT_FALSE(shortcuts.contains(keys.toString())) << keys.toString().toStdString();
            shortcuts.insert(keys.toString());
        }
    }
}

TEST_F(FrameCommands, WithoutAFileOnlyWhatWorksIsOffered)
{
    EXPECT_TRUE(isEnabled(u"file.new"_s));
    EXPECT_TRUE(isEnabled(u"file.open"_s));
    EXPECT_TRUE(isEnabled(u"file.import"_s));
    EXPECT_TRUE(isEnabled(u"help.about"_s));
    for (const QString& id : {u"file.close"_s, u"file.saveCopy"_s, u"edit.undo"_s, u"edit.redo"_s, u"plan.goTo"_s,
             u"plan.newAction"_s, u"plan.why"_s, u"view.plan"_s, u"meeting.new"_s, u"report.export"_s}) {
        EXPECT_FALSE(isEnabled(id)) << id.toStdString();
        EXPECT_FALSE(window().commands().run(id)) << id.toStdString();
    }
    EXPECT_FALSE(window().commands().run(u"no.such"_s));
}

TEST_F(FrameCommands, UndoAndRedoNameTheAct)
{
    openFrameBook();
    rate(u"2.2"_s, u"amber"_s);
    EXPECT_EQ(plainCommandText(textOf(u"edit.undo"_s)), u"Undo Rate 2.2 amber"_s);
    EXPECT_FALSE(isEnabled(u"edit.redo"_s));

    EXPECT_TRUE(window().commands().run(u"edit.undo"_s));
    EXPECT_EQ(session().view().rating(ActionId{FrameTest::action(u"2.2"_s).id})->key, u"green"_s);
    EXPECT_EQ(plainCommandText(textOf(u"edit.redo"_s)), u"Redo Rate 2.2 amber"_s);

    EXPECT_TRUE(window().commands().run(u"edit.redo"_s));
    EXPECT_EQ(session().view().rating(ActionId{FrameTest::action(u"2.2"_s).id})->key, u"amber"_s);
}

TEST_F(FrameCommands, RatingsFollowTheLettersOfTheScheme)
{
    openFrameBook();
    QStringList keys;
    for (const Command& command : window().commands().all()) {
        if (command.id.startsWith(u"rate."_s)) {
            keys.append(command.shortcuts.first().toString());
        }
    }
    keys.sort();
    EXPECT_EQ(keys, (QStringList{u"Alt+Shift+A"_s, u"Alt+Shift+B"_s, u"Alt+Shift+G"_s, u"Alt+Shift+N"_s, u"Alt+Shift+R"_s}));
    EXPECT_FALSE(isEnabled(u"rate.red"_s));
    session().select(FrameTest::action(u"2.2"_s));
    EXPECT_TRUE(isEnabled(u"rate.red"_s));
}

TEST_F(FrameCommands, RatingOpensTheUpdatePageAndChangesNothingYet)
{
    openFrameBook();
    showWindow();
    session().select(FrameTest::action(u"2.2"_s));
    window().workspace()->inspector().showPage(Inspector::Page::Details);
    EXPECT_TRUE(window().commands().run(u"rate.red"_s));
    EXPECT_EQ(window().workspace()->inspector().page(), Inspector::Page::Update);
    EXPECT_EQ(session().view().rating(ActionId{FrameTest::action(u"2.2"_s).id})->key, u"green"_s);
}

TEST_F(FrameCommands, AnotherPlanBringsItsOwnRatings)
{
    openFrameBook();
    EXPECT_NE(offered(u"rate.blue"_s), nullptr);
    Plan plan;
    plan.id = PlanId::create();
    plan.title = u"Short plan"_s;
    plan.boards = session().book().boards();
    plan.ratingScheme = ragScheme();
    ASSERT_TRUE(session().perform(Edit{u"Add a plan"_s, u"Test"_s, {inserted(plan)}}));
    session().choosePlan(plan.id);
    EXPECT_EQ(offered(u"rate.blue"_s), nullptr);
    EXPECT_NE(offered(u"rate.red"_s), nullptr);
    EXPECT_TRUE(menuActions(*window().menuBar()).contains(offered(u"rate.red"_s)));
}

TEST_F(FrameCommands, PaletteRunsTheCommandChosen)
{
    openFrameBook();
    showWindow();
    window().showAllCommands();
    auto* const palette = window().findChild<FinderDialog*>();
    QTest::keyClicks(palette->findChild<QLineEdit*>(), u"published read"_s);
    ASSERT_EQ(palette->shownTexts(), QStringList{u"Plan"_s});
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(window().workspace()->currentView(), ViewKind::Plan);
}

TEST_F(FrameCommands, PauseAsksForTheReasonAndComesBack)
{
    openFrameBook();
    session().select(FrameTest::action(u"2.4"_s));
    EXPECT_FALSE(isEnabled(u"plan.pauseAction"_s));
    ASSERT_TRUE(window().commands().run(u"plan.resumeAction"_s));
    EXPECT_EQ(session().view().exclusion(ActionId{FrameTest::action(u"2.4"_s).id}), Exclusion::None);
    EXPECT_TRUE(isEnabled(u"plan.pauseAction"_s));
}

} // namespace boardplan::test
