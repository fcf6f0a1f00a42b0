#include "domain/rollup_smallest.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace boardplan {

namespace {

// The candidates not yet passed, heaviest first, as a Fenwick tree: how much the heaviest m of them
// weigh.
class HeaviestSums {
public:
    explicit HeaviestSums(std::span<const SetCandidate> candidates)
        : m_rank(candidates.size())
        , m_counts(candidates.size() + 1)
        , m_sums(candidates.size() + 1)
    {
        std::vector<std::size_t> order(candidates.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
            return candidates[one].weight > candidates[other].weight;
        });
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            m_rank[order[rank]] = rank + 1;
            change(rank + 1, 1, candidates[order[rank]].weight);
        }
    }

    void pass(std::size_t index, int weight) { change(m_rank[index], -1, -weight); }

    // Of the `members` heaviest, or of all where there are fewer.
    qint64 heaviest(qint64 members) const
    {
        qint64 sum = 0;
        std::size_t at = 0;
        for (std::size_t step = std::bit_floor(m_counts.size() - 1); step > 0; step /= 2) {
            if (at + step < m_counts.size() && m_counts[at + step] <= members) {
                at += step;
                members -= m_counts[at];
                sum += m_sums[at];
            }
        }
        return sum;
    }

private:
    void change(std::size_t rank, int count, qint64 weight)
    {
        for (; rank < m_counts.size(); rank += rank & (~rank + 1)) {
            m_counts[rank] += count;
            m_sums[rank] += weight;
        }
    }

    std::vector<std::size_t> m_rank; // of each candidate, from 1
    std::vector<int> m_counts;
    std::vector<qint64> m_sums;
};

// What is still asked of the members to come.
struct SetDemand {
    qint64 weight = 0;
    bool isNeeded = false; // one of the needed rating is still missing
    qint64 members = 0;
};

// Whether `rest` can meet the demand; `heaviestNeeded` is the weight of its heaviest of the needed
// rating, 0: none. That one is a member; if it is not among the heaviest it takes the place of the
// least of them.
bool canMeet(const SetDemand& demand, const HeaviestSums& rest, int heaviestNeeded)
{
    if (!demand.isNeeded) {
        return rest.heaviest(demand.members) >= demand.weight;
    }
    if (demand.members == 0 || heaviestNeeded == 0) {
        return false;
    }
    const qint64 most =
        std::min(rest.heaviest(demand.members), rest.heaviest(demand.members - 1) + heaviestNeeded);
    return most >= demand.weight;
}

// For each index the heaviest of the needed rating from there on; one more entry, 0, at the end.
std::vector<int> heaviestNeededFrom(std::span<const SetCandidate> candidates, int needed)
{
    std::vector<int> heaviest(candidates.size() + 1, 0);
    for (std::size_t i = candidates.size(); i-- > 0;) {
        heaviest[i] =
            std::max(heaviest[i + 1], candidates[i].rating == needed ? candidates[i].weight : 0);
    }
    return heaviest;
}

// The least number of members that can meet the demand, by halving: more members never meet less.
std::optional<qint64> leastMembers(SetDemand demand, const HeaviestSums& all, int heaviestNeeded,
                                   qint64 most)
{
    demand.members = most;
    if (!canMeet(demand, all, heaviestNeeded)) {
        return std::nullopt;
    }
    qint64 low = 0;
    qint64 high = most;
    while (low < high) {
        demand.members = (low + high) / 2;
        if (canMeet(demand, all, heaviestNeeded)) {
            high = demand.members;
        } else {
            low = demand.members + 1;
        }
    }
    return low;
}

} // namespace

std::optional<CandidateSet> smallestReaching(std::span<const SetCandidate> candidates, qint64 least,
                                             int needed)
{
    if (candidates.empty()) {
        return least <= 0 && needed < 0 ? std::optional{CandidateSet{}} : std::nullopt;
    }
    HeaviestSums rest{candidates};
    const std::vector<int> heaviestNeeded = heaviestNeededFrom(candidates, needed);
    SetDemand demand{least, needed >= 0, 0};
    const auto members =
        leastMembers(demand, rest, heaviestNeeded.front(), static_cast<qint64>(candidates.size()));
    if (!members) {
        return std::nullopt;
    }
    demand.members = *members;
    CandidateSet chosen;
    // A candidate is taken as soon as those after it can do the rest: so the first of all smallest
    // sets is found.
    for (std::size_t i = 0; i < candidates.size() && demand.members > 0; ++i) {
        const SetCandidate& candidate = candidates[i];
        rest.pass(i, candidate.weight);
        const SetDemand with{demand.weight - candidate.weight,
                             demand.isNeeded && candidate.rating != needed, demand.members - 1};
        if (canMeet(with, rest, heaviestNeeded[i + 1])) {
            chosen.push_back(candidate.position);
            demand = with;
        }
    }
    return chosen;
}

std::optional<CandidateSet> smallerSet(std::optional<CandidateSet> one,
                                       std::optional<CandidateSet> other)
{
    if (!one || !other) {
        return one ? one : other;
    }
    const bool isOtherBetter =
        one->size() != other->size() ? other->size() < one->size() : *other < *one;
    return isOtherBetter ? other : one;
}

} // namespace boardplan
