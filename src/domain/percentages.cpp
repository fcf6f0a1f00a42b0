#include <boardplan/domain/rollup.h>

#include <algorithm>
#include <numeric>

namespace boardplan {

namespace {

// Whole shares rounded down; what is left over goes to the largest remainders, the earliest first.
std::vector<int> largestRemainder(std::span<const int> counts, qint64 total)
{
    std::vector<int> shares;
    shares.reserve(counts.size());
    for (const int count : counts) {
        shares.push_back(static_cast<int>(qint64{count} * 100 / total));
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return qint64{counts[one]} * 100 % total > qint64{counts[other]} * 100 % total;
    });
    const int left = 100 - std::accumulate(shares.begin(), shares.end(), 0);
    for (int given = 0; given < left; ++given) {
        ++shares[order[static_cast<std::size_t>(given)]];
    }
    return shares;
}

} // namespace

std::vector<int> percentages(std::span<const int> counts)
{
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    if (total == 0) {
        return std::vector<int>(counts.size(), 0);
    }
    std::vector<int> shares = largestRemainder(counts, total);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto largest = std::max_element(shares.begin(), shares.end());
        if (counts[i] > 0 && shares[i] == 0 && *largest > 1) {
            --*largest;
            ++shares[i];
        }
    }
    return shares;
}

} // namespace boardplan
