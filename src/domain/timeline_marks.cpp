#include "domain/timeline_marks.h"

#include <algorithm>

namespace boardplan {

namespace {

using MarkKind = TimelineMarkKind;
using MarkState = TimelineMarkState;

constexpr std::size_t mostOccurrences = 400;

bool isOngoing(const Timescale& timescale)
{
    return timescale.isOngoing || timescale.kind == TimescaleKind::Ongoing;
}

// The first day of a series: one that the words name, else the day a rhythm of the plan's starts.
QDate seriesStart(const TimelineSubject& subject)
{
    const Timescale& timescale = subject.action.timescale;
    if (!timescale.recurrence.isEmpty() && !timescale.windows.empty() &&
        timescale.windows.front().end.isValid()) {
        return timescale.windows.front().end.addDays(-1); // the named day is one of the series
    }
    return subject.plan.period.start;
}

QDate seriesAnchor(const TimelineSubject& subject, const QDate& start)
{
    const Timescale& timescale = subject.action.timescale;
    const bool isNamed = !timescale.recurrence.isEmpty() && !timescale.windows.empty();
    return isNamed && timescale.windows.front().end.isValid() ? timescale.windows.front().end
                                                              : start;
}

MarkState stateOf(const QDate& date, const QDate& firstOpen, const TimelineSubject& subject)
{
    const bool isMet = subject.isComplete || !firstOpen.isValid() || date < firstOpen;
    if (isMet) {
        return MarkState::Passed;
    }
    return date < subject.today && subject.isLive ? MarkState::Late : MarkState::Ahead;
}

void addOngoing(std::vector<TimelineMark>& marks, const TimelineSubject& subject,
                const QDate& completed)
{
    const Timescale& timescale = subject.action.timescale;
    if (!isOngoing(timescale)) {
        return;
    }
    const bool isFromWords = !timescale.due.isValid() && timescale.recurrence.isEmpty() &&
                             !timescale.windows.empty() &&
                             timescale.windows.front().start.isValid();
    QDate from = isFromWords ? timescale.windows.front().start : subject.plan.period.start;
    if (subject.action.startOn.isValid() && (!from.isValid() || subject.action.startOn > from)) {
        from = subject.action.startOn;
    }
    if (!from.isValid()) {
        from = completed.isValid() ? completed : subject.today;
    }
    marks.push_back({MarkKind::Ongoing, from, completed, MarkState::Ahead});
}

void addWindows(std::vector<TimelineMark>& marks, const Timescale& timescale)
{
    for (const Window& window : timescale.windows) {
        if (window.start.isValid() && window.start < window.end) {
            marks.push_back({MarkKind::Window, window.start, window.end, MarkState::Ahead});
        }
    }
}

void addReports(std::vector<TimelineMark>& marks, const TimelineSubject& subject,
                const QDate& completed, const QDate& until)
{
    const QDate next = subject.deadline.nextReport;
    const QDate last = completed.isValid() ? std::min(completed, until) : until;
    const QDate firstOpen = next.isValid() ? next : subject.today;
    for (const QDate& date : occurrencesOf(subject, last)) {
        if (date != next) {
            marks.push_back({MarkKind::Occurrence, date, date, stateOf(date, firstOpen, subject)});
        }
    }
    if (next.isValid()) {
        marks.push_back({MarkKind::NextReport, next, next, stateOf(next, next, subject)});
    }
}

// The date in force, whether it was met or not.
QDate inForceOf(const TimelineSubject& subject)
{
    if (subject.deadline.due.isValid()) {
        return subject.deadline.due;
    }
    const Timescale& timescale = subject.action.timescale;
    if (subject.standing.due.isValid()) {
        return subject.standing.due;
    }
    return timescale.kind == TimescaleKind::Complete ? QDate{} : timescale.due;
}

// Every date the words name up to the one in force, or that one alone where an update set it.
std::vector<QDate> dueDatesOf(const Timescale& timescale, const QDate& inForce)
{
    std::vector<QDate> dates;
    if (inForce == timescale.due) {
        for (const Window& window : timescale.windows) {
            if (window.end.isValid() && window.end < inForce) {
                dates.push_back(window.end);
            }
        }
    }
    dates.push_back(inForce);
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

void addDueDates(std::vector<TimelineMark>& marks, const TimelineSubject& subject)
{
    const QDate inForce = inForceOf(subject);
    if (!inForce.isValid()) {
        return;
    }
    const Deadline& deadline = subject.deadline;
    if (deadline.movedDays != 0) {
        marks.push_back({MarkKind::Move, deadline.publishedDue, inForce, MarkState::Ahead});
        marks.push_back(
            {MarkKind::Published, deadline.publishedDue, deadline.publishedDue, MarkState::Passed});
    }
    for (const QDate& date : dueDatesOf(subject.action.timescale, inForce)) {
        marks.push_back({MarkKind::Due, date, date, stateOf(date, deadline.firstUnmet, subject)});
    }
    if (deadline.overdueDays > 0) {
        marks.push_back({MarkKind::Overdue, deadline.firstUnmet, subject.today, MarkState::Late});
    }
}

// Invalid where it is not complete or nobody said when.
QDate completionOf(const TimelineSubject& subject)
{
    if (!subject.isComplete) {
        return {};
    }
    if (subject.standing.completedOn.isValid()) {
        return subject.standing.completedOn;
    }
    if (subject.action.completedOn.isValid()) {
        return subject.action.completedOn;
    }
    return subject.standing.rated ? effectiveDay(*subject.standing.rated) : QDate{};
}

} // namespace

std::vector<QDate> occurrencesOf(const TimelineSubject& subject, const QDate& until,
                                 bool withRhythm)
{
    const Timescale& timescale = subject.action.timescale;
    const QString rhythm = !timescale.recurrence.isEmpty() ? timescale.recurrence
                           : withRhythm && isOngoing(timescale)
                               ? subject.plan.settings.reportingRhythm
                               : QString{};
    const QDate next = subject.deadline.nextReport;
    const QDate start = seriesStart(subject);
    const QDate first = start.isValid() ? start : next.isValid() ? next.addDays(-1) : QDate{};
    const QDate anchor = start.isValid() ? seriesAnchor(subject, start) : next;
    std::vector<QDate> dates;
    std::optional<QDate> date = nextOccurrence(rhythm, anchor, first);
    while (date && *date <= until && dates.size() < mostOccurrences) {
        dates.push_back(*date);
        date = nextOccurrence(rhythm, anchor, *date);
    }
    return dates;
}

std::vector<TimelineMark> marksOf(const TimelineSubject& subject, const QDate& until)
{
    std::vector<TimelineMark> marks;
    const QDate completed = completionOf(subject);
    // Work that goes on after it was completed is drawn as if it were not.
    const bool goesOn = subject.standing.continues || subject.action.continues;
    const QDate ending = goesOn ? QDate{} : completed;
    addOngoing(marks, subject, ending);
    addWindows(marks, subject.action.timescale);
    addReports(marks, subject, ending, until);
    addDueDates(marks, subject);
    if (completed.isValid()) {
        marks.push_back({MarkKind::Complete, completed, completed, MarkState::Passed});
    }
    std::stable_sort(
        marks.begin(), marks.end(),
        [](const TimelineMark& one, const TimelineMark& other) { return one.kind < other.kind; });
    return marks;
}

} // namespace boardplan
