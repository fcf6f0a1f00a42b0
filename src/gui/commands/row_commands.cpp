// Rows of the plan as those of a spreadsheet: paste, fill, duplicate, move.

#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/plan/paste_rows.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"

#include <boardplan/document/move_verbs.h>
#include <boardplan/models/plan_tree_model.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isInPlan(const MainWindow& window)
{
    return window.canEdit() && window.hasPlan() && window.workspace() != nullptr
        && window.workspace()->currentView() == ViewKind::Plan && window.session()->selection().kind != NodeKind::All;
}

void duplicateSelected(MainWindow& window)
{
    Session& session = *window.session();
    const auto edit
        = duplicateAction(session.book(), ActionId{session.selection().id}, session.document().today());
    if (session.perform(edit)) {
        session.select(Node::of(NodeKind::Action, std::get<Change<Action>>(edit->changes.back()).after->id));
    }
}

void pasteRows(MainWindow& window)
{
    Session& session = *window.session();
    window.workspace()->showView(ViewKind::Plan);
    const QMimeData nothing;
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData(); // null: nothing
    openPasteRows(session, copied == nullptr ? nothing : *copied, window.workspace()->planView().model().columns(), &window);
}

void addMoves(Commands& commands, MainWindow& window)
{
    const auto add = [&](MoveStep step, const QString& id, Qt::Key key, const QString& text, const QString& help) {
        commands.add({.id = id,
            .menu = CommandMenu::Edit,
            .submenu = MainWindow::tr("&Move"),
            .text = text,
            .help = help,
            .shortcuts = {QKeySequence{Qt::ALT | Qt::SHIFT | key}},
            .run = [&window, step] { window.workspace()->planView().move(step); },
            .applies = [&window] { return isInPlan(window); },
            .isOfRows = true});
    };
    add(MoveStep::Up, u"edit.moveUp"_s, Qt::Key_Up, MainWindow::tr("Move &up"),
        MainWindow::tr("Moves the selected rows one place up, at the edge into the objective or priority above."));
    add(MoveStep::Down, u"edit.moveDown"_s, Qt::Key_Down, MainWindow::tr("Move &down"),
        MainWindow::tr("Moves the selected rows one place down, at the edge into the objective or priority below."));
    add(MoveStep::Out, u"edit.moveOut"_s, Qt::Key_Left, MainWindow::tr("Move &out of the objective"),
        MainWindow::tr("Moves the selected actions out of their objective, directly below the priority."));
    add(MoveStep::In, u"edit.moveIn"_s, Qt::Key_Right, MainWindow::tr("Move &into an objective"),
        MainWindow::tr("Moves the selected actions into the first objective of their priority."));
}

} // namespace

void addRowCommands(Commands& commands, MainWindow& window)
{
    const auto add = [&commands](Command command) {
        command.menu = CommandMenu::Edit;
        commands.add(std::move(command));
    };
    add({.id = u"edit.pasteRows"_s,
        .text = MainWindow::tr("Paste as &new actions…"),
        .help = MainWindow::tr("Adds the rows that were copied in Word, Excel or a browser to this plan."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
        .run = [&window] { pasteRows(window); },
        .applies = [&window] { return window.canEdit() && window.hasPlan(); }});
    add({.id = u"edit.sameAsAbove"_s,
        .text = MainWindow::tr("&Same as the row above"),
        .help = MainWindow::tr("Fills the cell, or that of every selected row, from the first row above."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_D}},
        .run = [&window] { window.workspace()->planView().fillFromAbove(); },
        .applies = [&window] { return isInPlan(window); },
        .startsGroup = true,
        .isOfRows = true});
    add({.id = u"edit.duplicate"_s,
        .text = MainWindow::tr("Dup&licate the action"),
        .help = MainWindow::tr("Adds a copy below the selected action, without its number and updates."),
        .icon = u"copy"_s,
        .run = [&window] { duplicateSelected(window); },
        .applies = [&window] { return window.canEdit() && window.hasActionSelected(); }});
    addMoves(commands, window);
}

} // namespace boardplan
