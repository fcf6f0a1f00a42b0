#pragma once

#include <boardplan/domain/rollup.h>

namespace boardplan {

// Level by level the rule counts a node's parts while the floor and completeness stay with its
// actions (domain.md, "Roll-up"). Where both summaries are the same this is outcomeOf().
RollupOutcome outcomeOver(const RollupSummary& actions, const RollupSummary& basis,
                          const RatingScheme& scheme, const RollupRule& rule);

// The sum of leaves, whatever their parent: one step of sumUp().
RollupSummary sumOfLeaves(std::span<const LeafFacts> leaves);

// What the rule counts besides the actions themselves: the parts of a node as leaves, and what they
// are.
struct RollupParts {
    NodeKind unit = NodeKind::Action;
    std::vector<RollupLeaf> leaves;
};

// As explain(), level by level: lists and sets are of the parts, what is left out is of the
// actions. `explainWithoutSets` is the same without `deciding` and `toImprove`, of which the sentence does not speak.
RollupResult explainWithoutSets(std::span<const RollupLeaf> actions, const RollupParts& parts,
                                const RatingScheme& scheme, const RollupRule& rule);
RollupResult explainParts(std::span<const RollupLeaf> actions, const RollupParts& parts,
                          const RatingScheme& scheme, const RollupRule& rule);

} // namespace boardplan
