#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/help/about_dialog.h"
#include "gui/frame/workspace.h"
#include "gui/help/guide_window.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The page about what the window shows.
QString guidePageFor(const MainWindow& window)
{
    if (window.workspace() == nullptr) {
        return u"first-plan.md"_s;
    }
    switch (window.workspace()->currentView()) {
    case ViewKind::Overview: return u"README.md"_s;
    case ViewKind::Plan: return u"editing.md"_s;
    case ViewKind::Actions: return u"actions.md"_s;
    case ViewKind::Subgroup: return u"subgroup.md"_s;
    case ViewKind::Timeline: return u"timeline.md"_s;
    case ViewKind::Meetings: return u"meetings.md"_s;
    case ViewKind::Reports: return u"reports.md"_s;
    case ViewKind::Compare: return u"compare.md"_s;
    case ViewKind::PlanCheck: return u"plan-check.md"_s;
    }
    return {};
}

} // namespace

void addHelpCommands(Commands& commands, MainWindow& window)
{
    const auto add = [&commands](Command command) {
        command.menu = CommandMenu::Help;
        commands.add(std::move(command));
    };
    add({.id = u"help.guide"_s,
        .text = MainWindow::tr("&User guide"),
        .help = MainWindow::tr("How to do things here, in a window of its own."),
        .shortcuts = {QKeySequence{Qt::Key_F1}},
        .icon = u"help"_s,
        .run = [&window] { openGuide(&window, guidePageFor(window)); },
        .applies = [] { return !userGuideFolder().isEmpty(); }});
    add({.id = u"help.commands"_s,
        .text = MainWindow::tr("&All commands…"),
        .help = MainWindow::tr("Finds any command by any word."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_K}},
        .icon = u"commands"_s,
        .run = [&window] { window.showAllCommands(); }});
    add({.id = u"help.about"_s,
        .text = MainWindow::tr("A&bout BoardPlan"),
        .help = MainWindow::tr("The version, the licences, and what support asks for."),
        .icon = u"about"_s,
        .run = [&window] { (new AboutDialog{window.session(), &window})->open(); },
        .startsGroup = true});
}

} // namespace boardplan
