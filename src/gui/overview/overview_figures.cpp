#include "gui/overview/overview_figures.h"

#include "gui/session.h"

#include <boardplan/domain/action_filter.h>
#include <boardplan/reporting/node_figures.h>

#include <algorithm>

namespace boardplan {

namespace {

// Worse first; a change to or from "not rated" is neither.
int changeOrder(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Worse:
    case ChangeKind::Reopened:
        return 0;
    case ChangeKind::Better:
    case ChangeKind::Completed:
        return 2;
    default:
        return 1;
    }
}

} // namespace

OverviewFacts overviewFacts(const View& view, PlanId plan)
{
    OverviewFacts facts;
    for (const ActionId action : view.book().allActionsOf(plan)) {
        if (!view.hasAction(action)) {
            continue;
        }
        const ActionTraits traits = traitsOf(view, action, {});
        if (traits.rating == ActionFilter::notRatedKey) {
            facts.notRated.push_back(action);
        }
        if (view.exclusion(action) == Exclusion::None && !view.isComplete(action)) {
            facts.expected.push_back(action);
        }
        if (traits.has(ActionFact::UpdateAwaited)) {
            facts.awaited.push_back(action);
        }
        if (traits.has(ActionFact::Overdue)) {
            facts.overdue.push_back(action);
            facts.longestOverdueDays = std::max(facts.longestOverdueDays, view.deadline(action).overdueDays);
        }
    }
    return facts;
}

std::vector<RatingChange> ratingChanges(const Comparison& since, const RatingScheme& scheme)
{
    std::vector<const ActionChange*> found;
    for (const ActionChange& change : since.actions) {
        if (isOfRating(change.kind)) {
            found.push_back(&change);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const ActionChange* one, const ActionChange* other) {
        return changeOrder(one->kind) < changeOrder(other->kind);
    });
    std::vector<RatingChange> changes;
    for (const ActionChange* change : found) {
        changes.push_back({change->action, ratedChip(change->before, scheme), ratedChip(change->after, scheme)});
    }
    return changes;
}

Travel travelOf(const Comparison& since, const Node& node)
{
    const auto found = std::find_if(since.nodes.begin(), since.nodes.end(),
        [&](const NodeChange& change) { return change.node == node; });
    if (found == since.nodes.end() || (!found->before.rating && !found->after.rating)) {
        return Travel::NeverRated;
    }
    if (!found->change) {
        return Travel::Same;
    }
    switch (*found->change) {
    case ChangeKind::Better:
        return Travel::Better;
    case ChangeKind::Worse:
        return Travel::Worse;
    case ChangeKind::NoLongerRated:
        return Travel::NoLongerRated;
    default:
        return Travel::NowRated;
    }
}

std::vector<DueAction> nextDue(const View& view, PlanId plan, int limit)
{
    std::vector<DueAction> due;
    for (const ActionId action : view.book().allActionsOf(plan)) {
        if (!view.hasAction(action) || view.exclusion(action) != Exclusion::None || view.isComplete(action)) {
            continue;
        }
        const QDate date = view.deadline(action).due;
        if (date.isValid() && date >= view.day()) {
            due.push_back({action, date});
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const auto& one, const auto& other) { return one.due < other.due; });
    due.resize(std::min(due.size(), static_cast<std::size_t>(limit)));
    return due;
}

std::vector<QDate> closedBoardMeetings(const View& view, PlanId plan, int limit)
{
    const Plan* const found = view.book().find(plan);
    std::vector<QDate> dates;
    if (found == nullptr) {
        return dates;
    }
    for (const BoardId board : found->boards) {
        for (const MeetingId id : view.book().meetingsOf(board)) {
            const Meeting& meeting = *view.book().find(id);
            const bool isClosed = meeting.closedOn.isValid() && meeting.closedOn <= view.day();
            if (meeting.body == MeetingBody::Board && isClosed && meeting.date <= view.day()) {
                dates.push_back(meeting.date);
            }
        }
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    if (dates.size() > static_cast<std::size_t>(limit)) {
        dates.erase(dates.begin(), dates.end() - limit);
    }
    return dates;
}

std::vector<QDate> earlierBoardMeetings(const Session& session, PlanId plan, int limit)
{
    std::vector<QDate> dates = closedBoardMeetings(session.view(), plan, limit);
    if (!session.isToday() && !dates.empty() && dates.back() == session.view().day()) {
        dates.pop_back();
    }
    return dates;
}

QString shortDate(const QDate& date, const QDate& today)
{
    const QString full = displayDate(date);
    return date.year() == today.year() ? full.chopped(5) : full;
}

} // namespace boardplan
