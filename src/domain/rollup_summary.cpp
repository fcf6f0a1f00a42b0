#include <boardplan/domain/rollup.h>

#include "domain/rollup_basis.h"
#include "domain/rollup_classes.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace boardplan {

namespace {

void widenDates(RollupSummary& summary, const QDate& from, const QDate& to)
{
    if (from.isValid() && (!summary.oldest.isValid() || from < summary.oldest)) {
        summary.oldest = from;
    }
    if (to.isValid() && (!summary.newest.isValid() || to > summary.newest)) {
        summary.newest = to;
    }
}

// The leaves of one parent while they are read: spill places at the end of the arrays take what
// does not count, so that the loop has no branch but the change of parent.
struct LeafRun {
    static constexpr std::size_t noTier = 3;
    static constexpr std::size_t noRating = RatingScheme::maxRatings;

    std::array<int, noTier + 1> classWeight;
    std::array<int, noRating + 1> counts;
    std::array<int, 5> kinds;
    quint32 oldest =
        std::numeric_limits<quint32>::max(); // Julian day less one: "none" (0) becomes the greatest
    quint32 newest = 0;

    // One array after the other: cleared as one block, the compiler takes a string instruction whose start costs more
    // than the leaves of a parent.
    LeafRun()
    {
        classWeight.fill(0);
        counts.fill(0);
        kinds.fill(0);
    }

    void add(const LeafFacts& leaf)
    {
        const auto kind = static_cast<std::size_t>(leaf.kind);
        const bool isRated = leaf.kind >= LeafFacts::Kind::Rated;
        const bool hasRating = isRated && leaf.kind != LeafFacts::Kind::MarkedComplete;
        const auto day = static_cast<quint32>(isRated ? leaf.updatedOn : 0);
        ++kinds[kind];
        classWeight[isRated ? std::size_t{leaf.tier} : noTier] += leaf.weight;
        ++counts[hasRating ? static_cast<std::size_t>(leaf.rating) : noRating];
        oldest = std::min(oldest, day - 1);
        newest = std::max(newest, day);
    }

    void addTo(RollupSummary& summary) const
    {
        for (std::size_t tier = 0; tier < noTier; ++tier) {
            summary.classWeight[tier] += classWeight[tier];
        }
        for (std::size_t rating = 0; rating < noRating; ++rating) {
            summary.counts[rating] += counts[rating];
        }
        const int rated = kinds[2] + kinds[3] + kinds[4];
        summary.excluded += kinds[0];
        summary.included += kinds[1] + rated;
        summary.rated += rated;
        summary.complete += kinds[3] + kinds[4];
        summary.markedComplete += kinds[4];
        if (newest > 0) {
            widenDates(summary, QDate::fromJulianDay(qint64{oldest} + 1),
                       QDate::fromJulianDay(newest));
        }
    }
};

} // namespace

void RollupSummary::add(const RollupLeaf& leaf, const RatingScheme& scheme, const RollupRule& rule)
{
    if (exclusionOf(leaf, scheme) != Exclusion::None) {
        ++excluded;
        return;
    }
    ++included;
    if (leaf.rating < 0 && !leaf.isComplete) {
        return;
    }
    const bool isMarked = isMarkedComplete(leaf, scheme);
    const bool isByRating = !isMarked && ratingAt(scheme, leaf.rating).role == RatingRole::Complete;
    ++rated;
    complete += isMarked || isByRating ? 1 : 0;
    classWeight[tierOf(classOf(leaf, scheme, rule))] += leaf.weight;
    if (isMarked) {
        ++markedComplete;
    } else {
        ++counts[static_cast<std::size_t>(leaf.rating)];
    }
    widenDates(*this, leaf.updatedOn, leaf.updatedOn);
}

void RollupSummary::add(const RollupSummary& other)
{
    std::transform(classWeight.begin(), classWeight.end(), other.classWeight.begin(),
                   classWeight.begin(), std::plus<>{});
    std::transform(counts.begin(), counts.end(), other.counts.begin(), counts.begin(),
                   std::plus<>{});
    markedComplete += other.markedComplete;
    included += other.included;
    rated += other.rated;
    complete += other.complete;
    excluded += other.excluded;
    widenDates(*this, other.oldest, other.newest);
}

RollupSummary sumOfLeaves(std::span<const LeafFacts> leaves)
{
    LeafRun run;
    for (const LeafFacts& leaf : leaves) {
        run.add(leaf);
    }
    RollupSummary summary;
    run.addTo(summary);
    return summary;
}

void sumUp(std::span<const LeafFacts> leaves, std::span<const qint32> above,
           std::span<RollupSummary> summaries)
{
    Q_ASSERT(above.size() == summaries.size());
    std::fill(summaries.begin(), summaries.end(), RollupSummary{});
    std::size_t next = 0;
    while (next < leaves.size()) {
        const qint32 parent = leaves[next].parent;
        LeafRun run;
        for (; next < leaves.size() && leaves[next].parent == parent; ++next) {
            run.add(leaves[next]);
        }
        run.addTo(summaries[static_cast<std::size_t>(parent)]);
    }
    for (std::size_t child = summaries.size(); child-- > 0;) {
        if (above[child] >= 0) {
            summaries[static_cast<std::size_t>(above[child])].add(summaries[child]);
        }
    }
}

} // namespace boardplan
