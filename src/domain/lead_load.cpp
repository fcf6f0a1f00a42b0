#include <boardplan/domain/lead_load.h>

#include "domain/timeline_marks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace boardplan {

namespace {

constexpr std::size_t fewestQuarters = 4;
constexpr std::size_t mostQuarters = 20;

QString loadText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// What an open action asks of its leads. Days are first days of quarters.
struct OpenAction {
    const Action* action = nullptr;
    bool isOverdue = false;
    std::set<QDate> quarters;
};

bool isLiveAndNotComplete(const View& view, ActionId action)
{
    const Exclusion exclusion = view.exclusion(action);
    return view.hasAction(action) && exclusion != Exclusion::Paused &&
           exclusion != Exclusion::Withdrawn && !view.isComplete(action);
}

// The quarter a mark falls into, the present one for a report that is late; invalid for the others.
QDate quarterOfMark(const TimelineMark& mark, const QDate& today)
{
    const bool isDate = mark.kind == TimelineMarkKind::Due ||
                        mark.kind == TimelineMarkKind::Occurrence ||
                        mark.kind == TimelineMarkKind::NextReport;
    if (!isDate || mark.state == TimelineMarkState::Passed) {
        return {};
    }
    if (mark.state == TimelineMarkState::Late) {
        return mark.kind == TimelineMarkKind::Due ? QDate{} : quarterOf(today).start;
    }
    return quarterOf(mark.from).start;
}

OpenAction openAction(const View& view, const Plan& plan, const Action& action, const QDate& until)
{
    const Deadline deadline = view.deadline(action.id);
    const QDate today = view.day();
    const TimelineSubject subject{action, view.standing(action.id), plan, deadline, today};
    OpenAction open{&action, deadline.overdueDays > 0, {}};
    for (const TimelineMark& mark : marksOf(subject, until)) {
        if (const QDate quarter = quarterOfMark(mark, today); quarter.isValid()) {
            open.quarters.insert(quarter);
        }
    }
    for (const QDate& date : occurrencesOf(subject, until, true)) {
        if (date >= today && deadline.nextReport.isValid() && date >= deadline.nextReport) {
            open.quarters.insert(quarterOf(date).start);
        }
    }
    return open;
}

void countAction(LeadLoadRow& row, const OpenAction& open,
                 const std::vector<TimelineColumn>& columns)
{
    row.quarters.resize(columns.size());
    for (std::size_t at = 0; at < columns.size(); ++at) {
        row.quarters[at] += open.quarters.count(columns[at].start) > 0 ? 1 : 0;
    }
    const bool isLater = !open.quarters.empty() && *open.quarters.rbegin() > columns.back().start;
    row.later += isLater ? 1 : 0;
    row.overdue += open.isOverdue ? 1 : 0;
    row.noDate += open.quarters.empty() && !open.isOverdue ? 1 : 0;
    ++row.total;
}

// From the quarter of `today` to the last that anything falls into or the plan lasts.
std::vector<TimelineColumn> loadQuarters(const std::vector<OpenAction>& actions, const Plan& plan,
                                         const QDate& today)
{
    QDate last = plan.period.end;
    for (const OpenAction& open : actions) {
        if (!open.quarters.empty() && (!last.isValid() || *open.quarters.rbegin() > last)) {
            last = *open.quarters.rbegin();
        }
    }
    const QDate start = quarterOf(today).start;
    const auto quarters = [&](std::size_t number) {
        return start.addMonths(static_cast<int>(3 * number)).addDays(-1);
    };
    const QDate least = quarters(fewestQuarters);
    const QDate end =
        !last.isValid() || last < least ? least : std::min(last, quarters(mostQuarters));
    return timelineColumns({start, quarterOf(end).end}, TimelineScale::Quarter,
                           plan.settings.calendarQuarters);
}

void sortRows(std::vector<LeadLoadRow>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const LeadLoadRow& one, const LeadLoadRow& other) {
        if (one.lead.isNull() != other.lead.isNull()) {
            return other.lead.isNull();
        }
        const int names = QString::compare(one.name, other.name, Qt::CaseInsensitive);
        return one.total != other.total ? one.total > other.total
               : names != 0             ? names < 0
                                        : one.lead < other.lead;
    });
}

std::vector<LeadId> leadsOf(const PlanBook& book, const Action& action)
{
    std::vector<LeadId> leads;
    for (const ActionLead& lead : action.leads) {
        const bool isNew = std::find(leads.begin(), leads.end(), lead.lead) == leads.end();
        if (isNew && book.find(lead.lead) != nullptr) {
            leads.push_back(lead.lead);
        }
    }
    return leads;
}

LeadLoad filled(const PlanBook& book, const std::vector<OpenAction>& actions,
                std::vector<TimelineColumn> columns)
{
    LeadLoad load{std::move(columns), {}, {}, 0};
    load.all.name = loadText("All actions");
    load.all.quarters.resize(load.quarters.size());
    QHash<LeadId, LeadLoadRow> rows;
    for (const OpenAction& open : actions) {
        std::vector<LeadId> leads = leadsOf(book, *open.action);
        load.shared += leads.size() > 1 ? 1 : 0;
        if (leads.empty()) {
            leads.push_back({});
        }
        for (const LeadId lead : leads) {
            LeadLoadRow& row = rows[lead];
            row.lead = lead;
            row.name = lead.isNull() ? loadText("No lead named") : book.find(lead)->name;
            countAction(row, open, load.quarters);
        }
        countAction(load.all, open, load.quarters);
    }
    load.rows.assign(rows.cbegin(), rows.cend());
    sortRows(load.rows);
    return load;
}

} // namespace

LeadLoad leadLoad(const View& view, PlanId planId)
{
    const Plan* const plan = view.book().find(planId);
    if (plan == nullptr) {
        return {};
    }
    const QDate until =
        quarterOf(view.day()).start.addMonths(static_cast<int>(3 * mostQuarters)).addDays(-1);
    const QDate planEnd = plan->period.end;
    const QDate recurUntil =
        std::min(until, std::max(planEnd.isValid() ? planEnd : view.day(),
                                 quarterOf(view.day()).start.addMonths(12).addDays(-1)));
    std::vector<OpenAction> actions;
    for (const ActionId id : view.book().allActionsOf(planId)) {
        if (isLiveAndNotComplete(view, id)) {
            actions.push_back(openAction(view, *plan, *view.book().find(id), recurUntil));
        }
    }
    return filled(view.book(), actions, loadQuarters(actions, *plan, view.day()));
}

QStringList leadLoadNotes(const LeadLoad& load)
{
    QStringList notes{loadText(
        "Open actions that are due or report in a quarter; complete, paused and withdrawn "
        "ones are not counted. An action that reports in several quarters counts in each of "
        "them, and once in the total.")};
    if (load.shared == 1) {
        notes.append(loadText("1 action has several leads: it counts for each of them."));
    } else if (load.shared > 1) {
        notes.append(loadText("%1 actions have several leads: each counts for each of them.")
                         .arg(load.shared));
    }
    return notes;
}

} // namespace boardplan
