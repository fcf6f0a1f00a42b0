#include "gui/overview/overview_figures.h"

#include <boardplan/domain/action_filter.h>
#include <boardplan/reporting/node_figures.h>

#include <algorithm>

namespace boardplan {

namespace {

Chip ratingChip(const View& view, ActionId action)
{
    const Rating* const rating = view.rating(action);
    return rating == nullptr ? Chip{} : Chip{*rating, {}};
}

int severityOf(const Chip& chip)
{
    return chip.rating ? chip.rating->severity : -1;
}

// Worse first; a change to or from "not rated" is neither.
int changeOrder(const RatingChange& change)
{
    if (!change.before.rating || !change.after.rating) {
        return 1;
    }
    return severityOf(change.after) > severityOf(change.before) ? 0 : 2;
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

std::vector<RatingChange> ratingChanges(const View& then, const View& now, PlanId plan)
{
    std::vector<RatingChange> changes;
    for (const ActionId action : now.book().allActionsOf(plan)) {
        if (now.hasAction(action) && then.standing(action).rating != now.standing(action).rating) {
            changes.push_back({action, ratingChip(then, action), ratingChip(now, action)});
        }
    }
    std::stable_sort(changes.begin(), changes.end(),
        [](const auto& one, const auto& other) { return changeOrder(one) < changeOrder(other); });
    return changes;
}

Travel travelOf(const View& then, const View& now, const Node& node)
{
    const Rating* const before = shownRating(then, node);
    const Rating* const after = shownRating(now, node);
    if (before == nullptr || after == nullptr) {
        return after != nullptr ? Travel::NowRated : before != nullptr ? Travel::NoLongerRated : Travel::NeverRated;
    }
    if (before->severity == after->severity) {
        return Travel::Same;
    }
    return before->severity > after->severity ? Travel::Better : Travel::Worse;
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

QString shortDate(const QDate& date, const QDate& today)
{
    const QString full = displayDate(date);
    return date.year() == today.year() ? full.chopped(5) : full;
}

} // namespace boardplan
