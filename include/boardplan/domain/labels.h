#pragma once

#include <boardplan/domain/plan_book.h>

#include <QString>

namespace boardplan {

// How sentences, lists and the command line name a node of a plan (domain.md, "Label"): the printed ref if
// no other node of its level in the plan bears it, else the refs from the priority down and the place
// ("1/2#3"). A level without a ref gives its place ("#2"). Never stored.
QString labelOf(const PlanBook& book, PriorityId id);
QString labelOf(const PlanBook& book, ObjectiveId id);
QString labelOf(const PlanBook& book, ActionId id);

// The labels of every action of a plan at once, in plan order; one pass instead of one per action.
QHash<ActionId, QString> actionLabels(const PlanBook& book, PlanId plan);

} // namespace boardplan
