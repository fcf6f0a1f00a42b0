#include "gui/frame/view_entries.h"

#include <QCoreApplication>

#include <algorithm>

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
            u"overview"_s, 1, u"README.md"_s},
        {ViewKind::Plan, u"view.plan"_s, tr("&Plan"), tr("The plan as published, to read and to edit."), u"plan"_s, 2, u"editing.md"_s},
        {ViewKind::Actions, u"view.actions"_s, tr("&Actions"), tr("Every action in one list, to filter, group and sort."),
            u"actions"_s, 3, u"actions.md"_s},
        {ViewKind::Subgroup, u"view.subgroup"_s, tr("M&y subgroup"),
            tr("What one subgroup has to report, to decide, and what is fine."), u"subgroup"_s, 4, u"subgroup.md"_s},
        {ViewKind::Timeline, u"view.timeline"_s, tr("&Timeline"), tr("What is due when, on a strip of time; how much each lead has to do."),
            u"timeline"_s, 5, u"timeline.md"_s},
        {ViewKind::Meetings, u"view.meetings"_s, tr("&Meetings"),
            tr("The meetings, whom to ask before the next one, and what each was told."), u"meeting"_s, 6, u"meetings.md"_s},
        {ViewKind::Reports, u"view.reports"_s, tr("&Reports"), tr("The papers, page by page, to export and to print."),
            u"report"_s, 7, u"reports.md"_s},
        {ViewKind::Compare, u"view.compare"_s, tr("&Compare"), tr("What changed between two meetings or days."),
            u"compare"_s, 8, u"compare.md"_s},
        {ViewKind::PlanCheck, u"view.check"_s, tr("Plan chec&k"),
            tr("What of the plan somebody should look at, with fixes."), u"check"_s, 9, u"plan-check.md"_s},
    };
}

ViewEntry viewEntry(ViewKind kind)
{
    const std::vector<ViewEntry> all = viewEntries();
    return *std::find_if(all.begin(), all.end(), [kind](const ViewEntry& entry) { return entry.kind == kind; });
}

QKeySequence viewShortcut(const ViewEntry& entry)
{
    return QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + entry.digit)};
}

} // namespace boardplan
