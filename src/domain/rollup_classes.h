#pragma once

#include <boardplan/domain/rollup.h>

namespace boardplan {

// What a rule makes of weights; shared by the colour itself and by the sets that explain it.

// The least weights at which a rule reaches a class, all >= 1: no class is reached by nothing.
struct ClassLimits {
    qint64 offTrack = 1;
    qint64 atRisk = 1;
    bool anyOffTrackIsAtRisk = false; // Balanced: anything red rules out green
    bool atRiskCountsBoth = false;    // Thresholds: red and amber together
};

// The limits for so much rated weight. Not for Counts only. Source: domain.md, "Roll-up".
ClassLimits classLimits(const RollupRule& rule, qint64 ratedWeight);
RatingClass classWithin(const ClassLimits& limits, qint64 offTrack, qint64 atRisk);
RatingClass classOf(const RollupSummary& summary, const RollupRule& rule);

// The class that a leaf counts in, given that it is rated.
RatingClass classOf(const RollupLeaf& leaf, const RatingScheme& scheme, const RollupRule& rule);
// Why a leaf is left out; a rating of role NotStarted leaves it out by itself.
Exclusion exclusionOf(const RollupLeaf& leaf, const RatingScheme& scheme);
// Complete by a person's mark alone, not by its rating.
bool isMarkedComplete(const RollupLeaf& leaf, const RatingScheme& scheme);

// Position of the rating that a class shows as: the worst of it with a count, else the mildest of
// it, never Complete. A scheme without that class shows the next worse, else the next milder. -1:
// no such rating at all.
int shownRating(RatingClass ratingClass, const RollupSummary& summary, const RatingScheme& scheme);
int mildestRating(RatingClass ratingClass, const RatingScheme& scheme);
// Position of the rating of role Complete, or -1.
int completeRating(const RatingScheme& scheme);

// Position in RollupSummary::classWeight.
inline std::size_t tierOf(RatingClass ratingClass)
{
    return static_cast<std::size_t>(ratingClass) - 1;
}

inline const Rating& ratingAt(const RatingScheme& scheme, int position)
{
    return scheme.ratings[static_cast<std::size_t>(position)];
}

} // namespace boardplan
