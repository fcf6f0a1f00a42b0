#include "reporting/due_blocks.h"

#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/timeline.h>

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString dueText(const char* text)
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

class DueBlocks {
public:
    DueBlocks(const View& view, const std::vector<PlanId>& plans, const std::vector<ActionId>& actions,
              const ReportOptions& options, DueReports reports)
        : m_view{view}
        , m_options{options}
        , m_reports{reports}
        , m_isOfSeveral{plans.size() > 1}
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

    std::vector<ReportBlock> blocks(const std::vector<ActionId>& actions) const;

private:
    void addAxis(const Timeline& timeline);
    void addMeetings(const Timeline& timeline);
    bool isDue(const TimelineRow& row) const;
    ReportCell cellOf(const TimelineRow& row) const;
    ReportRow rowOf(const TimelineRow& row) const;
    ReportTable table(const std::vector<ActionId>& due) const;

    const View& m_view;
    const ReportOptions& m_options;
    DueReports m_reports;
    bool m_isOfSeveral; // plans: each row says of which
    Window m_shown;
    ReportAxis m_axis;
    std::map<ActionId, TimelineRow> m_rows;
};

// The quarters of the first plan, the board meetings of all.
void DueBlocks::addAxis(const Timeline& timeline)
{
    if (m_axis.quarters.empty()) {
        for (const TimelineColumn& column :
             timelineColumns(m_shown, TimelineScale::Quarter, timeline.calendarQuarters)) {
            m_axis.quarters.push_back({column.start, column.end, column.name});
        }
        m_axis.days.push_back({m_view.day(), dueText("today"), true});
    }
    addMeetings(timeline);
}

void DueBlocks::addMeetings(const Timeline& timeline)
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
bool DueBlocks::isDue(const TimelineRow& row) const
{
    if (row.isComplete || row.exclusion != Exclusion::None) {
        return false;
    }
    return row.deadline.overdueDays > 0 ||
           std::any_of(row.marks.begin(), row.marks.end(), [this](const TimelineMark& mark) {
               const bool isDay = mark.kind == TimelineMarkKind::Due ||
                                  (m_reports == DueReports::Listed && mark.kind == TimelineMarkKind::NextReport);
               return isDay && mark.state != TimelineMarkState::Passed && mark.from <= m_shown.end;
           });
}

ReportCell DueBlocks::cellOf(const TimelineRow& row) const
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

ReportRow DueBlocks::rowOf(const TimelineRow& row) const
{
    const PlanBook& book = m_view.book();
    const Action& action = *book.find(row.action);
    const QString of = m_isOfSeveral ? planCalled(book, *book.planOf(action)) : QString{};
    return {{textCell(row.label), textCell(action.text.trimmed(), of), cellOrDash(leadText(m_view.book(), action)),
             chipCell(actionChip(m_view, action)), cellOf(row)}};
}

ReportTable DueBlocks::table(const std::vector<ActionId>& due) const
{
    ReportTable table;
    table.caption = dueText("What is due until %1").arg(displayDate(m_shown.end));
    const Plan& plan = *m_view.book().planOf(*m_view.book().find(due.front()));
    table.columns = {{dueText("Ref"), 1, true},
                     {actionWord(plan), 1.2, false},
                     {dueText("Lead"), 0.9, false},
                     {dueText("Rating"), 1, true},
                     {dueText("When"), 1.6, false, m_axis}};
    table.groups.emplace_back();
    for (const ActionId id : due) {
        table.groups.back().rows.push_back(rowOf(m_rows.at(id)));
    }
    return table;
}

std::vector<ReportBlock> DueBlocks::blocks(const std::vector<ActionId>& actions) const
{
    ReportOptions byDate = m_options;
    byDate.sort = ReportSort::DueDate;
    std::vector<ActionId> due = chosenActions(m_view, actions, byDate);
    std::erase_if(due, [this](ActionId id) {
        const auto row = m_rows.find(id);
        return row == m_rows.end() || !isDue(row->second);
    });
    if (due.empty()) {
        return {};
    }
    const QString note = m_reports == DueReports::Listed
                             ? dueText("Overdue, due or to be reported on by %1: %2.")
                             : dueText("Overdue, or due by %1: %2.");
    const QString signs = dueText("A bar is a period, a diamond a date, a lozenge a report, dashes the time overdue; the "
                                  "upright lines are today and, dashed, the board’s meetings.");
    const QString sentence = note.arg(displayLongDate(m_shown.end), actionCountText(due.size()));
    return {ReportHeading{2, dueText("What is due")}, ReportParagraph{{}, sentence + u' ' + signs}, table(due)};
}

} // namespace

std::vector<ReportBlock> dueBlocks(const View& view, const std::vector<PlanId>& plans,
                                   const std::vector<ActionId>& actions, const ReportOptions& options,
                                   DueReports reports)
{
    return DueBlocks{view, plans, actions, options, reports}.blocks(actions);
}

} // namespace boardplan
