#pragma once

#include <boardplan/domain/view.h>

#include <QString>

namespace boardplan {

// What a person calls a node, in the plan's own words for its levels: "Priority 3", "Goal 2.1",
// "Action 2.2a"; a plan, board or lead by its title or name.
QString nodeWords(const View& view, const Node& node);
// The word for the level alone: "Priority".
QString levelWord(const View& view, const Node& node);

// The plan that a node lies in; null above plans.
const Plan* planOfNode(const PlanBook& book, const Node& node);

// Whether what a node names is there: a selection outlives what an undo takes away.
bool isInBook(const PlanBook& book, const Node& node);

} // namespace boardplan
