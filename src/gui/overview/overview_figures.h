#pragma once

#include <boardplan/domain/comparison.h>
#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <QDate>
#include <vector>

namespace boardplan {

class Session;

// What the Overview says about a plan, as values worked out of views. Nothing here decides a rating.

// Actions behind a fact, in plan order.
struct OverviewFacts {
    std::vector<ActionId> expected; // live, started, not complete: an update is expected of them
    std::vector<ActionId> awaited;  // those of which none came since the last board meeting
    std::vector<ActionId> overdue;
    int longestOverdueDays = 0;
    std::vector<ActionId> notRated;
};
OverviewFacts overviewFacts(const View& view, PlanId plan);

struct RatingChange {
    ActionId action;
    Chip before;
    Chip after;
};
// Actions rated otherwise than at the earlier end: those that got worse first, those that got better last.
std::vector<RatingChange> ratingChanges(const Comparison& since, const RatingScheme& scheme);

enum class Travel { Same, Better, Worse, NowRated, NoLongerRated, NeverRated };
Travel travelOf(const Comparison& since, const Node& node);

struct DueAction {
    ActionId action;
    QDate due;
};
// The first `limit` actions due on or after the view's day that are not complete, soonest first.
std::vector<DueAction> nextDue(const View& view, PlanId plan, int limit);

// The last `limit` closed board meetings of a plan's boards up to the view's day, oldest first, one per day.
std::vector<QDate> closedBoardMeetings(const View& view, PlanId plan, int limit);

// The same for what a session looks at. A meeting looked back at is compared with the one before it, not with itself, and
// is left out.
std::vector<QDate> earlierBoardMeetings(const Session& session, PlanId plan, int limit);

// "12 Sep" in the year of `today`, else "12 Sep 2025".
QString shortDate(const QDate& date, const QDate& today);

} // namespace boardplan
