#include "domain/explanation_sets.h"
#include "domain/rollup_basis.h"

namespace boardplan {

namespace {

LabelledAction labelled(const RollupLeaf& leaf)
{
    return {leaf.action, leaf.label, leaf.rating};
}

std::vector<LabelledAction> labelledAll(const std::vector<const RollupLeaf*>& leaves)
{
    std::vector<LabelledAction> actions;
    actions.reserve(leaves.size());
    for (const RollupLeaf* leaf : leaves) {
        actions.push_back(labelled(*leaf));
    }
    return actions;
}

RollupSummary sumOf(std::span<const RollupLeaf> leaves, const RatingScheme& scheme,
                    const RollupRule& rule)
{
    RollupSummary summary;
    for (const RollupLeaf& leaf : leaves) {
        summary.add(leaf, scheme, rule);
    }
    return summary;
}

void listActions(RollupResult& result, std::span<const RollupLeaf> actions)
{
    result.summary = sumOf(actions, result.scheme, result.rule);
    for (const RollupLeaf& leaf : actions) {
        const Exclusion why = exclusionOf(leaf, result.scheme);
        if (why != Exclusion::None) {
            result.excluded.push_back({leaf.action, leaf.label, why});
        }
    }
}

// What the rule counted.
std::span<const RollupLeaf> basisOf(const RollupResult& result, std::span<const RollupLeaf> actions,
                                    const RollupParts& parts)
{
    return result.unit == NodeKind::Action ? actions : std::span<const RollupLeaf>{parts.leaves};
}

void listBasis(RollupResult& result, std::span<const RollupLeaf> basis)
{
    result.basis = sumOf(basis, result.scheme, result.rule);
    for (const RollupLeaf& leaf : basis) {
        const bool isRated = leaf.rating >= 0 && !leaf.isComplete;
        if (!isRated || exclusionOf(leaf, result.scheme) != Exclusion::None) {
            continue;
        }
        const RatingClass ratingClass = classOf(leaf, result.scheme, result.rule);
        if (ratingClass == RatingClass::OffTrack) {
            result.offTrack.push_back(labelled(leaf));
        } else if (ratingClass == RatingClass::AtRisk) {
            result.atRisk.push_back(labelled(leaf));
        }
    }
}

} // namespace

RollupResult explainWithoutSets(std::span<const RollupLeaf> actions, const RollupParts& parts,
                                const RatingScheme& scheme, const RollupRule& rule)
{
    RollupResult result;
    result.scheme = scheme;
    result.rule = rule;
    listActions(result, actions);
    const RollupSummary partsBelow = sumOf(parts.leaves, scheme, rule);
    const bool isOfActions = parts.unit == NodeKind::Action;
    result.outcome =
        outcomeOver(result.summary, isOfActions ? result.summary : partsBelow, scheme, rule);
    // Without a colour the sentence speaks of actions, whatever the colour would have stood on.
    result.unit = result.outcome.reason == RollupReason::Rated ? parts.unit : NodeKind::Action;
    listBasis(result, basisOf(result, actions, parts));
    return result;
}

RollupResult explainParts(std::span<const RollupLeaf> actions, const RollupParts& parts,
                          const RatingScheme& scheme, const RollupRule& rule)
{
    RollupResult result = explainWithoutSets(actions, parts, scheme, rule);
    if (result.outcome.reason == RollupReason::Rated) {
        const ColourSets sets{basisOf(result, actions, parts), scheme, rule};
        result.deciding = labelledAll(sets.deciding(result.outcome));
        result.toImprove = labelledAll(sets.toImprove(result.outcome));
    }
    return result;
}

RollupResult explain(std::span<const RollupLeaf> leaves, const RatingScheme& scheme,
                     const RollupRule& rule)
{
    return explainParts(leaves, RollupParts{}, scheme, rule);
}

} // namespace boardplan
