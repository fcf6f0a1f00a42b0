#include <boardplan/domain/comparison.h>
#include <boardplan/domain/comparison_renewal.h>

#include "domain/comparison_actions.h"
#include "domain/comparison_nodes.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindKeys{
    QLatin1StringView{"worse"},     QLatin1StringView{"better"},    QLatin1StringView{"firstRated"},
    QLatin1StringView{"noLongerRated"}, QLatin1StringView{"schemeChanged"},
    QLatin1StringView{"completed"}, QLatin1StringView{"reopened"},  QLatin1StringView{"added"},
    QLatin1StringView{"removed"},   QLatin1StringView{"withdrawn"}, QLatin1StringView{"paused"},
    QLatin1StringView{"resumed"},   QLatin1StringView{"dateMoved"}, QLatin1StringView{"moved"},
    QLatin1StringView{"leads"},     QLatin1StringView{"words"},     QLatin1StringView{"commented"}};
static_assert(kindKeys.size() == changeKinds.size());

// Nothing is compared where the file does not have the plan.
template <typename Act>
void withBothEnds(PlanId planId, const ComparisonSide& from, const ComparisonSide& to,
                  std::span<const JournalEntry> journal, Act act)
{
    const PlanBook& book = to.view->book();
    if (const Plan* const plan = book.find(planId)) {
        const RecordedPast past{book, journal};
        const ComparedEnd before{from, past, *plan};
        const ComparedEnd after{to, past, *plan};
        act(BothEnds{before, after, past, *plan});
    }
}

} // namespace

QString changeKey(ChangeKind kind)
{
    return kindKeys[static_cast<std::size_t>(kind)];
}

bool isOfRating(ChangeKind kind)
{
    return kind <= ChangeKind::Reopened;
}

std::optional<ChangeKind> ratingChange(const QString& before, const QString& after,
                                       const RatingScheme& scheme, const RatingScheme& fallback)
{
    if (before == after) {
        return std::nullopt;
    }
    if (before.isEmpty() || after.isEmpty()) {
        return before.isEmpty() ? ChangeKind::FirstRated : ChangeKind::NoLongerRated;
    }
    for (const RatingScheme* known : {&scheme, &fallback}) {
        const int from = known->indexOf(before);
        const int to = known->indexOf(after);
        if (from < 0 || to < 0) {
            continue;
        }
        const auto weight = [&](int at) {
            return std::pair{known->ratings[static_cast<std::size_t>(at)].severity, at};
        };
        return weight(to) > weight(from) ? ChangeKind::Worse : ChangeKind::Better;
    }
    return ChangeKind::SchemeChanged;
}

bool Comparison::isEmpty() const
{
    return actions.empty() && judgements.empty() &&
           std::none_of(nodes.begin(), nodes.end(),
                        [](const NodeChange& node) { return node.isChanged(); });
}

int Comparison::count(ChangeKind kind) const
{
    return static_cast<int>(
        std::count_if(actions.begin(), actions.end(),
                      [&](const ActionChange& change) { return change.kind == kind; }));
}

int Comparison::ratingChanges() const
{
    return static_cast<int>(
        std::count_if(actions.begin(), actions.end(),
                      [](const ActionChange& change) { return isOfRating(change.kind); }));
}

Comparison compare(PlanId planId, const ComparisonSide& from, const ComparisonSide& to,
                   std::span<const Update> updates, std::span<const JournalEntry> journal)
{
    Comparison comparison;
    comparison.plan = planId;
    comparison.from = from.end;
    comparison.to = to.end;
    withBothEnds(planId, from, to, journal, [&](const BothEnds& ends) {
        compareActions(ends, updates, comparison);
        compareNodes(ends, comparison);
    });
    return comparison;
}

void renewComparison(Comparison& comparison, const ComparisonSide& from, const ComparisonSide& to,
                     std::span<const Update> updates, std::span<const JournalEntry> journal,
                     const QSet<ActionId>& touched)
{
    withBothEnds(comparison.plan, from, to, journal, [&](const BothEnds& ends) {
        renewActions(ends, updates, touched, comparison);
        renewNodes(ends, touched, comparison);
    });
}

} // namespace boardplan
