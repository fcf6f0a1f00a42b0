// The full roll-up of 150,000 actions against a plain loop that adds up the same facts over a vector, and a
// renewed path after one rating. Limits: 3 times the plain loop; 20 µs a path.

#include "big_plan.h"

#include <boardplan/domain/rollup.h>
#include <boardplan/domain/view.h>

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <limits>

namespace boardplan::bench {

namespace {

constexpr int actions = 150'000;
constexpr int actionsPerParent = 8;

std::vector<LeafFacts> leaves()
{
    std::vector<LeafFacts> made(actions);
    for (int i = 0; i < actions; ++i) {
        LeafFacts& leaf = made[static_cast<std::size_t>(i)];
        leaf.parent = i / actionsPerParent;
        leaf.updatedOn = 2'461'000 + i % 365;
        leaf.rating = static_cast<qint8>(i * 7919 % 4);
        leaf.tier = static_cast<quint8>(leaf.rating < 2 ? 0 : leaf.rating - 1);
        leaf.kind = i % 11 == 0 ? LeafFacts::Kind::NotRated : LeafFacts::Kind::Rated;
    }
    return made;
}

// The same facts of every action added up into one total, without parents.
void plainLoop(benchmark::State& state)
{
    const std::vector<LeafFacts> rows = leaves();
    for (auto _ : state) {
        std::array<int, 3> tiers{};
        std::array<int, RatingScheme::maxRatings> counts{};
        int included = 0;
        int rated = 0;
        int complete = 0;
        qint32 oldest = std::numeric_limits<qint32>::max();
        qint32 newest = 0;
        for (const LeafFacts& row : rows) {
            included += row.kind == LeafFacts::Kind::Excluded ? 0 : 1;
            complete += row.kind == LeafFacts::Kind::Complete ? 1 : 0;
            if (row.kind == LeafFacts::Kind::Rated || row.kind == LeafFacts::Kind::Complete) {
                tiers[row.tier] += row.weight;
                ++counts[static_cast<std::size_t>(row.rating)];
                ++rated;
                oldest = std::min(oldest, row.updatedOn);
                newest = std::max(newest, row.updatedOn);
            }
        }
        benchmark::DoNotOptimize(tiers);
        benchmark::DoNotOptimize(counts);
        benchmark::DoNotOptimize(included + rated + complete);
        benchmark::DoNotOptimize(oldest + newest);
    }
}
BENCHMARK(plainLoop)->Unit(benchmark::kMicrosecond);

void rollUpEverything(benchmark::State& state)
{
    const std::vector<LeafFacts> rows = leaves();
    constexpr int parents = actions / actionsPerParent;
    // Objectives below priorities below one plan, numbered from the plan down.
    const int priorities = parents / 5;
    std::vector<qint32> above(static_cast<std::size_t>(1 + priorities + parents), -1);
    std::vector<LeafFacts> placed = rows;
    for (int i = 0; i < priorities; ++i) {
        above[static_cast<std::size_t>(1 + i)] = 0;
    }
    for (int i = 0; i < parents; ++i) {
        above[static_cast<std::size_t>(1 + priorities + i)] = 1 + std::min(i / 5, priorities - 1);
    }
    for (LeafFacts& leaf : placed) {
        leaf.parent += 1 + priorities;
    }
    std::vector<RollupSummary> summaries(above.size());
    for (auto _ : state) {
        sumUp(placed, above, summaries);
        benchmark::DoNotOptimize(summaries.data());
    }
}
BENCHMARK(rollUpEverything)->Unit(benchmark::kMicrosecond);

struct BookAndAction {
    PlanBook book;
    ActionId action;
};

BookAndAction bigBook()
{
    BookAndAction made;
    const Edit structure = structureOf({actions, 0});
    for (const AnyChange& change : structure.changes) {
        std::visit(
            [&](const auto& one) {
                using Entity = typename std::decay_t<decltype(one)>::Entity;
                if constexpr (!std::is_same_v<Entity, Update> && !std::is_same_v<Entity, Frozen>) {
                    made.book.load(*one.after);
                }
            },
            change);
    }
    made.book.finishLoading();
    made.action = actionsIn(structure)[actions / 2];
    return made;
}

void renewOnePath(benchmark::State& state)
{
    BookAndAction big = bigBook();
    View view{big.book, benchDay};
    benchmark::DoNotOptimize(view.outcome({})); // what is kept is there before the first rating
    qint64 sequence = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Edit edit = updatesOf({big.action}, 1, ++sequence);
        const auto& update = std::get<Change<Update>>(edit.changes.front());
        big.book.put(edit.changes.front());
        big.book.setStanding(big.action, standingOf(std::span{&*update.after, 1}, bragScheme()));
        state.ResumeTiming();
        view.renew(edit.changes.front());
        benchmark::DoNotOptimize(view.outcome({}));
    }
}
BENCHMARK(renewOnePath)->Unit(benchmark::kMicrosecond)->Iterations(2000);

} // namespace

} // namespace boardplan::bench

BENCHMARK_MAIN();
