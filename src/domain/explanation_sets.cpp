#include "domain/explanation_sets.h"

#include <algorithm>

namespace boardplan {

ColourSets::ColourSets(std::span<const RollupLeaf> leaves, const RatingScheme& scheme,
                       const RollupRule& rule)
    : m_scheme{scheme}
{
    for (const RollupLeaf& leaf : leaves) {
        m_summary.add(leaf, scheme, rule);
        const bool isRated = leaf.rating >= 0 || leaf.isComplete;
        if (isRated && exclusionOf(leaf, scheme) == Exclusion::None) {
            const int rating = isMarkedComplete(leaf, scheme) ? -1 : leaf.rating;
            const int severity = rating < 0 ? 0 : ratingAt(scheme, rating).severity;
            m_rated.push_back({&leaf, classOf(leaf, scheme, rule), rating, severity});
        }
    }
    std::stable_sort(
        m_rated.begin(), m_rated.end(),
        [](const RatedLeaf& one, const RatedLeaf& other) { return one.severity > other.severity; });
    const auto& weight = m_summary.classWeight;
    m_limits = classLimits(rule, qint64{weight[0]} + weight[1] + weight[2]);
    m_class = classOf(m_summary, rule);
}

int ColourSets::neededRating(const RollupOutcome& outcome) const
{
    return outcome.rating == shownRating(m_class, RollupSummary{}, m_scheme) ? -1 : outcome.rating;
}

template <typename Condition>
std::vector<SetCandidate> ColourSets::candidates(Condition isCandidate) const
{
    std::vector<SetCandidate> found;
    for (std::size_t position = 0; position < m_rated.size(); ++position) {
        const RatedLeaf& rated = m_rated[position];
        if (isCandidate(rated)) {
            found.push_back({position, rated.leaf->weight, rated.rating});
        }
    }
    return found;
}

std::vector<SetCandidate> ColourSets::ofClass(RatingClass ratingClass) const
{
    return candidates([=](const RatedLeaf& rated) { return rated.ratingClass == ratingClass; });
}

std::vector<SetCandidate> ColourSets::offPlan() const
{
    return candidates(
        [](const RatedLeaf& rated) { return rated.ratingClass != RatingClass::OnPlan; });
}

std::vector<const RollupLeaf*> ColourSets::deciding(const RollupOutcome& outcome) const
{
    if (outcome.rating < 0 || ratingAt(m_scheme, outcome.rating).role == RatingRole::Complete) {
        return {};
    }
    const int needed = neededRating(outcome);
    switch (m_class) {
    case RatingClass::OffTrack:
        return leavesAt(
            smallestReaching(ofClass(RatingClass::OffTrack), m_limits.offTrack, needed));
    case RatingClass::AtRisk:
        return leavesAt(decidingAtRisk(needed));
    case RatingClass::OnPlan:
        break;
    }
    // A scheme with several ratings on plan shows the worst that occurs: one action of it decides.
    return needed < 0 ? std::vector<const RollupLeaf*>{}
                      : leavesAt(smallestReaching(ofClass(RatingClass::OnPlan), 0, needed));
}

std::optional<CandidateSet> ColourSets::decidingAtRisk(int needed) const
{
    if (m_limits.atRiskCountsBoth) {
        return smallestReaching(offPlan(), m_limits.atRisk, needed);
    }
    const auto byWeight = smallestReaching(ofClass(RatingClass::AtRisk), m_limits.atRisk, needed);
    if (!m_limits.anyOffTrackIsAtRisk ||
        m_summary.classWeight[tierOf(RatingClass::OffTrack)] == 0) {
        return byWeight;
    }
    // One red rules out green; where an amber of a certain rating is shown, one of it belongs to
    // the set too.
    CandidateSet ruledOut{ofClass(RatingClass::OffTrack).front().position};
    if (needed >= 0) {
        const auto isNeeded = [=](const RatedLeaf& rated) { return rated.rating == needed; };
        ruledOut.push_back(candidates(isNeeded).front().position);
    }
    return smallerSet(ruledOut, byWeight);
}

std::vector<const RollupLeaf*> ColourSets::toImprove(const RollupOutcome& outcome) const
{
    if (outcome.rating < 0 || ratingAt(m_scheme, outcome.rating).role == RatingRole::Complete) {
        return {};
    }
    std::optional<CandidateSet> best;
    const int needed = neededRating(outcome);
    if (needed >= 0) {
        // Without any action of the rating shown, its class shows as a milder one.
        const auto shown =
            candidates([=](const RatedLeaf& rated) { return rated.rating == needed; });
        CandidateSet all;
        for (const SetCandidate& candidate : shown) {
            all.push_back(candidate.position);
        }
        best = std::move(all);
    }
    const bool hasAtRisk = mildestRating(RatingClass::AtRisk, m_scheme) >= 0;
    if (m_class == RatingClass::OffTrack && hasAtRisk) {
        best = smallerSet(std::move(best), toAtRisk());
    } else if (m_class != RatingClass::OnPlan) {
        best = smallerSet(std::move(best), toOnPlan());
    }
    return leavesAt(best);
}

std::optional<CandidateSet> ColourSets::toAtRisk() const
{
    const qint64 offTrack = m_summary.classWeight[tierOf(RatingClass::OffTrack)];
    return smallestReaching(ofClass(RatingClass::OffTrack), offTrack - m_limits.offTrack + 1, -1);
}

std::optional<CandidateSet> ColourSets::toOnPlan() const
{
    const qint64 offTrack = m_summary.classWeight[tierOf(RatingClass::OffTrack)];
    const qint64 atRisk = m_summary.classWeight[tierOf(RatingClass::AtRisk)];
    if (m_limits.atRiskCountsBoth) {
        return smallestReaching(offPlan(), offTrack + atRisk - m_limits.atRisk + 1, -1);
    }
    // Every red has to go, and ambers until they no longer reach their limit.
    CandidateSet all;
    for (const SetCandidate& red : ofClass(RatingClass::OffTrack)) {
        all.push_back(red.position);
    }
    const auto ambers =
        smallestReaching(ofClass(RatingClass::AtRisk), atRisk - m_limits.atRisk + 1, -1);
    if (!ambers) {
        return std::nullopt;
    }
    all.insert(all.end(), ambers->begin(), ambers->end());
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<const RollupLeaf*> ColourSets::leavesAt(const std::optional<CandidateSet>& set) const
{
    std::vector<const RollupLeaf*> leaves;
    if (set) {
        for (const std::size_t position : *set) {
            leaves.push_back(m_rated[position].leaf);
        }
    }
    return leaves;
}

} // namespace boardplan
