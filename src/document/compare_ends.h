#pragma once

#include "document/plan_past.h"

#include <boardplan/domain/comparison.h>

namespace boardplan {

// See Document::compare. `today` is the view of today over what the store holds. A handful of
// statements, whatever the size of the plan.
Result<Comparison> compareEnds(const Store& store, const View& today, PlanId plan,
                               const ComparisonEnd& from, const ComparisonEnd& to, PlanPast& past);

// See Document::readAhead.
Result<bool> readEndsAhead(const Store& store, const View& today, PlanId plan, const ComparisonEnd& from,
                           const ComparisonEnd& to, PlanPast& past);

} // namespace boardplan
