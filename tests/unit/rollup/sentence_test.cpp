#include "leaves.h"

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

// Labels are "1", "2" …; the oldest update is of the first rated leaf: 1 September 2026 for the
// first of all.
struct SentenceCase {
    const char* name;
    RollupRule rule;
    RatingScheme scheme;
    QString leaves;
    NodeKind kind;
    QString expected;
};

void PrintTo(const SentenceCase& given, std::ostream* out)
{
    *out << given.name;
}

const RollupRule balanced;
const RollupRule strict = ruleOf(RuleKind::Strict);
const RollupRule thresholds = ruleOf(RuleKind::Thresholds);
const RollupRule countsOnly = ruleOf(RuleKind::CountsOnly);
const RatingScheme brag = bragScheme();
constexpr NodeKind priority = NodeKind::Priority;
const QDate today{2026, 12, 4}; // 94 days after the first leaf's update

class Sentence : public ::testing::TestWithParam<SentenceCase> {};

TEST_P(Sentence, SaysWhy)
{
    const SentenceCase& given = GetParam();
    const RollupResult result =
        explain(leavesOf(given.leaves, given.scheme), given.scheme, given.rule);
    EXPECT_EQ(sentence(result, given.kind, today), given.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Balanced, Sentence,
    ::testing::Values(
        SentenceCase{"RulesOutGreen", balanced, brag, u"G R G R G G G N N"_s, priority,
                     u"Amber: 2 of 7 rated actions are red (2, 4), which rules out green. 7 of 9 "
                     u"rated, oldest "
                     "update 94 days ago."_s},
        SentenceCase{"OneRed", balanced, brag, u"G G G R G G G"_s, priority,
                     u"Amber: 1 of 7 rated actions is red (4), which rules out green. 7 of 7 "
                     u"rated, oldest update 94 days "
                     "ago."_s},
        SentenceCase{"ThirdMakesRed", balanced, brag, u"R R R G G G G G N"_s, priority,
                     u"Red: 3 of 8 rated actions are red (1, 2, 3); a third or more makes the "
                     u"priority red. 8 of 9 rated, "
                     "oldest update 94 days ago."_s},
        SentenceCase{"Plan", balanced, brag, u"R G"_s, NodeKind::Plan,
                     u"Red: 1 of 2 rated actions is red (1); a third or more makes the plan red. 2 "
                     u"of 2 rated, oldest update "
                     "94 days ago."_s},
        SentenceCase{"Board", balanced, brag, u"R G"_s, NodeKind::Board,
                     u"Red: 1 of 2 rated actions is red (1); a third or more makes the board red. "
                     u"2 of 2 rated, oldest update "
                     "94 days ago."_s},
        SentenceCase{"Objective", balanced, brag, u"R"_s, NodeKind::Objective,
                     u"Red: 1 of 1 rated action is red (1); a third or more makes the objective "
                     u"red. 1 of 1 rated, oldest "
                     "update 94 days ago."_s},
        SentenceCase{"HalfAmber", balanced, brag, u"A A A A G G G N N"_s, priority,
                     u"Amber: 4 of 7 rated actions are amber (1, 2, 3, 4), half or more. 7 of 9 "
                     u"rated, oldest update 94 days "
                     "ago."_s},
        SentenceCase{
            "Green", balanced, brag, u"G G A"_s, priority,
            u"Green: nothing is red and fewer than half are amber. 3 of 3 rated, oldest update 94 days ago."_s},
        SentenceCase{
            "Complete", balanced, brag, u"B B"_s, priority,
            u"Complete: all 2 actions are complete. 2 of 2 rated, oldest update 94 days ago."_s},
        SentenceCase{
            "OneComplete", balanced, brag, u"B"_s, priority,
            u"Complete: the only action is complete. 1 of 1 rated, oldest update 94 days ago."_s},
        SentenceCase{"CompleteWithoutUpdates", balanced, ragScheme(), u"C C"_s, priority,
                     u"Green: all 2 actions are complete. 2 of 2 rated."_s},
        SentenceCase{"SixNamed", balanced, brag, u"R R R R R R R R G"_s, priority,
                     u"Red: 8 of 9 rated actions are red (1, 2, 3, 4, 5, 6 and 2 more); a third or "
                     u"more makes the priority "
                     "red. 9 of 9 rated, oldest update 94 days ago."_s},
        SentenceCase{"AllSixNamed", balanced, brag, u"R R R R R R"_s, priority,
                     u"Red: 6 of 6 rated actions are red (1, 2, 3, 4, 5, 6); a third or more makes "
                     u"the priority red. 6 of 6 "
                     "rated, oldest update 94 days ago."_s},
        SentenceCase{"RedByWeight", balanced, brag, u"4R G G G G"_s, priority,
                     u"Red: 1 of 5 rated actions is red (1); a third or more by weight makes the "
                     u"priority red. 5 of 5 rated, "
                     "oldest update 94 days ago."_s},
        SentenceCase{"NotRedByWeight", balanced, brag, u"R 3G"_s, priority,
                     u"Amber: 1 of 2 rated actions is red (1), fewer than a third by weight, which "
                     u"rules out green. 2 of 2 "
                     "rated, oldest update 94 days ago."_s},
        SentenceCase{"AmberByWeight", balanced, brag, u"4A G G G"_s, priority,
                     u"Amber: 1 of 4 rated actions is amber (1), half or more by weight. 4 of 4 "
                     u"rated, oldest update 94 days "
                     "ago."_s},
        SentenceCase{"GreenByWeight", balanced, brag, u"4G A"_s, priority,
                     u"Green: nothing is red and fewer than half are amber by weight. 2 of 2 "
                     u"rated, oldest update 94 days "
                     "ago."_s}),
    [](const auto& given) { return std::string{given.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    WithoutColour, Sentence,
    ::testing::Values(
        SentenceCase{"TooFewRated", balanced, brag, u"G R G N N N N N N"_s, priority,
                     u"Too few rated to give a colour: 3 of 9; 1 is red (2)."_s},
        SentenceCase{"TooFewRatedTwoRed", balanced, brag, u"R R N N"_s, priority,
                     u"Too few rated to give a colour: 2 of 4; 2 are red (1, 2)."_s},
        SentenceCase{"TooFewRatedNoRed", balanced, brag, u"G N"_s, priority,
                     u"Too few rated to give a colour: 1 of 2."_s},
        SentenceCase{"NoneRated", balanced, brag, u"N N"_s, priority,
                     u"Too few rated to give a colour: 0 of 2."_s},
        SentenceCase{"NoActions", balanced, brag, u""_s, priority,
                     u"Nothing to rate: there are no actions."_s},
        SentenceCase{"AllExcluded", balanced, brag, u"p p w d s x"_s, priority,
                     u"Nothing to rate: 1 withdrawn, 2 paused, 1 not due to start, 1 not started, "
                     u"1 serves another board "
                     "only."_s},
        SentenceCase{
            "CountsOnly", countsOnly, brag, u"R R A G G B C N"_s, priority,
            u"Counts only: 2 red, 1 amber, 2 green, 2 complete. 7 of 8 rated, oldest update 94 days ago."_s},
        SentenceCase{"CountsOnlyNothingRated", countsOnly, brag, u"N"_s, priority,
                     u"Counts only: nothing is rated yet. 0 of 1 rated."_s}),
    [](const auto& given) { return std::string{given.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    OtherRules, Sentence,
    ::testing::Values(
        SentenceCase{"StrictRed", strict, brag, u"R G G"_s, priority,
                     u"Red: 1 of 3 rated actions is red (1), the worst rating below. 3 of 3 rated, "
                     u"oldest update "
                     "94 days ago."_s},
        SentenceCase{"StrictAmber", strict, brag, u"A G A"_s, priority,
                     u"Amber: 2 of 3 rated actions are amber (1, 3), the worst rating below. 3 of "
                     u"3 rated, oldest update 94 "
                     "days ago."_s},
        SentenceCase{"StrictGreen", strict, brag, u"G B"_s, priority,
                     u"Green: nothing is red or amber. 2 of 2 rated, oldest update 94 days ago."_s},
        SentenceCase{"ThresholdsRed", thresholds, brag, u"R G G"_s, priority,
                     u"Red: 1 of 3 rated actions is red (1); a quarter or more makes the priority "
                     u"red. 3 of 3 rated, oldest "
                     "update 94 days ago."_s},
        SentenceCase{"ThresholdsAmber", thresholds, brag, u"A R G G G G"_s, priority,
                     u"Amber: 2 of 6 rated actions are red or amber (2, 1); a quarter or more "
                     u"makes the priority amber. 6 of 6 "
                     "rated, oldest update 94 days ago."_s},
        SentenceCase{
            "ThresholdsGreen", thresholds, brag, u"G G G G R"_s, priority,
            u"Green: fewer than a quarter are red or amber. 5 of 5 rated, oldest update 94 days ago."_s},
        SentenceCase{"ThresholdsGreenOfTwoShares", thresholdsRule({1, 10}, {3, 7}), brag,
                     u"G G A"_s, priority,
                     u"Green: fewer than a tenth are red and fewer than 3/7 are red or amber. 3 of "
                     u"3 rated, oldest update 94 "
                     "days ago."_s},
        SentenceCase{"ThresholdsAny", thresholdsRule({0, 1}, {0, 1}), brag, u"A G G"_s, priority,
                     u"Amber: 1 of 3 rated actions is amber (1); any makes the priority amber. 3 "
                     u"of 3 rated, oldest update 94 "
                     "days ago."_s},
        SentenceCase{"ThresholdsNothing", thresholdsRule({0, 1}, {0, 1}), brag, u"G"_s, priority,
                     u"Green: nothing is red or amber. 1 of 1 rated, oldest update 94 days ago."_s},
        SentenceCase{"ThresholdsAll", thresholdsRule({1, 1}, {1, 1}), brag, u"R R"_s, priority,
                     u"Red: 2 of 2 rated actions are red (1, 2); nothing less makes the priority "
                     u"red. 2 of 2 rated, oldest "
                     "update 94 days ago."_s},
        SentenceCase{"ClassOfSeveralRatings", balanced, fiveStepScheme(), u"A r G"_s, priority,
                     u"Amber/red: 2 of 3 rated actions are amber/red or amber (1, 2), half or "
                     u"more. 3 of 3 rated, oldest update "
                     "94 days ago."_s}),
    [](const auto& given) { return std::string{given.param.name}; });

TEST(Sentence, CountsOverdueGreensWhereTheRuleSaysSo)
{
    RollupRule rule;
    rule.countsOverdueGreenAsAmber = true;
    const RollupResult result = explain(leavesOf(u"O A G"_s), brag, rule);
    EXPECT_EQ(sentence(result, priority, today),
              u"Amber: 2 of 3 rated actions are amber or overdue (1, 2), half or more. 3 of 3 "
              u"rated, oldest update 94 days "
              "ago."_s);
}

struct FreshnessCase {
    QDate seenOn;
    QString expected;
};

void PrintTo(const FreshnessCase& given, std::ostream* out)
{
    *out << given.expected.toStdString();
}

class Freshness : public ::testing::TestWithParam<FreshnessCase> {};

TEST_P(Freshness, IsToldInDays)
{
    const QString whole =
        sentence(explain(leavesOf(u"G"_s), brag, balanced), priority, GetParam().seenOn);
    EXPECT_TRUE(whole.endsWith(GetParam().expected)) << whole.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, Freshness,
    ::testing::Values(FreshnessCase{QDate{2026, 9, 1}, u"oldest update today."_s},
                      FreshnessCase{QDate{2026, 9, 2}, u"oldest update 1 day ago."_s},
                      FreshnessCase{QDate{2026, 9, 3}, u"oldest update 2 days ago."_s},
                      FreshnessCase{QDate{2026, 8, 31}, u"oldest update of 1 Sep 2026."_s}));

TEST(Sentence, NamesTheJudgementOfTheBoard)
{
    RollupResult result = explain(leavesOf(u"G"_s), brag, balanced);
    Override judgement;
    judgement.rating = u"red"_s;
    judgement.author = u"A. Chair"_s;
    judgement.on = QDate{2026, 12, 3};
    judgement.reason = u"The inspection is awaited."_s;
    result.judgement = judgement;
    EXPECT_EQ(sentence(result, priority, today),
              u"Green: nothing is red and fewer than half are amber. 1 of 1 rated, oldest update "
              u"94 days ago. Board’s "
              "judgement: Red, by A. Chair on 3 Dec 2026: The inspection is awaited."_s);
    EXPECT_EQ(result.shown()->key, u"red"_s);
    EXPECT_EQ(result.computed()->key, u"green"_s);
}

TEST(Sentence, IsNotLedAstrayByLabels)
{
    std::vector<RollupLeaf> leaves = leavesOf(u"R G"_s);
    leaves.front().label = u"%1 %2"_s;
    const QString whole = sentence(explain(leaves, brag, balanced), priority, today);
    EXPECT_TRUE(whole.startsWith(u"Red: 1 of 2 rated actions is red (%1 %2); a third"_s))
        << whole.toStdString();
}

} // namespace
} // namespace boardplan::test
