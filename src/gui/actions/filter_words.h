#pragma once

#include <boardplan/domain/action_filter.h>

#include <QString>

namespace boardplan {

// What people call a quick filter: "Overdue", "Changed since 12 Sep" where the day of the last
// board meeting is known.
QString factWords(ActionFact fact, const QDate& meeting, const QDate& today);

// A filter in words: "red or amber, overdue, lead QA Subgroup, “fire”". Empty for an empty filter.
QString filterWords(const ActionFilter& filter, const PlanBook& book, PlanId plan);

} // namespace boardplan
