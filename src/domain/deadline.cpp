#include <boardplan/domain/deadline.h>

#include "domain/view_facts.h"

#include <algorithm>

namespace boardplan {

namespace {

// The latest deadline that an update in sight says was met; whatever was due up to it is met with
// it.
QDate metUntil(const Standing& standing)
{
    QDate met;
    for (const std::optional<Update>* update :
         {&standing.latest, &standing.rated, &standing.previous}) {
        if (update->has_value() && (*update)->meets.isValid() &&
            (!met.isValid() || (*update)->meets > met)) {
            met = (*update)->meets;
        }
    }
    return met;
}

// Every date the words name, or the one date that an update put in their place, in order.
std::vector<QDate> deadlinesOf(const Timescale& timescale, const QDate& inForce)
{
    std::vector<QDate> dates;
    if (inForce == timescale.due) {
        for (const Window& window : timescale.windows) {
            if (window.end.isValid() && window.end <= inForce) {
                dates.push_back(window.end);
            }
        }
    }
    dates.push_back(inForce);
    std::sort(dates.begin(), dates.end());
    return dates;
}

QDate firstUnmetOf(const Timescale& timescale, const QDate& inForce, const QDate& met)
{
    if (!inForce.isValid()) {
        return {};
    }
    for (const QDate& date : deadlinesOf(timescale, inForce)) {
        if (!met.isValid() || date > met) {
            return date;
        }
    }
    return {};
}

// The next report after the last one: at the words' own rhythm, else the plan's where the work is
// ongoing.
QDate nextReportOf(const Timescale& timescale, const Standing& standing, const Plan& plan)
{
    const QString rhythm = !timescale.recurrence.isEmpty() ? timescale.recurrence
                           : timescale.isOngoing || timescale.kind == TimescaleKind::Ongoing
                               ? plan.settings.reportingRhythm
                               : QString{};
    if (rhythm.isEmpty()) {
        return {};
    }
    const bool hasAnchor = !timescale.recurrence.isEmpty() && !timescale.windows.empty() &&
                           timescale.windows.front().end.isValid();
    const QDate anchor = hasAnchor ? timescale.windows.front().end : plan.period.start;
    const QDate reported = standing.latest ? effectiveDay(*standing.latest) : QDate{};
    if (!reported.isValid() && hasAnchor &&
        (!plan.period.start.isValid() || anchor >= plan.period.start)) {
        return anchor;
    }
    const QDate from = reported.isValid() ? reported : plan.period.start;
    return nextOccurrence(rhythm, anchor.isValid() ? anchor : from, from).value_or(QDate{});
}

} // namespace

Deadline deadlineOf(const Action& action, const Standing& standing, const Plan& plan,
                    const QDate& today)
{
    const Timescale& timescale = action.timescale;
    // Words that say it is finished set no deadline: a person decides whether it is.
    const QDate read = timescale.kind == TimescaleKind::Complete ? QDate{} : timescale.due;
    const QDate inForce = standing.due.isValid() ? standing.due : read;

    Deadline deadline;
    deadline.publishedDue = plan.status == PlanStatus::Adopted ? action.published.due : read;
    if (plan.status == PlanStatus::Adopted && inForce.isValid() &&
        deadline.publishedDue.isValid()) {
        deadline.movedDays = static_cast<int>(deadline.publishedDue.daysTo(inForce));
    }
    deadline.firstUnmet = firstUnmetOf(timescale, inForce, metUntil(standing));
    deadline.due =
        deadline.firstUnmet.isValid() ? inForce : QDate{}; // a date that was met is no longer due
    if (!isLiveOn(action, today) || isCompleteOn(action, standing, plan.ratingScheme, today)) {
        return deadline;
    }
    deadline.nextReport = nextReportOf(timescale, standing, plan);
    if (deadline.firstUnmet.isValid() && deadline.firstUnmet < today) {
        deadline.overdueDays = static_cast<int>(deadline.firstUnmet.daysTo(today));
    }
    return deadline;
}

} // namespace boardplan
