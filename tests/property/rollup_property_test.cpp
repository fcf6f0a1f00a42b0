// Laws of the roll-up: order does not matter, nothing improves a rating, and what is kept equals
// what is made anew.

#include "support/random_edits.h"

#include <boardplan/domain/view.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

int below(std::mt19937& random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

// From none to all: a share is never more than the whole.
Fraction randomShare(std::mt19937& random)
{
    const int parts = 1 + below(random, 6);
    return {below(random, parts + 1), parts};
}

RollupRule randomRule(std::mt19937& random)
{
    RollupRule rule;
    rule.kind =
        std::array{RuleKind::Balanced, RuleKind::Strict, RuleKind::Thresholds}[random() % 3];
    rule.redShare = randomShare(random);
    rule.amberShare = randomShare(random);
    rule.floor = {below(random, 3), 3};
    rule.countsOverdueGreenAsAmber = below(random, 2) == 0;
    return rule;
}

std::vector<RollupLeaf> randomLeaves(std::mt19937& random)
{
    std::vector<RollupLeaf> leaves(random() % 20);
    for (RollupLeaf& leaf : leaves) {
        leaf.action = ActionId::create();
        leaf.rating = below(random, 5) - 1;
        leaf.weight = 1 + below(random, 3);
        leaf.exclusion = below(random, 5) == 0 ? Exclusion::Paused : Exclusion::None;
        leaf.isComplete = leaf.rating == 0 || below(random, 9) == 0;
        leaf.isOverdue = below(random, 4) == 0;
        leaf.updatedOn = leaf.rating < 0 ? QDate{} : randomDay.addDays(-below(random, 300));
    }
    return leaves;
}

RollupSummary summaryOfLeaves(const std::vector<RollupLeaf>& leaves, const RollupRule& rule)
{
    RollupSummary summary;
    for (const RollupLeaf& leaf : leaves) {
        summary.add(leaf, bragScheme(), rule);
    }
    return summary;
}

RollupOutcome outcomeOfLeaves(const std::vector<RollupLeaf>& leaves, const RollupRule& rule)
{
    return outcomeOf(summaryOfLeaves(leaves, rule), bragScheme(), rule);
}

// As a person reads it: a mark of completion is as good as the rating.
int severityOfLeaf(const RollupLeaf& leaf)
{
    return leaf.isComplete ? 0 : leaf.rating;
}

} // namespace

RC_GTEST_PROP(RollupProperty, IsIndependentOfOrder, (unsigned seed))
{
    std::mt19937 random{seed};
    const RollupRule rule = randomRule(random);
    std::vector<RollupLeaf> leaves = randomLeaves(random);
    const RollupSummary before = summaryOfLeaves(leaves, rule);
    std::shuffle(leaves.begin(), leaves.end(), random);
    RC_ASSERT(summaryOfLeaves(leaves, rule) == before);
    RC_ASSERT(explain(leaves, bragScheme(), rule).outcome == outcomeOf(before, bragScheme(), rule));
}

RC_GTEST_PROP(RollupProperty, IsNeverBetterThanTheBestRating, (unsigned seed))
{
    std::mt19937 random{seed};
    const RollupRule rule = randomRule(random);
    const std::vector<RollupLeaf> leaves = randomLeaves(random);
    const RollupOutcome outcome = outcomeOfLeaves(leaves, rule);
    RC_PRE(outcome.reason == RollupReason::Rated);
    int best = 3;
    for (const RollupLeaf& leaf : leaves) {
        if (leaf.exclusion == Exclusion::None && (leaf.rating >= 0 || leaf.isComplete)) {
            best = std::min(best, severityOfLeaf(leaf));
        }
    }
    RC_ASSERT(outcome.rating >= best); // positions in BRAG are in order of severity
}

RC_GTEST_PROP(RollupProperty, NeverImprovesWhenAnActionGetsWorse, (unsigned seed))
{
    std::mt19937 random{seed};
    const RollupRule rule = randomRule(random);
    std::vector<RollupLeaf> leaves = randomLeaves(random);
    const RollupOutcome before = outcomeOfLeaves(leaves, rule);
    RC_PRE(before.reason == RollupReason::Rated);
    RollupLeaf& leaf = leaves[random() % leaves.size()];
    RC_PRE(leaf.rating >= 0 && leaf.rating < 3);
    leaf.isComplete = false;
    leaf.rating += 1 + below(random, 3 - leaf.rating);
    RC_ASSERT(outcomeOfLeaves(leaves, rule).rating >= before.rating);
}

RC_GTEST_PROP(RollupProperty, ExplainsWithSetsThatDoWhatTheySay, (unsigned seed))
{
    std::mt19937 random{seed};
    const RollupRule rule = randomRule(random);
    const std::vector<RollupLeaf> leaves = randomLeaves(random);
    const RollupResult result = explain(leaves, bragScheme(), rule);
    RC_PRE(result.outcome.reason == RollupReason::Rated && result.outcome.rating > 1);
    const auto isNamed = [](const std::vector<LabelledAction>& set, const RollupLeaf& leaf) {
        return std::any_of(set.begin(), set.end(),
                           [&](const auto& named) { return named.action == leaf.action; });
    };
    std::vector<RollupLeaf> decided = leaves;
    std::vector<RollupLeaf> improved = leaves;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (leaves[i].rating > 0 && !isNamed(result.deciding, leaves[i])) {
            decided[i].rating = 1;
            decided[i].isOverdue = false;
        }
        if (isNamed(result.toImprove, leaves[i])) {
            improved[i].rating = 1;
            improved[i].isOverdue = false;
        }
    }
    RC_ASSERT(outcomeOfLeaves(decided, rule) == result.outcome);
    RC_ASSERT(outcomeOfLeaves(improved, rule).rating < result.outcome.rating);
}

// What a sentence names is among the lists of the result, and what it counts is as long as they are.
RC_GTEST_PROP(RollupProperty, SentencesNameOnlyActionsOfTheResult, (unsigned seed))
{
    std::mt19937 random{seed};
    const RollupRule rule = randomRule(random);
    std::vector<RollupLeaf> leaves = randomLeaves(random);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        leaves[i].label = u"<%1>"_s.arg(i);
    }
    const RollupResult result = explain(leaves, bragScheme(), rule);
    const QString said = sentence(result, NodeKind::Priority, randomDay);
    QStringList listed;
    for (const std::vector<LabelledAction>* list : {&result.offTrack, &result.atRisk}) {
        for (const LabelledAction& action : *list) {
            listed.append(action.label);
        }
    }
    const int most = 6; // named at once; the others are counted
    for (const RollupLeaf& leaf : leaves) {
        RC_ASSERT(!said.contains(leaf.label) || listed.contains(leaf.label));
        RC_ASSERT(leaf.exclusion == Exclusion::None || !said.contains(leaf.label));
    }
    RC_ASSERT(said.count(u'<') <= most);
}

RC_GTEST_PROP(RollupProperty, FullPassEqualsAddingLeafByLeaf, (unsigned seed))
{
    std::mt19937 random{seed};
    const std::size_t nodes = 1 + random() % 12;
    std::vector<qint32> above{-1};
    while (above.size() < nodes) {
        above.push_back(below(random, static_cast<int>(above.size())));
    }
    std::vector<LeafFacts> leaves(random() % 60);
    std::vector<RollupSummary> expected(nodes);
    for (LeafFacts& facts : leaves) {
        using Kind = LeafFacts::Kind;
        const bool hasRating = below(random, 2) == 0;
        const int rating = below(random, 4);
        facts.parent = below(random, static_cast<int>(nodes));
        facts.weight = 1 + below(random, 3);
        facts.kind = hasRating ? (rating == 0 ? Kind::Complete : Kind::Rated)
                               : std::array{Kind::Excluded, Kind::NotRated,
                                            Kind::MarkedComplete}[random() % 3];
        facts.rating = static_cast<qint8>(hasRating ? rating : -1);
        facts.tier = static_cast<quint8>(hasRating ? std::max(0, rating - 1) : 0);
        facts.updatedOn = below(random, 3) == 0 ? 0 : 2'461'000 + below(random, 400);
        RollupLeaf leaf;
        leaf.rating = facts.rating;
        leaf.weight = facts.weight;
        leaf.exclusion = facts.kind == Kind::Excluded ? Exclusion::Paused : Exclusion::None;
        leaf.isComplete = facts.kind == Kind::MarkedComplete || facts.kind == Kind::Complete;
        leaf.updatedOn = facts.updatedOn > 0 ? QDate::fromJulianDay(facts.updatedOn) : QDate{};
        for (qint32 node = facts.parent; node >= 0; node = above[static_cast<std::size_t>(node)]) {
            expected[static_cast<std::size_t>(node)].add(leaf, bragScheme(), {});
        }
    }
    std::vector<RollupSummary> summaries(nodes);
    sumUp(leaves, above, summaries);
    RC_ASSERT(summaries == expected);
}

RC_GTEST_PROP(RollupProperty, PercentagesAddUp, (std::vector<unsigned short> given))
{
    const std::vector<int> counts(given.begin(), given.end());
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    const auto present =
        std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    RC_PRE(total > 0 && present <= 100);
    const std::vector<int> shares = percentages(counts);
    RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == 100);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        RC_ASSERT((shares[i] > 0) == (counts[i] > 0));
    }
}

// Every kind of edit, with the view asked for everything in between so that there is much to renew.
RC_GTEST_PROP(RollupProperty, RenewedEqualsMadeAnew, (unsigned seed))
{
    std::mt19937 random{seed};
    PlanBook book;
    QHash<ActionId, std::vector<Update>> updates;
    for (const AnyChange& change : firstEdit(random).changes) {
        book.put(change);
    }
    View view{book, randomDay};
    for (int i = 0; i < 30; ++i) {
        for (const AnyChange& change : randomEdit(book, random).changes) {
            book.put(change);
            if (const auto* update = std::get_if<Change<Update>>(&change)) {
                const Action& action = *book.find(update->after->action);
                updates[action.id].push_back(*update->after);
                book.setStanding(action.id, standingOf(updates[action.id], book.schemeOf(action)));
            }
            view.renew(change);
        }
        const View fresh{book, randomDay};
        RC_ASSERT(view.nodes() == fresh.nodes());
        for (const Node& node : fresh.nodes()) {
            RC_ASSERT(view.summary(node) == fresh.summary(node));
            RC_ASSERT(view.sentence(node) == fresh.sentence(node));
            RC_ASSERT(view.sentence(node) == sentence(view.rollup(node), node.kind, randomDay));
        }
        for (const Action& action : book.table<Action>().rows()) {
            RC_ASSERT(view.label(action.id) == fresh.label(action.id));
            RC_ASSERT(view.flagSet(action.id) == fresh.flagSet(action.id));
            RC_ASSERT(view.flags(action.id) == fresh.flags(action.id));
        }
    }
}

} // namespace boardplan::test
