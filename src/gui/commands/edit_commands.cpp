#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/copying/copy_source.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/session.h"

namespace boardplan {

using namespace Qt::StringLiterals;

void addEditCommands(Commands& commands, MainWindow& window)
{
    const auto add = [&commands](Command command) {
        command.menu = CommandMenu::Edit;
        commands.add(std::move(command));
    };
    const auto named = [&window](const QString& act, QString (Document::*verb)() const) {
        const QString what = window.session() == nullptr ? QString{} : (window.session()->document().*verb)();
        return u"%1 %2"_s.arg(act, what).trimmed();
    };
    const auto hasTable = [&window] { return window.workspace() != nullptr && window.workspace()->copySource() != nullptr; };
    const auto copy = [&window](bool withHeadings) {
        if (CopySource* const source = window.workspace()->copySource()) {
            source->copy(withHeadings);
        }
    };
    add({.id = u"edit.undo"_s,
        .text = MainWindow::tr("&Undo"),
        .help = MainWindow::tr("Takes back the last change."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_Z}},
        .icon = u"undo"_s,
        .run = [&window] { window.session()->undo(); },
        .applies = [&window] { return window.canEdit() && window.session()->document().canUndo(); },
        .currentText = [named] { return named(MainWindow::tr("&Undo"), &Document::undoVerb); }});
    add({.id = u"edit.redo"_s,
        .text = MainWindow::tr("&Redo"),
        .help = MainWindow::tr("Makes the change again that was taken back."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}},
        .icon = u"redo"_s,
        .run = [&window] { window.session()->redo(); },
        .applies = [&window] { return window.canEdit() && window.session()->document().canRedo(); },
        .currentText = [named] { return named(MainWindow::tr("&Redo"), &Document::redoVerb); }});
    add({.id = u"edit.undoHistory"_s,
        .text = MainWindow::tr("Undo his&tory…"),
        .help = MainWindow::tr("Lists what was done since the file was opened, to go back to any of it."),
        .icon = u"history"_s,
        .run = [&window] { window.showUndoHistory(); },
        .applies = [&window] {
            return window.canEdit() && (window.session()->document().canUndo() || window.session()->document().canRedo());
        }});
    add({.id = u"edit.copy"_s,
        .text = MainWindow::tr("&Copy rows"),
        .help = MainWindow::tr("Copies the selected rows for Word, Excel and e-mail."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_C}},
        .icon = u"copy"_s,
        .run = [copy] { copy(false); },
        .applies = hasTable,
        .startsGroup = true});
    add({.id = u"edit.copyWithHeadings"_s,
        .text = MainWindow::tr("Copy rows with &headings"),
        .help = MainWindow::tr("Copies a table with its headings: the selected rows, or all of it where none can be selected."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        .run = [copy] { copy(true); },
        .applies = hasTable});
    add({.id = u"edit.paste"_s,
        .text = MainWindow::tr("&Paste a plan…"),
        .help = MainWindow::tr("Imports the table that was copied in Word, a spreadsheet or a browser."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_V}},
        .run = [&window] { window.files().importPasted(); },
        .applies = [&window] { return window.session() == nullptr || window.canEdit(); }});
}

} // namespace boardplan
