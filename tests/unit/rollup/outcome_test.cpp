#include "leaves.h"

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

// Every rule and edge of domain.md, "Roll-up": what a line of leaves adds up to.
struct OutcomeCase {
    const char* name;
    RollupRule rule;
    RatingScheme scheme;
    QString leaves;
    QString expected; // the word of the rating, or the reason for none
};

void PrintTo(const OutcomeCase& outcome, std::ostream* out)
{
    *out << outcome.name;
}

const RollupRule balanced;
const RollupRule strict = ruleOf(RuleKind::Strict);
const RollupRule thresholds = ruleOf(RuleKind::Thresholds);
const RollupRule countsOnly = ruleOf(RuleKind::CountsOnly);

RollupRule countingOverdue()
{
    RollupRule rule;
    rule.countsOverdueGreenAsAmber = true;
    return rule;
}

class Outcome : public ::testing::TestWithParam<OutcomeCase> {};

TEST_P(Outcome, FollowsTheRule)
{
    const OutcomeCase& given = GetParam();
    const auto leaves = leavesOf(given.leaves, given.scheme);
    const RollupOutcome outcome =
        outcomeOf(summaryOf(leaves, given.scheme, given.rule), given.scheme, given.rule);
    const QString shown = outcome.reason == RollupReason::Rated
                              ? given.scheme.ratings[static_cast<std::size_t>(outcome.rating)].word
                              : reasonText(outcome.reason);
    EXPECT_EQ(shown, given.expected);
    EXPECT_EQ(explain(leaves, given.scheme, given.rule).outcome, outcome);
}

const RatingScheme brag = bragScheme();
const RatingScheme rag = ragScheme();
const RatingScheme five = fiveStepScheme();

INSTANTIATE_TEST_SUITE_P(
    Balanced, Outcome,
    ::testing::Values(
        OutcomeCase{"None", balanced, brag, u""_s, u"nothing to rate"_s},
        OutcomeCase{"AllExcluded", balanced, brag, u"p w d s x"_s, u"nothing to rate"_s},
        OutcomeCase{"OneGreen", balanced, brag, u"G"_s, u"Green"_s},
        OutcomeCase{"OneAmber", balanced, brag, u"A"_s, u"Amber"_s},
        OutcomeCase{"OneRed", balanced, brag, u"R"_s, u"Red"_s},
        OutcomeCase{"OneNotRated", balanced, brag, u"N"_s, u"too few rated"_s},
        OutcomeCase{"AllComplete", balanced, brag, u"B B B"_s, u"Complete"_s},
        OutcomeCase{"CompleteButOneUnrated", balanced, brag, u"B B N"_s, u"Green"_s},
        OutcomeCase{"CompleteButOneGreen", balanced, brag, u"B B G"_s, u"Green"_s},
        OutcomeCase{"CompleteBesideExcluded", balanced, brag, u"B B p"_s, u"Complete"_s},
        OutcomeCase{"MarkedComplete", balanced, brag, u"C B"_s, u"Complete"_s},
        OutcomeCase{"MarkedCompleteWithoutRatingOfIt", balanced, rag, u"C C"_s, u"Green"_s},
        OutcomeCase{"OneRedInThree", balanced, brag, u"R G G"_s, u"Red"_s},
        OutcomeCase{"OneRedInFour", balanced, brag, u"R G G G"_s, u"Amber"_s},
        OutcomeCase{"TwoRedInSeven", balanced, brag, u"R R G G G G G"_s, u"Amber"_s},
        OutcomeCase{"HalfAmber", balanced, brag, u"A G"_s, u"Amber"_s},
        OutcomeCase{"LessThanHalfAmber", balanced, brag, u"A A G G G"_s, u"Green"_s},
        OutcomeCase{"WeightMakesThirdRed", balanced, brag, u"2R G G A A"_s, u"Red"_s},
        OutcomeCase{"WeightOutweighsRed", balanced, brag, u"R 9G"_s, u"Amber"_s},
        OutcomeCase{"WeightMakesHalfAmber", balanced, brag, u"3A G G G"_s, u"Amber"_s},
        OutcomeCase{"AtTheFloor", balanced, brag, u"G G N"_s, u"Green"_s},
        OutcomeCase{"BelowTheFloor", balanced, brag, u"G G G N N"_s, u"too few rated"_s},
        OutcomeCase{"FloorCountsActionsNotWeights", balanced, brag, u"9G N"_s, u"too few rated"_s},
        OutcomeCase{"ExcludedDoNotCountForTheFloor", balanced, brag, u"G p w d"_s, u"Green"_s},
        OutcomeCase{"NothingRatedWithoutFloor", withoutFloor(balanced), brag, u"N N"_s,
                    u"too few rated"_s},
        OutcomeCase{"OverdueGreenStaysGreen", balanced, brag, u"O O"_s, u"Green"_s},
        OutcomeCase{"OverdueGreenAsAmber", countingOverdue(), brag, u"O G"_s, u"Amber"_s},
        OutcomeCase{"RatingOfRoleNotStartedIsLeftOut", balanced, startScheme(), u"s G"_s,
                    u"Green"_s},
        OutcomeCase{"OnlyNotStarted", balanced, startScheme(), u"s s"_s, u"nothing to rate"_s}),
    [](const auto& given) { return std::string{given.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    OtherRules, Outcome,
    ::testing::Values(
        OutcomeCase{"StrictRed", strict, brag, u"R G G G G"_s, u"Red"_s},
        OutcomeCase{"StrictAmber", strict, brag, u"A G G G G"_s, u"Amber"_s},
        OutcomeCase{"StrictGreen", strict, brag, u"B G"_s, u"Green"_s},
        OutcomeCase{"StrictComplete", strict, brag, u"B B"_s, u"Complete"_s},
        OutcomeCase{"StrictTooFew", strict, brag, u"R N N"_s, u"too few rated"_s},
        OutcomeCase{"QuarterRed", thresholds, brag, u"R G G G"_s, u"Red"_s},
        OutcomeCase{"LessThanQuarterRed", thresholds, brag, u"R G G G G"_s, u"Green"_s},
        OutcomeCase{"RedAndAmberTogether", thresholds, brag, u"R A G G G G G G"_s, u"Amber"_s},
        OutcomeCase{"OwnShares", thresholdsRule({1, 2}, {2, 3}), brag, u"R A G"_s, u"Amber"_s},
        OutcomeCase{"SharesAreExact", thresholdsRule({2, 7}, {1, 1}), brag, u"R R G G G G G"_s,
                    u"Red"_s},
        OutcomeCase{"AnyAtZero", thresholdsRule({0, 1}, {0, 1}), brag, u"A G G G G G"_s,
                    u"Amber"_s},
        OutcomeCase{"NothingAtZero", thresholdsRule({0, 1}, {0, 1}), brag, u"G G"_s, u"Green"_s},
        OutcomeCase{"CountsOnly", countsOnly, brag, u"R G"_s, u"counts only"_s},
        OutcomeCase{"CountsOnlyWithoutFloor", countsOnly, brag, u"R N N N"_s, u"counts only"_s},
        OutcomeCase{"CountsOnlyNothing", countsOnly, brag, u"p"_s, u"nothing to rate"_s}),
    [](const auto& given) { return std::string{given.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    OtherSchemes, Outcome,
    ::testing::Values(
        OutcomeCase{"WorstOfClass", balanced, five, u"A r G"_s, u"Amber/red"_s},
        OutcomeCase{"MildestWhereNoneOccurs", balanced, five, u"R G G G"_s, u"Amber"_s},
        OutcomeCase{"WorstAmberBesideRed", balanced, five, u"R r G G"_s, u"Amber/red"_s},
        OutcomeCase{"WorstOnPlan", balanced, five, u"g G G"_s, u"Amber/green"_s},
        OutcomeCase{"MildestOnPlan", balanced, five, u"G G A"_s, u"Green"_s},
        OutcomeCase{"NoAmberShowsRed", balanced, twoStepScheme(), u"R G G G"_s, u"Red"_s}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(RollupSummary, CountsEveryActionOnce)
{
    const RollupSummary summary = summaryOf(leavesOf(u"2R A G B C N p w"_s), bragScheme(), {});
    EXPECT_EQ(summary.total(), 8);
    EXPECT_EQ(summary.included, 6);
    EXPECT_EQ(summary.excluded, 2);
    EXPECT_EQ(summary.rated, 5);
    EXPECT_EQ(summary.notRated(), 1);
    EXPECT_EQ(summary.complete, 2);
    EXPECT_EQ(summary.markedComplete, 1);
    EXPECT_EQ((std::vector<int>{summary.counts.begin(), summary.counts.begin() + 4}),
              (std::vector{1, 1, 1, 1}));
    EXPECT_EQ(summary.classWeight, (std::array{3, 1, 2}));
    EXPECT_EQ(summary.oldest, QDate(2026, 9, 1));
    EXPECT_EQ(summary.newest, QDate(2026, 9, 4));
}

TEST(RollupSummary, AMarkOfCompletionOutweighsTheLastRating)
{
    std::vector<RollupLeaf> leaves = leavesOf(u"R"_s);
    leaves.front().isComplete = true;
    const RollupSummary summary = summaryOf(leaves, bragScheme(), {});
    EXPECT_EQ(summary.counts[3], 0);
    EXPECT_EQ(summary.markedComplete, 1);
    EXPECT_EQ(summary.classWeight, (std::array{1, 0, 0}));
}

TEST(RollupTexts, NameReasonsAndRules)
{
    EXPECT_EQ(exclusionText(Exclusion::None), QString{});
    EXPECT_EQ(exclusionText(Exclusion::Withdrawn), u"withdrawn"_s);
    EXPECT_EQ(exclusionText(Exclusion::Paused), u"paused"_s);
    EXPECT_EQ(exclusionText(Exclusion::NotDueToStart), u"not due to start"_s);
    EXPECT_EQ(exclusionText(Exclusion::NotStarted), u"not started"_s);
    EXPECT_EQ(exclusionText(Exclusion::AnotherBoard), u"serves another board only"_s);
    EXPECT_EQ(reasonText(RollupReason::Rated), u"rated"_s);
    EXPECT_EQ(ruleName(RuleKind::Balanced), u"Balanced"_s);
    EXPECT_EQ(ruleName(RuleKind::Strict), u"Strict"_s);
    EXPECT_EQ(ruleName(RuleKind::Thresholds), u"Thresholds"_s);
    EXPECT_EQ(ruleName(RuleKind::CountsOnly), u"Counts only"_s);
}

struct PercentagesCase {
    const char* name;
    std::vector<int> counts;
    std::vector<int> expected;
};

void PrintTo(const PercentagesCase& given, std::ostream* out)
{
    *out << given.name;
}

class Percentages : public ::testing::TestWithParam<PercentagesCase> {};

TEST_P(Percentages, AddUpTo100)
{
    EXPECT_EQ(percentages(GetParam().counts), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Percentages,
    ::testing::Values(PercentagesCase{"None", {}, {}}, PercentagesCase{"AllZero", {0, 0}, {0, 0}},
                      PercentagesCase{"Whole", {0, 5}, {0, 100}},
                      PercentagesCase{"Thirds", {1, 1, 1}, {34, 33, 33}},
                      PercentagesCase{"LargestRemainder", {2, 2, 3}, {29, 28, 43}},
                      PercentagesCase{"NeverZero", {1, 999}, {1, 99}},
                      PercentagesCase{"SeveralNeverZero", {1, 1, 2000, 1}, {1, 1, 97, 1}},
                      PercentagesCase{"Large", {2'000'000'000, 2'000'000'000}, {50, 50}}),
    [](const auto& given) { return std::string{given.param.name}; });

} // namespace
} // namespace boardplan::test
