#include "gui/commands/commands.h"
#include "gui/commands/window_commands.h"
#include "gui/frame/main_window.h"
#include "gui/frame/workspace.h"
#include "gui/papers/report_export.h"

namespace boardplan {

using namespace Qt::StringLiterals;

void addReportCommands(Commands& commands, MainWindow& window)
{
    const auto hasPlan = [&window] { return window.hasPlan(); };
    const auto add = [&](Command command) {
        command.menu = CommandMenu::Report;
        command.applies = hasPlan;
        commands.add(std::move(command));
    };
    const auto previewOf = [&window](const QString& kind) {
        return [&window, kind] { window.workspace()->reports().preview(kind); };
    };
    const auto exportOf = [&window](const QString& kind) {
        return [&window, kind] { window.workspace()->reports().exportReport(kind); };
    };
    add({.id = u"report.previewSummary"_s,
        .text = MainWindow::tr("&Preview and print the RAG summary…"),
        .help = MainWindow::tr("Shows the board's summary page by page; prints it from there."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_P}},
        .icon = u"print-preview"_s,
        .run = previewOf(u"summary"_s)});
    add({.id = u"report.exportSummary"_s,
        .text = MainWindow::tr("Export the RAG &summary…"),
        .help = MainWindow::tr("Writes the board's summary as PDF, HTML or CSV."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::Key_E}},
        .icon = u"report"_s,
        .run = exportOf(u"summary"_s)});
    add({.id = u"report.previewActions"_s,
        .text = MainWindow::tr("Pre&view and print the action table…"),
        .help = MainWindow::tr("Shows the whole plan with its ratings page by page; prints it from there."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        .icon = u"print-preview"_s,
        .run = previewOf(u"actions"_s),
        .startsGroup = true});
    add({.id = u"report.exportActions"_s,
        .text = MainWindow::tr("Export the &action table…"),
        .help = MainWindow::tr("Writes the whole plan with its ratings as PDF, HTML or CSV."),
        .shortcuts = {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
        .icon = u"report"_s,
        .run = exportOf(u"actions"_s)});
    add({.id = u"report.previewLeads"_s,
        .text = MainWindow::tr("Previe&w and print leads and load…"),
        .help = MainWindow::tr("Shows page by page what each lead is asked for before the next meeting."),
        .icon = u"print-preview"_s,
        .run = previewOf(u"leads"_s),
        .startsGroup = true});
    add({.id = u"report.exportLeads"_s,
        .text = MainWindow::tr("Export &leads and load…"),
        .help = MainWindow::tr("Writes what each lead is asked for before the next meeting as PDF, HTML or CSV."),
        .icon = u"report"_s,
        .run = exportOf(u"leads"_s)});
    add({.id = u"report.previewProgress"_s,
        .text = MainWindow::tr("Preview and print the p&rogress paper…"),
        .help = MainWindow::tr("Shows page by page what changed since the last board meeting."),
        .icon = u"print-preview"_s,
        .run = previewOf(u"progress"_s),
        .startsGroup = true});
    add({.id = u"report.exportProgress"_s,
        .text = MainWindow::tr("Export the pro&gress paper…"),
        .help = MainWindow::tr("Writes what changed since the last board meeting as PDF, HTML or CSV."),
        .icon = u"report"_s,
        .run = exportOf(u"progress"_s)});
}

} // namespace boardplan
