#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

namespace boardplan {

/// Reads the timescales of a plan again as the changed plan would have them read (its period, strategy
/// and quarters), and adds what is read otherwise to the edit. What a person set by hand stays.
void readTimescalesAgain(const PlanBook& book, const Plan& after, Edit& edit);

} // namespace boardplan
