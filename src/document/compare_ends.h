#pragma once

#include <boardplan/domain/comparison.h>
#include <boardplan/store/store.h>

namespace boardplan {

// What meetings were told of some nodes, as read last. It is never changed, only removed by reopening: forget it then.
struct FrozenMemory {
    MeetingId meeting;
    std::vector<Node> nodes;
    std::vector<Frozen> rows;
};

// See Document::compare. `today` is the view of today over what the store holds. A handful of
// statements, whatever the size of the plan.
Result<Comparison> compareEnds(const Store& store, const View& today, PlanId plan,
                               const ComparisonEnd& from, const ComparisonEnd& to, FrozenMemory& told);

} // namespace boardplan
