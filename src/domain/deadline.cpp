#include <boardplan/domain/deadline.h>

#include "domain/timescale_recurrence.h"
#include "domain/view_facts.h"

#include <algorithm>

namespace boardplan {

namespace {

// Every date the words name, or the one date that an update put in their place, in order. Words
// with one deadline may name another date: the day the work begins.
std::vector<QDate> deadlinesOf(const Timescale& timescale, const QDate& inForce)
{
    const bool isSingle =
        timescale.kind == TimescaleKind::Date || timescale.kind == TimescaleKind::Period;
    std::vector<QDate> dates;
    if (inForce == timescale.due && !isSingle) {
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

// Whatever was due up to a date that was met is met with it.
std::vector<QDate> unmetOf(const Timescale& timescale, const QDate& inForce, const QDate& met)
{
    std::vector<QDate> unmet;
    if (inForce.isValid()) {
        unmet = deadlinesOf(timescale, inForce);
        std::erase_if(unmet, [&](const QDate& date) { return met.isValid() && date <= met; });
    }
    return unmet;
}

// Words that say it is finished set no deadline: a person decides whether it is.
QDate readDue(const Timescale& timescale)
{
    return timescale.kind == TimescaleKind::Complete ? QDate{} : timescale.due;
}

QDate dueInForce(const Action& action, const Standing& standing)
{
    return standing.due.isValid() ? standing.due : readDue(action.timescale);
}

constexpr int monthsAYear = 12;

// The days a rhythm is counted from: those the words name.
std::vector<QDate> anchorsOf(const Timescale& timescale)
{
    std::vector<QDate> anchors;
    for (const Window& window : timescale.windows) {
        if (!timescale.recurrence.isEmpty() && window.end.isValid()) {
            anchors.push_back(window.end);
        }
    }
    return anchors;
}

// "Twice a year (April and October)": each of the days comes once a year, however far apart.
Rhythm rhythmOfEach(const Rhythm& rhythm, std::size_t anchors)
{
    const bool isWholeYear = static_cast<int>(anchors) * rhythm.months >= monthsAYear;
    return anchors > 1 && isWholeYear ? Rhythm{.months = monthsAYear} : rhythm;
}

// The first report of a series after `reported`, or the first of all.
QDate nextOfSeries(const Rhythm& rhythm, const QDate& anchor, bool isDeadline,
                   const QDate& reported, const QDate& start)
{
    // A deadline beside a short rhythm ("quarterly until March 2021") is where the series ends: it
    // runs up to it from the plan's start.
    const bool runsBothWays = isDeadline && rhythm.months < monthsAYear;
    const QDate after = reported.isValid() ? reported : start;
    if (runsBothWays && after.isValid()) {
        return firstOfSeries(rhythm, anchor, after);
    }
    const bool isFirst = !reported.isValid() && (!start.isValid() || anchor >= start);
    return isFirst ? anchor : nextOccurrence(durationOf(rhythm), anchor, after).value_or(QDate{});
}

// The next report after the last one: at the words' own rhythm, else the plan's where the work is
// ongoing.
QDate nextReportOf(const Timescale& timescale, const Standing& standing, const Plan& plan)
{
    const QString words = !timescale.recurrence.isEmpty() ? timescale.recurrence
                          : timescale.isOngoing || timescale.kind == TimescaleKind::Ongoing
                              ? plan.settings.reportingRhythm
                              : QString{};
    const std::optional<Rhythm> rhythm = rhythmOf(words);
    if (!rhythm) {
        return {};
    }
    const QDate& start = plan.period.start;
    const QDate reported = standing.latest ? effectiveDay(*standing.latest) : QDate{};
    const std::vector<QDate> anchors = anchorsOf(timescale);
    if (anchors.empty()) {
        const QDate from = reported.isValid() ? reported : start;
        return nextOccurrence(words, start.isValid() ? start : from, from).value_or(QDate{});
    }
    const Rhythm each = rhythmOfEach(*rhythm, anchors.size());
    QDate next;
    for (const QDate& anchor : anchors) {
        const bool isDeadline = timescale.due.isValid() && anchor <= timescale.due;
        const QDate date = nextOfSeries(each, anchor, isDeadline, reported, start);
        next = date.isValid() && (!next.isValid() || date < next) ? date : next;
    }
    return next;
}

} // namespace

Deadline deadlineOn(const Action& action, const Standing& standing, const Plan& plan,
                    WorkState work, const QDate& day)
{
    const Timescale& timescale = action.timescale;
    const QDate inForce = dueInForce(action, standing);

    Deadline deadline;
    deadline.publishedDue = plan.status == PlanStatus::Adopted ? action.published.due : readDue(timescale);
    if (plan.status == PlanStatus::Adopted && inForce.isValid() &&
        deadline.publishedDue.isValid()) {
        deadline.movedDays = static_cast<int>(deadline.publishedDue.daysTo(inForce));
    }
    const std::vector<QDate> unmet = unmetOf(timescale, inForce, standing.metUntil);
    deadline.firstUnmet = unmet.empty() ? QDate{} : unmet.front();
    deadline.due =
        deadline.firstUnmet.isValid() ? inForce : QDate{}; // a date that was met is no longer due
    if (!work.isLive || work.isComplete) {
        return deadline;
    }
    deadline.nextReport = nextReportOf(timescale, standing, plan);
    if (deadline.firstUnmet.isValid() && deadline.firstUnmet < day) {
        deadline.overdueDays = static_cast<int>(deadline.firstUnmet.daysTo(day));
    }
    return deadline;
}

Deadline deadlineOf(const Action& action, const Standing& standing, const Plan& plan,
                    const QDate& today)
{
    const bool isComplete = isCompleteOn(action, standing, plan.ratingScheme, today);
    return deadlineOn(action, standing, plan, {isLiveOn(action, today), isComplete}, today);
}

std::vector<QDate> unmetDates(const Action& action, const Standing& standing)
{
    std::vector<QDate> unmet = unmetOf(action.timescale, dueInForce(action, standing), standing.metUntil);
    unmet.erase(std::unique(unmet.begin(), unmet.end()), unmet.end());
    return unmet;
}

} // namespace boardplan
