#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/help/about_dialog.h"
#include "gui/help/guide_window.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// About the view in front; the first page where there is none.
QString pageOfPlace(const MainWindow& window)
{
    return window.workspace() == nullptr ? u"first-plan.md"_s : viewEntry(window.workspace()->currentView()).guide;
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
        .help = MainWindow::tr("How to do things: opens at the page about the view in front."),
        .shortcuts = {QKeySequence{Qt::Key_F1}},
        .icon = u"help"_s,
        .run = [&window] { openGuide(&window, pageOfPlace(window)); },
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
