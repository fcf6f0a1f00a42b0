#pragma once

#include <boardplan/domain/comparison.h>
#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

namespace boardplan {

// How a node and an action read as figures: the same on paper and in the window.

// The rating shown for a node, the board's judgement before the computed one; null: none.
const Rating* shownRating(const View& view, const Node& node);
// The same as a chip: "Too few rated", "Nothing to rate", "Counts only" where there is no rating.
Chip nodeChip(const View& view, const Node& node);
// "Board’s judgement; worked out: Amber" where the board has judged, else empty; both values are always shown.
QString judgementNote(const View& view, const Node& node);
// Counts of the included actions, worst first, with a part of 0 for every rating that does not occur.
Distribution nodeDistribution(const View& view, const Node& node);
// The same of what a rule made of a summary.
Chip outcomeChip(const RollupOutcome& outcome, const RatingScheme& scheme);
Distribution summaryDistribution(const RollupSummary& summary, const RatingScheme& scheme);
// An action's chip: its rating; or what it is instead of being rated ("Paused").
Chip actionChip(const View& view, const Action& action);
// How an action or node was rated at one end of a comparison.
Chip ratedChip(const RatedState& state, const RatingScheme& scheme);

} // namespace boardplan
