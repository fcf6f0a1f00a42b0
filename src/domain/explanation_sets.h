#pragma once

#include "domain/rollup_classes.h"
#include "domain/rollup_smallest.h"

#include <boardplan/domain/rollup.h>

namespace boardplan {

// The rated leaves behind a colour, ordered as ties of the sets are settled: worse first, then plan
// order.
class ColourSets {
public:
    ColourSets(std::span<const RollupLeaf> leaves, const RatingScheme& scheme,
               const RollupRule& rule);

    // Smallest set that, all other rated leaves being green, still gives the colour; nothing for
    // green, complete and where there is no colour. Pointers into the leaves.
    std::vector<const RollupLeaf*> deciding(const RollupOutcome& outcome) const;
    // Smallest set that, turned green, gives a better colour; nothing where there is none.
    std::vector<const RollupLeaf*> toImprove(const RollupOutcome& outcome) const;

private:
    struct RatedLeaf {
        const RollupLeaf* leaf = nullptr;
        RatingClass ratingClass = RatingClass::OnPlan;
        int rating = -1; // -1: marked complete
        int severity = 0;
    };

    // What a colour asks beyond its class: one leaf of its rating, or -1 where the class alone
    // shows it.
    int neededRating(const RollupOutcome& outcome) const;
    template <typename Condition> std::vector<SetCandidate> candidates(Condition isCandidate) const;
    std::vector<SetCandidate> ofClass(RatingClass ratingClass) const;
    std::vector<SetCandidate> offPlan() const;
    std::optional<CandidateSet> decidingAtRisk(int needed) const;
    std::optional<CandidateSet> toOnPlan() const;
    std::optional<CandidateSet> toAtRisk() const;
    std::vector<const RollupLeaf*> leavesAt(const std::optional<CandidateSet>& set) const;

    const RatingScheme& m_scheme;
    RollupSummary m_summary;
    ClassLimits m_limits;
    RatingClass m_class = RatingClass::OnPlan;
    std::vector<RatedLeaf> m_rated;
};

} // namespace boardplan
