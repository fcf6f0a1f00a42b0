#include "reporting/due_table.h"

#include "reporting/report_parts.h"
#include "reporting/silent_columns.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString dueTableText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Of what a paper shows; the rest is said in words.
std::optional<ReportMarkKind> paperMark(TimelineMarkKind kind)
{
    switch (kind) {
    case TimelineMarkKind::Ongoing:
        return ReportMarkKind::Going;
    case TimelineMarkKind::Window:
        return ReportMarkKind::Period;
    case TimelineMarkKind::Overdue:
        return ReportMarkKind::Overdue;
    case TimelineMarkKind::Occurrence:
    case TimelineMarkKind::NextReport:
        return ReportMarkKind::Report;
    case TimelineMarkKind::Due:
        return ReportMarkKind::Due;
    case TimelineMarkKind::Move:
    case TimelineMarkKind::Published:
    case TimelineMarkKind::Complete:
        break;
    }
    return std::nullopt;
}

constexpr std::size_t leadColumn = 2;

bool hasOneLead(const std::vector<ReportRow>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](const ReportRow& row) {
        return row.cells[leadColumn] == rows.front().cells[leadColumn];
    });
}

} // namespace

DueTable::DueTable(const View& view, const std::vector<PlanId>& plans, const std::vector<ActionId>& actions,
                   DueFor whom)
    : m_view{view}
    , m_whom{whom}
    , m_plans{plans}
{
    const QDate before = quarterOf(view.day()).start.addDays(-1);
    m_shown.start = quarterOf(before).start;
    m_shown.end = quarterOf(quarterOf(view.day()).end.addDays(1)).end;
    const QSet<ActionId> wanted{actions.begin(), actions.end()};
    for (const PlanId plan : plans) {
        const Timeline timeline = timelineOf(view, {plan, {}, {}}, wanted);
        addAxis(timeline);
        for (const TimelineGroup& group : timeline.groups) {
            for (const TimelineRow& row : group.rows) {
                m_rows.emplace(row.action, row);
            }
        }
    }
}

// The quarters of the first plan, the board meetings of all.
void DueTable::addAxis(const Timeline& timeline)
{
    if (m_axis.quarters.empty()) {
        for (const TimelineColumn& column :
             timelineColumns(m_shown, TimelineScale::Quarter, timeline.calendarQuarters)) {
            m_axis.quarters.push_back({column.start, column.end, column.name});
        }
        m_axis.days.push_back({m_view.day(), dueTableText("today"), true});
    }
    addMeetings(timeline);
}

void DueTable::addMeetings(const Timeline& timeline)
{
    for (const TimelineMeeting& meeting : timeline.meetings) {
        const bool isShown = meeting.body == MeetingBody::Board && meeting.date >= m_shown.start &&
                             meeting.date <= m_shown.end;
        const bool isKnown = std::any_of(m_axis.days.begin(), m_axis.days.end(),
                                         [&](const ReportAxisDay& day) { return day.day == meeting.date; });
        if (isShown && !isKnown) {
            m_axis.days.push_back({meeting.date, meeting.name, false});
        }
    }
}

// From today on; what was missed is due whenever it was.
bool DueTable::isDue(ActionId action) const
{
    const auto found = m_rows.find(action);
    if (found == m_rows.end()) {
        return false;
    }
    const TimelineRow& row = found->second;
    if (row.isComplete || row.exclusion != Exclusion::None) {
        return false;
    }
    return row.deadline.overdueDays > 0 ||
           std::any_of(row.marks.begin(), row.marks.end(), [this](const TimelineMark& mark) {
               const bool isDay = mark.kind == TimelineMarkKind::Due ||
                                  (m_whom == DueFor::Lead && mark.kind == TimelineMarkKind::NextReport);
               return isDay && mark.state != TimelineMarkState::Passed && mark.from <= m_shown.end;
           });
}

ReportCell DueTable::cellOf(const TimelineRow& row) const
{
    std::vector<ReportMark> marks;
    for (const TimelineMark& mark : row.marks) {
        const auto kind = paperMark(mark.kind);
        const QDate to = mark.to.isValid() ? mark.to : m_shown.end;
        if (kind && mark.from <= m_shown.end && to >= m_shown.start) {
            marks.push_back({*kind, std::max(mark.from, m_shown.start), std::min(to, m_shown.end)});
        }
    }
    return timelineCell(marks, timelineWords(row).join(u"; "_s), row.rating);
}

ReportRow DueTable::rowOf(const TimelineRow& row) const
{
    const PlanBook& book = m_view.book();
    const Action& action = *book.find(row.action);
    const QString of = m_plans.size() > 1 ? planCalled(book, *book.planOf(action)) : QString{};
    return {{textCell(row.label), textCell(action.text.trimmed(), of), cellOrDash(leadText(book, action)),
             chipCell(actionChip(m_view, action)), cellOf(row)}};
}

ReportTable DueTable::table(const std::vector<ActionId>& due) const
{
    ReportTable table;
    table.caption = dueTableText("What is due until %1").arg(displayDate(m_shown.end));
    table.columns = {{dueTableText("Ref"), 1, true},
                     {actionWord(m_view.book(), m_plans), 1.2, false},
                     {dueTableText("Lead"), 0.9, false},
                     {dueTableText("Rating"), 1, true},
                     {dueTableText("When"), 1.6, false, m_axis}};
    table.groups.emplace_back();
    for (const ActionId id : due) {
        table.groups.back().rows.push_back(rowOf(m_rows.at(id)));
    }
    if (m_whom == DueFor::Lead && hasOneLead(table.groups.back().rows)) {
        takeOutColumn(table, leadColumn);
    }
    return table;
}

} // namespace boardplan
