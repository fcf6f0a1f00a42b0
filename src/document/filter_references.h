#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

namespace boardplan {

// Adds to `edit` a change of every saved filter that names what is removed: it does so no longer, and goes where it
// named nothing else – it would show everything.
void leaveFilters(const PlanBook& book, PriorityId gone, Edit& edit);
void leaveFilters(const PlanBook& book, ThemeId gone, Edit& edit);

} // namespace boardplan
