#pragma once

#include <boardplan/domain/rollup.h>

#include <QHash>
#include <vector>

namespace boardplan {

// The summary of what stands above plans – a board, or all – plan by plan and in blocks, so that a changed action renews
// the part of its plan, one block and the total, however many plans there are.
class PartsAbove {
public:
    void append(PlanId plan, const RollupSummary& part);
    // Puts a plan's part anew; nothing where the plan is no part.
    void renew(PlanId plan, const RollupSummary& part);
    bool has(PlanId plan) const { return m_places.contains(plan); }
    // Null where the plan is no part.
    const RollupSummary* find(PlanId plan) const;
    RollupSummary total() const;

private:
    void sumBlock(std::size_t block);

    QHash<PlanId, std::size_t> m_places; // in m_parts
    std::vector<RollupSummary> m_parts;
    std::vector<RollupSummary> m_blocks;
};

} // namespace boardplan
