#pragma once

#include <QtGlobal>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace boardplan {

// An action that could belong to a deciding or an improving set.
struct SetCandidate {
    std::size_t position = 0; // in the order that settles ties, ascending over the candidates
    int weight = 1;           // >= 1
    int rating = -1;
};

// Positions in ascending order; compares as the ties of such sets are settled.
using CandidateSet = std::vector<std::size_t>;

// The smallest set (fewest members) whose weights reach `least` and that has a member rated
// `needed` (-1: any). Among sets equally small, the one that comes first when compared member by
// member. Nothing where no set does. Exact: n log n for n candidates.
std::optional<CandidateSet> smallestReaching(std::span<const SetCandidate> candidates, qint64 least,
                                             int needed);

// The better of two sets: the smaller, then the one that comes first. An absent set loses.
std::optional<CandidateSet> smallerSet(std::optional<CandidateSet> one,
                                       std::optional<CandidateSet> other);

} // namespace boardplan
