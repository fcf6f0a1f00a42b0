#include <boardplan/domain/timeline.h>

#include "domain/timeline_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int farthestYears = 30; // a misprinted year must not stretch the picture

QString timelineText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

bool isInScope(const Action& action, const TimelineScope& scope)
{
    return scope.lead.isNull() ||
           std::any_of(action.leads.begin(), action.leads.end(),
                       [&](const ActionLead& lead) { return lead.lead == scope.lead; });
}

void widen(Window& span, const QDate& date)
{
    if (date.isValid()) {
        span.start = span.start.isValid() ? std::min(span.start, date) : date;
        span.end = span.end.isValid() ? std::max(span.end, date) : date;
    }
}

Window wholeQuarters(const Window& span)
{
    return {quarterOf(span.start).start, quarterOf(span.end).end};
}

bool isWithin(const QDate& date, const Window& reach)
{
    return !date.isValid() || (date >= reach.start && date <= reach.end);
}

// The plan's period and the day looked at; without a period the year around that day.
Window frameOf(const Plan& plan, const QDate& today)
{
    Window frame{today, today};
    const bool hasPeriod = plan.period.start.isValid() && plan.period.end.isValid();
    widen(frame, hasPeriod ? plan.period.start : today.addMonths(-6));
    widen(frame, hasPeriod ? plan.period.end : today.addMonths(6));
    return frame;
}

std::vector<ActionId> actionsIn(const View& view, PriorityId priority, const TimelineScope& scope)
{
    std::vector<ActionId> actions;
    for (const ActionId id : view.book().allActionsOf(priority)) {
        if (view.hasAction(id) && isInScope(*view.book().find(id), scope)) {
            actions.push_back(id);
        }
    }
    return actions;
}

std::vector<PriorityId> prioritiesIn(const View& view, const TimelineScope& scope)
{
    return scope.priority.isNull() ? view.book().prioritiesOf(scope.plan)
                                   : std::vector<PriorityId>{scope.priority};
}

// The dates of the actions as read and as moved, as far as they can be drawn.
void widenToDates(Window& span, const View& view, const TimelineScope& scope, const Window& reach)
{
    for (const PriorityId priority : prioritiesIn(view, scope)) {
        for (const ActionId id : actionsIn(view, priority, scope)) {
            std::vector<QDate> dates{view.standing(id).due, view.deadline(id).publishedDue};
            for (const Window& window : view.book().find(id)->timescale.windows) {
                dates.push_back(window.start);
                dates.push_back(window.end);
            }
            for (const QDate& date : dates) {
                widen(span, isWithin(date, reach) ? date : QDate{});
            }
        }
    }
}

std::vector<TimelineGroup> groupsOf(const View& view, const Plan& plan, const TimelineScope& scope,
                                    const QSet<ActionId>* only, const QDate& until)
{
    std::vector<TimelineGroup> groups;
    for (const PriorityId priority : prioritiesIn(view, scope)) {
        const Priority* const found = view.book().find(priority);
        if (found == nullptr || found->plan != plan.id) {
            continue;
        }
        TimelineGroup group{priority, view.label(priority), found->title, {}};
        for (const ActionId id : actionsIn(view, priority, scope)) {
            if (only == nullptr || only->contains(id)) {
                group.rows.push_back(timelineRowOf(view, plan, *view.book().find(id), until));
            }
        }
        if (!group.rows.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

// Drops what lies too far off to be drawn, and widens the span to the rest.
void takeIn(Timeline& timeline, const Window& reach)
{
    const auto isFar = [&](const TimelineMark& mark) {
        return !isWithin(mark.from, reach) || !isWithin(mark.to, reach);
    };
    for (TimelineGroup& group : timeline.groups) {
        for (TimelineRow& row : group.rows) {
            std::erase_if(row.marks, isFar);
            for (const TimelineMark& mark : row.marks) {
                widen(timeline.span, mark.from);
                widen(timeline.span, mark.to);
            }
        }
    }
}

QString meetingName(const PlanBook& book, const Meeting& meeting, bool isJoint)
{
    if (meeting.body == MeetingBody::Subgroup) {
        const Lead* const subgroup = book.find(meeting.subgroup);
        return subgroup != nullptr ? subgroup->name : timelineText("subgroup");
    }
    const QString body =
        meeting.body == MeetingBody::Board ? timelineText("board") : timelineText("executive");
    const Board* const board = book.find(meeting.board);
    return isJoint && board != nullptr && !board->shortName.isEmpty()
               ? board->shortName + u' ' + body
               : body;
}

std::vector<TimelineMeeting> meetingsOf(const PlanBook& book, const Plan& plan, const Window& span)
{
    std::vector<TimelineMeeting> meetings;
    for (const BoardId board : plan.boards) {
        for (const MeetingId id : book.meetingsOf(board)) {
            const Meeting& meeting = *book.find(id);
            if (meeting.date.isValid() && meeting.date >= span.start && meeting.date <= span.end) {
                meetings.push_back({id, meeting.date, meeting.body,
                                    meetingName(book, meeting, plan.boards.size() > 1)});
            }
        }
    }
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const TimelineMeeting& one, const TimelineMeeting& other) {
                         return one.date < other.date;
                     });
    return meetings;
}

Timeline timelineOfRows(const View& view, const TimelineScope& scope, const QSet<ActionId>* only)
{
    Timeline timeline;
    timeline.today = view.day();
    const Plan* const plan = view.book().find(scope.plan);
    if (plan == nullptr) {
        return timeline;
    }
    timeline.calendarQuarters = plan->settings.calendarQuarters;
    timeline.span = frameOf(*plan, view.day());
    const Window reach{timeline.span.start.addYears(-farthestYears),
                       timeline.span.end.addYears(farthestYears)};
    widenToDates(timeline.span, view, scope, reach);
    timeline.span = wholeQuarters(timeline.span);
    timeline.groups = groupsOf(view, *plan, scope, only, timeline.span.end);
    takeIn(timeline, reach);
    timeline.span = wholeQuarters(timeline.span);
    timeline.meetings = meetingsOf(view.book(), *plan, timeline.span);
    return timeline;
}

} // namespace

bool TimelineRow::isDated() const
{
    return std::any_of(marks.begin(), marks.end(), [](const TimelineMark& mark) {
        return mark.kind != TimelineMarkKind::Complete;
    });
}

int Timeline::actions() const
{
    std::size_t count = 0;
    for (const TimelineGroup& group : groups) {
        count += group.rows.size();
    }
    return static_cast<int>(count);
}

int Timeline::undated() const
{
    std::ptrdiff_t count = 0;
    for (const TimelineGroup& group : groups) {
        count += std::count_if(group.rows.begin(), group.rows.end(),
                               [](const TimelineRow& row) { return !row.isDated(); });
    }
    return static_cast<int>(count);
}

Timeline timelineOf(const View& view, const TimelineScope& scope)
{
    return timelineOfRows(view, scope, nullptr);
}

Timeline timelineOf(const View& view, const TimelineScope& scope, const QSet<ActionId>& only)
{
    return timelineOfRows(view, scope, &only);
}

} // namespace boardplan
