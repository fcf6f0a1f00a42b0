#pragma once

#include "gui/ratings/rating_strip.h"
#include "gui/widgets/run_layout.h"

#include <boardplan/base/result.h>
#include <boardplan/document/document.h>
#include <boardplan/domain/date_moves.h>

#include <span>

namespace boardplan {

// How an action, a priority or a plan was rated at the last closed board meetings, the oldest
// first, and on the view's day. `updates` are those of the action, any order.
Result<std::vector<StripMark>> stripMarks(const Document& document, const View& view, PlanId plan,
                                          const Node& node, std::span<const Update> updates);
// "↘ worse than at the board of 12 Sep"; empty where there is no meeting before.
std::vector<TextRun> travelRuns(const std::vector<StripMark>& marks, const RatingScheme& scheme);
// One paragraph a move, the newest first, and the sum at their head. Empty where nothing moved.
std::vector<std::vector<TextRun>> moveParagraphs(const DateMoves& moves);

} // namespace boardplan
