#include "gui/actions/actions_view.h"
#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/day_chooser.h"
#include "gui/frame/main_window.h"
#include "gui/frame/places.h"
#include "gui/frame/settings.h"
#include "gui/frame/top_bar.h"
#include "gui/frame/workspace.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/subgroup/subgroup_view.h"

#include <QApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int zoomStep = 10; // per cent

void addViews(Commands& commands, MainWindow& window)
{
    for (const ViewEntry& entry : viewEntries()) {
        const ViewKind view = entry.kind;
        commands.add({.id = entry.id,
            .menu = CommandMenu::View,
            .text = entry.text,
            .help = entry.help,
            .shortcuts = {viewShortcut(entry)},
            .icon = entry.icon,
            .run = [&window, view] { window.workspace()->enterView(view); },
            .applies = [&window] { return window.workspace() != nullptr; },
            .isOn = [&window, view] {
                return window.workspace() != nullptr && window.workspace()->currentView() == view;
            }});
    }
}

void addWays(Commands& commands, MainWindow& window)
{
    const auto add = [&](Command command, int step) {
        command.menu = CommandMenu::View;
        command.run = [&window, step] { window.workspace()->places().go(step); };
        command.applies = [&window, step] {
            return window.workspace() != nullptr && window.workspace()->places().canGo(step);
        };
        commands.add(std::move(command));
    };
    add({.id = u"view.back"_s,
            .text = MainWindow::tr("&Back"),
            .help = MainWindow::tr("Goes to where you were before: view, plan, day and choice."),
            .shortcuts = {QKeySequence{Qt::ALT | Qt::Key_Left}, QKeySequence{Qt::Key_Back}},
            .icon = u"back"_s,
            .startsGroup = true},
        -1);
    add({.id = u"view.forward"_s,
            .text = MainWindow::tr("For&ward"),
            .help = MainWindow::tr("Goes on to where you came back from."),
            .shortcuts = {QKeySequence{Qt::ALT | Qt::Key_Right}, QKeySequence{Qt::Key_Forward}},
            .icon = u"forward"_s},
        1);
    commands.add({.id = u"view.search"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("Search e&verything…"),
        .help = MainWindow::tr("Finds words in everything written in this file: actions, updates, commentary, leads."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
        .icon = u"search"_s,
        .run = [&window] { window.showSearch(); },
        .applies = [&window] { return window.workspace() != nullptr; }});
}

void addFilter(Commands& commands, MainWindow& window)
{
    const auto isActions = [&window] {
        return window.workspace() != nullptr && window.hasPlan()
            && window.workspace()->currentView() == ViewKind::Actions;
    };
    const auto isFiltered
        = [&window, isActions] { return isActions() && window.workspace()->actionsView().isFiltered(); };
    commands.add({.id = u"view.filter"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("&Filter this view"),
        .help = MainWindow::tr("Shows the actions that hold the words you type."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_F}},
        .icon = u"filter"_s,
        .run = [&window] { window.workspace()->actionsView().focusFilter(); },
        .applies = isActions,
        .startsGroup = true});
    commands.add({.id = u"view.clearFilter"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("Clear the fi&lter"),
        .help = MainWindow::tr("Shows every action again."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_L}},
        .run = [&window] { window.workspace()->actionsView().setFilter({}); },
        .applies = isFiltered});
    commands.add({.id = u"view.saveFilter"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("Sa&ve this filter…"),
        .help = MainWindow::tr("Keeps the filter in the file under a name."),
        .run = [&window] { window.workspace()->actionsView().saveFilter(); },
        .applies = [&window, isFiltered] { return window.canEdit() && isFiltered(); }});
}

void addSubgroup(Commands& commands, MainWindow& window)
{
    commands.add({.id = u"view.chooseSubgroup"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("Choose my su&bgroup…"),
        .help = MainWindow::tr("Says whose actions lie on the desk of My subgroup."),
        .run = [&window] {
            window.workspace()->enterView(ViewKind::Subgroup);
            window.workspace()->subgroupView().askWhose();
        },
        .applies = [&window] {
            return window.workspace() != nullptr && !window.session()->book().leads().empty();
        }});
}

void addDays(Commands& commands, MainWindow& window)
{
    commands.add({.id = u"view.asAt"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("As at another &day…"),
        .help = MainWindow::tr("Shows the plan as it stood on another day."),
        .icon = u"calendar"_s,
        .run = [&window] { window.workspace()->topBar().dayChooser().askDay(); },
        .applies = [&window] { return window.hasPlan(); },
        .startsGroup = true});
    commands.add({.id = u"view.today"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("Back to &today"),
        .help = MainWindow::tr("Shows the plan as it stands today, where it can be edited."),
        .run = [&window] {
            const Status status = window.session()->lookAt({});
            Q_ASSERT(status.ok()); // the view of today is always at hand
        },
        .applies = [&window] { return window.session() != nullptr && !window.session()->isToday(); }});
}

void addPanes(Commands& commands, MainWindow& window)
{
    const auto hasWorkspace = [&window] { return window.workspace() != nullptr; };
    const auto add = [&](Command command) {
        command.menu = CommandMenu::View;
        command.applies = hasWorkspace;
        commands.add(std::move(command));
    };
    add({.id = u"view.nextPane"_s,
        .text = MainWindow::tr("&Next pane"),
        .help = MainWindow::tr("Moves the keyboard to the next part of the window."),
        .shortcuts = {QKeySequence{Qt::Key_F6}},
        .run = [&window] { window.workspace()->focusPane(1); },
        .startsGroup = true});
    add({.id = u"view.previousPane"_s,
        .text = MainWindow::tr("P&revious pane"),
        .help = MainWindow::tr("Moves the keyboard to the previous part of the window."),
        .shortcuts = {QKeySequence{Qt::SHIFT | Qt::Key_F6}},
        .run = [&window] { window.workspace()->focusPane(-1); }});
    add({.id = u"view.rail"_s,
        .text = MainWindow::tr("List of &views"),
        .help = MainWindow::tr("Shows or folds away the list of views at the left."),
        .icon = u"panel-left"_s,
        .run = [&window] { window.workspace()->showRail(!window.workspace()->isRailShown()); },
        .isOn = [&window] { return window.workspace() != nullptr && window.workspace()->isRailShown(); }});
    add({.id = u"view.inspector"_s,
        .text = MainWindow::tr("&Inspector"),
        .help = MainWindow::tr("Shows or folds away the pane at the right."),
        .shortcuts = {QKeySequence{Qt::Key_F9}},
        .icon = u"panel-right"_s,
        .run = [&window] { window.workspace()->showInspector(!window.workspace()->isInspectorShown()); },
        .isOn = [&window] { return window.workspace() != nullptr && window.workspace()->isInspectorShown(); }});
}

void addZoom(Commands& commands, MainWindow& window)
{
    const auto zoomTo = [&window](int percent) {
        window.settings().setZoomPercent(percent);
        applyZoom(window.settings().zoomPercent());
    };
    commands.add({.id = u"view.zoomIn"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("&Larger"),
        .help = MainWindow::tr("Makes text and figures larger."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_Plus}, QKeySequence{Qt::CTRL | Qt::Key_Equal}},
        .icon = u"zoom-in"_s,
        .run = [&window, zoomTo] { zoomTo(window.settings().zoomPercent() + zoomStep); },
        .startsGroup = true});
    commands.add({.id = u"view.zoomOut"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("&Smaller"),
        .help = MainWindow::tr("Makes text and figures smaller."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_Minus}},
        .icon = u"zoom-out"_s,
        .run = [&window, zoomTo] { zoomTo(window.settings().zoomPercent() - zoomStep); }});
    commands.add({.id = u"view.zoomReset"_s,
        .menu = CommandMenu::View,
        .text = MainWindow::tr("Usual si&ze"),
        .help = MainWindow::tr("Shows text and figures in the usual size."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_0}},
        .run = [zoomTo] { zoomTo(100); }});
}

void addThemes(Commands& commands, MainWindow& window)
{
    const auto add = [&](ThemeKind kind, const QString& id, const QString& text, const QString& help) {
        commands.add({.id = id,
            .menu = CommandMenu::View,
            .submenu = MainWindow::tr("&Colours"),
            .text = text,
            .help = help,
            .run = [&window, kind] {
                window.settings().setThemeKind(kind);
                applyTheme(*qApp, kind);
            },
            .isOn = [kind] { return theme().kind == kind; }});
    };
    add(ThemeKind::Light, u"view.light"_s, MainWindow::tr("&Light"), MainWindow::tr("Dark text on a light ground."));
    add(ThemeKind::Dark, u"view.dark"_s, MainWindow::tr("&Dark"), MainWindow::tr("Light text on a dark ground."));
    add(ThemeKind::HighContrast, u"view.highContrast"_s, MainWindow::tr("&High contrast"),
        MainWindow::tr("White on black, with patterns beside the rating colours."));
}

} // namespace

void addViewCommands(Commands& commands, MainWindow& window)
{
    addViews(commands, window);
    addWays(commands, window);
    addFilter(commands, window);
    addSubgroup(commands, window);
    addDays(commands, window);
    addPanes(commands, window);
    addZoom(commands, window);
    addThemes(commands, window);
}

} // namespace boardplan
