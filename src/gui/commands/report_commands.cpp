#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/papers/paper_words.h"
#include "gui/papers/report_export.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/reports_view.h"

#include <boardplan/papers/tagged_pdf.h>

namespace boardplan {

using namespace Qt::StringLiterals;

void addReportCommands(Commands& commands, MainWindow& window)
{
    const auto hasPlan = [&window] { return window.hasPlan(); };
    const auto add = [&](Command command) {
        command.menu = CommandMenu::Report;
        command.applies = command.applies ? command.applies : hasPlan;
        commands.add(std::move(command));
    };
    for (const QString& kind : reportKinds()) {
        add({.id = u"report."_s + kind,
            .text = u'&' + paperTitle(kind),
            .help = paperPurpose(kind),
            .icon = u"report"_s,
            .run = [&window, kind] {
                window.workspace()->reportsView().chooseKind(kind);
                window.workspace()->enterView(ViewKind::Reports);
            }});
    }
    // The paper in sight, or the one that Reports would show.
    const auto choice = [&window] { return window.workspace()->reportsView().choice(); };
    add({.id = u"report.export"_s,
        .text = MainWindow::tr("E&xport the paper…"),
        .help = MainWindow::tr("Writes the paper chosen in Reports, in the format you choose."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_E}},
        .icon = u"report"_s,
        .run = [&window, choice] { window.workspace()->reports().exportPaper(choice()); },
        .startsGroup = true});
    add({.id = u"report.exportAgain"_s,
        .text = MainWindow::tr("Export a&gain to the same place"),
        .help = MainWindow::tr("Writes the paper chosen in Reports over the file it was last written to."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
        .icon = u"report"_s,
        .run = [&window, choice] { window.workspace()->reports().exportAgain(choice()); }});
    add({.id = u"report.exportTagged"_s,
        .text = MainWindow::tr("Export an accessi&ble PDF…"),
        .help = MainWindow::tr("Writes the paper chosen in Reports as a tagged PDF; LibreOffice makes it where it is installed."),
        .icon = u"report"_s,
        .run = [&window, choice] { window.workspace()->reports().exportTagged(choice()); },
        .applies = [hasPlan] {
            static const bool hasOffice = !libreOfficePath().isEmpty(); // asked for once: the menus ask often
            return hasOffice && hasPlan();
        }});
    add({.id = u"report.eachLead"_s,
        .text = MainWindow::tr("A paper &for each lead…"),
        .help = MainWindow::tr("Writes the subgroup report or the update form of every lead into a folder."),
        .icon = u"report"_s,
        .run = [&window, choice] {
            PaperChoice each = choice();
            each.kind = isOfLead(each.kind) ? each.kind : u"form"_s;
            window.workspace()->reportsView().choose(each);
            window.workspace()->enterView(ViewKind::Reports);
            window.workspace()->reports().exportForEachLead(each);
        }});
    add({.id = u"report.copyTable"_s,
        .text = MainWindow::tr("Copy a &table of the paper…"),
        .help = MainWindow::tr("Lists the tables and figures of the paper, to be copied for Word and Excel."),
        .icon = u"copy"_s,
        .run = [&window] {
            window.workspace()->enterView(ViewKind::Reports);
            window.workspace()->reportsView().openTables();
        }});
    add({.id = u"report.print"_s,
        .text = MainWindow::tr("Pri&nt the paper…"),
        .help = MainWindow::tr("Prints the paper chosen in Reports."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_P}},
        .icon = u"print-preview"_s,
        .run = [&window, choice] {
            window.workspace()->reports().print(choice(), window.workspace()->reportsView().preview().pageCount());
        }});
}

} // namespace boardplan
