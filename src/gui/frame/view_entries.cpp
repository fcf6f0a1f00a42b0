#include "gui/frame/view_entries.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("boardplan::ViewEntry", text);
}

} // namespace

std::vector<ViewEntry> viewEntries()
{
    return {
        {ViewKind::Overview, u"view.overview"_s, tr("&Overview"), tr("How the plan stands, priority by priority."),
            u"overview"_s, 1},
        {ViewKind::Plan, u"view.plan"_s, tr("&Plan"), tr("The plan as published, to read and to edit."), u"plan"_s, 2},
        {ViewKind::Actions, u"view.actions"_s, tr("&Actions"), tr("Every action in one list, to filter, group and sort."),
            u"actions"_s, 3},
        {ViewKind::Subgroup, u"view.subgroup"_s, tr("M&y subgroup"),
            tr("What one subgroup has to report, to decide, and what is fine."), u"subgroup"_s, 4},
        {ViewKind::Timeline, u"view.timeline"_s, tr("&Timeline"), tr("What is due when, on a strip of time; how much each lead has to do."),
            u"timeline"_s, 5},
        {ViewKind::Meetings, u"view.meetings"_s, tr("&Meetings"),
            tr("The meetings, whom to ask before the next one, and what each was told."), u"meeting"_s, 6},
        {ViewKind::Reports, u"view.reports"_s, tr("&Reports"), tr("The papers, page by page, to export and to print."),
            u"report"_s, 7},
        {ViewKind::Compare, u"view.compare"_s, tr("&Compare"), tr("What changed between two meetings or days."),
            u"compare"_s, 8},
        {ViewKind::PlanCheck, u"view.check"_s, tr("Plan chec&k"),
            tr("What of the plan somebody should look at, with fixes."), u"check"_s, 9},
    };
}

QKeySequence viewShortcut(const ViewEntry& entry)
{
    return QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + entry.digit)};
}

} // namespace boardplan
