#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/companion_files.h"
#include "gui/frame/file_desk.h"
#include "gui/frame/main_window.h"

namespace boardplan {

using namespace Qt::StringLiterals;

void addFileCommands(Commands& commands, MainWindow& window)
{
    const auto hasFile = [&window] { return window.session() != nullptr; };
    const auto add = [&commands](Command command) {
        command.menu = CommandMenu::File;
        commands.add(std::move(command));
    };
    add({.id = u"file.new"_s,
        .text = MainWindow::tr("&New…"),
        .help = MainWindow::tr("Makes a new, empty plan in a file of its own."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_N}},
        .icon = u"file-new"_s,
        .run = [&window] { window.askNewPlan(); }});
    add({.id = u"file.open"_s,
        .text = MainWindow::tr("&Open…"),
        .help = MainWindow::tr("Opens a plan file."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_O}},
        .icon = u"file-open"_s,
        .run = [&window] { window.files().askOpen(); }});
    add({.id = u"file.example"_s,
        .text = MainWindow::tr("Open the &example board"),
        .help = MainWindow::tr("Opens your own copy of a made-up board with a year of ratings."),
        .icon = u"board"_s,
        .run = [&window] { window.files().openExample(); },
        .applies = [] { return !exampleBoardPath().isEmpty(); }});
    add({.id = u"file.import"_s,
        .text = MainWindow::tr("&Import…"),
        .help = MainWindow::tr("Brings in a plan document and shows first where every cell goes."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I}},
        .icon = u"file-import"_s,
        .run = [&window] { window.files().askImport(); },
        .applies = [&window] { return window.session() == nullptr || window.canEdit(); },
        .startsGroup = true});
    add({.id = u"file.sample"_s,
        .text = MainWindow::tr("Try importing a sa&mple plan"),
        .help = MainWindow::tr("Imports a made-up Word document, as the first chapter of the guide does."),
        .icon = u"file-import"_s,
        .run = [&window] { window.files().import(samplePlanPath()); },
        .applies = [&window] {
            return !samplePlanPath().isEmpty() && (window.session() == nullptr || window.canEdit());
        }});
    add({.id = u"file.saved"_s,
        .text = MainWindow::tr("All &saved?"),
        .help = MainWindow::tr("Says when the last change was written to the file."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_S}},
        .icon = u"check"_s,
        .run = [&window] { window.sayAllSaved(); },
        .applies = hasFile,
        .startsGroup = true});
    add({.id = u"file.saveCopy"_s,
        .text = MainWindow::tr("Save a &copy…"),
        .help = MainWindow::tr("Writes a checked copy of the file; you go on working in the original."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        .icon = u"save-copy"_s,
        .run = [&window] { window.files().askSaveCopy(); },
        .applies = hasFile});
    add({.id = u"file.yourName"_s,
        .text = MainWindow::tr("&Your name…"),
        .help = MainWindow::tr("The name that your changes are recorded under."),
        .icon = u"person"_s,
        .run = [&window] { window.askYourName(); },
        .startsGroup = true});
    add({.id = u"file.settings"_s,
        .text = MainWindow::tr("Se&ttings…"),
        .help = MainWindow::tr("Your name, colours, size and motion."),
        .icon = u"settings"_s,
        .run = [&window] { window.openSettings(); }});
    add({.id = u"file.close"_s,
        .text = MainWindow::tr("C&lose"),
        .help = MainWindow::tr("Closes the file; everything is saved."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_W}},
        .icon = u"close"_s,
        .run = [&window] { window.closeFile(); },
        .applies = hasFile,
        .startsGroup = true});
    add({.id = u"file.quit"_s,
        .text = MainWindow::tr("&Quit"),
        .help = MainWindow::tr("Closes the window; everything is saved."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_Q}},
        .run = [&window] { window.close(); }});
}

} // namespace boardplan
