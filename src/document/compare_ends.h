#pragma once

#include <boardplan/domain/comparison.h>
#include <boardplan/store/store.h>

namespace boardplan {

// See Document::compare. `today` is the view of today over what the store holds. A handful of
// statements, whatever the size of the plan.
Result<Comparison> compareEnds(const Store& store, const View& today, PlanId plan,
                               const ComparisonEnd& from, const ComparisonEnd& to);

} // namespace boardplan
