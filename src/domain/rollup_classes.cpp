#include "domain/rollup_classes.h"

#include <algorithm>

namespace boardplan {

namespace {

// The least whole weight that is at least this share of `total`.
qint64 leastWeight(const Fraction& share, qint64 total)
{
    const qint64 exact = total * share.numerator;
    const qint64 rounded = exact / share.denominator + (exact % share.denominator > 0 ? 1 : 0);
    return std::max<qint64>(1, rounded);
}

bool hasRole(const RollupLeaf& leaf, const RatingScheme& scheme, RatingRole role)
{
    return leaf.rating >= 0 && ratingAt(scheme, leaf.rating).role == role;
}

bool isShownFor(const Rating& rating, RatingClass ratingClass)
{
    return rating.role == RatingRole::Progress && rating.ratingClass == ratingClass;
}

} // namespace

ClassLimits classLimits(const RollupRule& rule, qint64 ratedWeight)
{
    switch (rule.kind) {
    case RuleKind::Balanced:
        return {leastWeight({1, 3}, ratedWeight), leastWeight({1, 2}, ratedWeight), true, false};
    case RuleKind::Thresholds:
        return {leastWeight(rule.redShare, ratedWeight), leastWeight(rule.amberShare, ratedWeight),
                false, true};
    case RuleKind::Strict:
    case RuleKind::CountsOnly:
        break;
    }
    return {1, 1, false, false};
}

RatingClass classWithin(const ClassLimits& limits, qint64 offTrack, qint64 atRisk)
{
    if (offTrack >= limits.offTrack) {
        return RatingClass::OffTrack;
    }
    const bool isRuledOut = limits.anyOffTrackIsAtRisk && offTrack > 0;
    const qint64 counted = atRisk + (limits.atRiskCountsBoth ? offTrack : 0);
    return isRuledOut || counted >= limits.atRisk ? RatingClass::AtRisk : RatingClass::OnPlan;
}

RatingClass classOf(const RollupSummary& summary, const RollupRule& rule)
{
    const auto& weight = summary.classWeight;
    const qint64 total = qint64{weight[0]} + weight[1] + weight[2];
    return classWithin(classLimits(rule, total), weight[2], weight[1]);
}

RatingClass classOf(const RollupLeaf& leaf, const RatingScheme& scheme, const RollupRule& rule)
{
    if (leaf.isComplete || leaf.rating < 0 || hasRole(leaf, scheme, RatingRole::Complete)) {
        return RatingClass::OnPlan;
    }
    const RatingClass own = ratingAt(scheme, leaf.rating).ratingClass;
    const bool isWorsened =
        rule.countsOverdueGreenAsAmber && leaf.isOverdue && own == RatingClass::OnPlan;
    return isWorsened ? RatingClass::AtRisk : own;
}

Exclusion exclusionOf(const RollupLeaf& leaf, const RatingScheme& scheme)
{
    if (leaf.exclusion != Exclusion::None || leaf.isComplete) {
        return leaf.exclusion;
    }
    return hasRole(leaf, scheme, RatingRole::NotStarted) ? Exclusion::NotStarted : Exclusion::None;
}

bool isMarkedComplete(const RollupLeaf& leaf, const RatingScheme& scheme)
{
    return leaf.isComplete && !hasRole(leaf, scheme, RatingRole::Complete);
}

int mildestRating(RatingClass ratingClass, const RatingScheme& scheme)
{
    int mildest = -1;
    for (int i = 0; i < static_cast<int>(scheme.ratings.size()); ++i) {
        const Rating& rating = ratingAt(scheme, i);
        if (isShownFor(rating, ratingClass) &&
            (mildest < 0 || rating.severity < ratingAt(scheme, mildest).severity)) {
            mildest = i;
        }
    }
    return mildest;
}

int completeRating(const RatingScheme& scheme)
{
    const Rating* complete = scheme.complete();
    return complete == nullptr ? -1 : static_cast<int>(complete - scheme.ratings.data());
}

int shownRating(RatingClass ratingClass, const RollupSummary& summary, const RatingScheme& scheme)
{
    int worst = -1;
    for (int i = 0; i < static_cast<int>(scheme.ratings.size()); ++i) {
        const Rating& rating = ratingAt(scheme, i);
        if (isShownFor(rating, ratingClass) && summary.counts[static_cast<std::size_t>(i)] > 0 &&
            (worst < 0 || rating.severity > ratingAt(scheme, worst).severity)) {
            worst = i;
        }
    }
    using enum RatingClass;
    // A class that the scheme does not have shows as the next worse: nothing improves a rating.
    constexpr std::array<std::array<RatingClass, 3>, 3> fallbacks{
        {{OnPlan, AtRisk, OffTrack}, {AtRisk, OffTrack, OnPlan}, {OffTrack, AtRisk, OnPlan}}};
    for (const RatingClass candidate : fallbacks[tierOf(ratingClass)]) {
        worst = worst < 0 ? mildestRating(candidate, scheme) : worst;
    }
    return worst;
}

} // namespace boardplan
