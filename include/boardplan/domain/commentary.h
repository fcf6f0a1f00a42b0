#pragma once

#include <boardplan/domain/view.h>

#include <QString>
#include <vector>

namespace boardplan {

// Which note on a plan, a priority or an objective is read when (domain.md, "Commentary").

// The plan that such a node lies in; null for other nodes and for those that the book does not have.
PlanId commentedPlan(const PlanBook& book, const Node& node);

// The one note on a node for a meeting, or for none in particular (a null meeting); null: none was written.
const Commentary* commentaryFor(const PlanBook& book, const Node& node, MeetingId meeting);
// Every note on a node, the latest first: by the meeting it was written for, else by its own day.
std::vector<const Commentary*> commentariesOn(const PlanBook& book, const Node& node);
// Whether it was told to a meeting that is closed: such a note is frozen.
bool isFrozen(const PlanBook& book, const Commentary& commentary);

// What a meeting is told of a node: the note written for it, else the newest that was written for none in particular
// and since the last closed board meeting of the view. Null: nothing.
const Commentary* commentaryTold(const View& view, const Node& node, MeetingId meeting);

struct ShownCommentary {
    const Commentary* commentary = nullptr; // null: there is none
    bool isEarlier = false;                 // it was told before, or to somebody else

    bool operator==(const ShownCommentary&) const = default;
};
// What stands under the colour of a node, on screen and on paper: what the next board meeting is told, else the newest
// that was written by the view's day.
ShownCommentary shownCommentary(const View& view, const Node& node);

// "for the board of 4 December 2026", "for the executive of 20 November 2026", "of 1 September 2026".
QString commentaryOccasion(const PlanBook& book, const Commentary& commentary);

// What a commentary may start from: the latest update of every action below, a line each: "2.2a Red: Two partners have
// not signed." Withdrawn actions and those never reported on are left out.
QString latestUpdateLines(const View& view, const Node& node);

} // namespace boardplan
