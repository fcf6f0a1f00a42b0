#include "leaves.h"

#include <boardplan/domain/rollup.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

struct SetsCase {
    const char* name;
    RollupRule rule;
    RatingScheme scheme;
    QString leaves;
    QString deciding;
    QString toImprove;
};

void PrintTo(const SetsCase& sets, std::ostream* out)
{
    *out << sets.name;
}

const RollupRule balanced;
const RollupRule strict = ruleOf(RuleKind::Strict);
const RollupRule thresholds = ruleOf(RuleKind::Thresholds);
const RatingScheme brag = bragScheme();
const RatingScheme five = fiveStepScheme();

class Sets : public ::testing::TestWithParam<SetsCase> {};

TEST_P(Sets, AreTheSmallest)
{
    const SetsCase& given = GetParam();
    const RollupResult result =
        explain(leavesOf(given.leaves, given.scheme), given.scheme, given.rule);
    EXPECT_EQ(labelsOf(result.deciding), given.deciding);
    EXPECT_EQ(labelsOf(result.toImprove), given.toImprove);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Sets,
    ::testing::Values(
        SetsCase{"Nothing", balanced, brag, u""_s, u""_s, u""_s},
        SetsCase{"Green", balanced, brag, u"G G A"_s, u""_s, u""_s},
        SetsCase{"Complete", balanced, brag, u"B B"_s, u""_s, u""_s},
        SetsCase{"TooFewRated", balanced, brag, u"R N N"_s, u""_s, u""_s},
        SetsCase{"RedNeedsAThird", balanced, brag, u"A R G R G R G G"_s, u"2 4 6"_s, u"2"_s},
        SetsCase{"OneRedRulesOutGreen", balanced, brag, u"G A R G R G G"_s, u"3"_s, u"3 5"_s},
        SetsCase{"RedsAndAmbersToGreen", balanced, brag, u"R A A A G"_s, u"1"_s, u"1 2"_s},
        SetsCase{"HalfAmber", balanced, brag, u"G A A G A G"_s, u"2 3 5"_s, u"2"_s},
        SetsCase{"HeavyRedAlone", balanced, brag, u"R R 4R G G"_s, u"3"_s, u"3"_s},
        SetsCase{"FirstOfEqualSets", balanced, brag, u"2R 3R 3R 4G"_s, u"1 2"_s, u"1 2"_s},
        SetsCase{"StrictRed", strict, brag, u"G R R"_s, u"2"_s, u"2 3"_s},
        SetsCase{"StrictAmber", strict, brag, u"G A A"_s, u"2"_s, u"2 3"_s},
        SetsCase{"ThresholdsWorseFirst", thresholds, brag, u"A A R G G G G G G G"_s, u"3 1 2"_s,
                 u"3"_s},
        SetsCase{"WorstAmberBelongs", balanced, five, u"R A r G G G"_s, u"1 3"_s, u"1"_s},
        SetsCase{"WorstOnPlanDecides", balanced, five, u"G g g G"_s, u"2"_s, u"2 3"_s},
        SetsCase{"NoAmberInTheScheme", balanced, twoStepScheme(), u"G R G G"_s, u"2"_s, u"2"_s}),
    [](const auto& given) { return std::string{given.param.name}; });

// The same by trying every subset: what "smallest", "still gives" and "better" mean, without any
// cleverness.
class BruteForce {
public:
    BruteForce(std::vector<RollupLeaf> leaves, RatingScheme scheme, RollupRule rule)
        : m_leaves{std::move(leaves)}
        , m_scheme{std::move(scheme)}
        , m_rule{rule}
        , m_now{outcome(m_leaves)}
    {
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            if (m_leaves[i].exclusion == Exclusion::None && m_leaves[i].rating >= 0) {
                m_order.push_back(i);
            }
        }
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](std::size_t one, std::size_t other) {
                             return rating(m_leaves[one].rating).severity >
                                    rating(m_leaves[other].rating).severity;
                         });
    }

    const RollupOutcome& now() const { return m_now; }

    QString deciding() const
    {
        return smallest([this](const std::vector<bool>& isIn) {
            std::vector<RollupLeaf> leaves = m_leaves;
            for (std::size_t place = 0; place < m_order.size(); ++place) {
                if (!isIn[place]) {
                    turnGreen(leaves[m_order[place]]);
                }
            }
            return outcome(leaves) == m_now;
        });
    }

    QString toImprove() const
    {
        return smallest([this](const std::vector<bool>& isIn) {
            std::vector<RollupLeaf> leaves = m_leaves;
            for (std::size_t place = 0; place < m_order.size(); ++place) {
                if (isIn[place]) {
                    turnGreen(leaves[m_order[place]]);
                }
            }
            const RollupOutcome then = outcome(leaves);
            return rating(then.rating).severity < rating(m_now.rating).severity;
        });
    }

private:
    RollupOutcome outcome(const std::vector<RollupLeaf>& leaves) const
    {
        return outcomeOf(summaryOf(leaves, m_scheme, m_rule), m_scheme, m_rule);
    }
    const Rating& rating(int position) const
    {
        return m_scheme.ratings[static_cast<std::size_t>(position)];
    }
    void turnGreen(RollupLeaf& leaf) const
    {
        leaf.rating = m_scheme.indexOf(m_scheme.find(u"green"_s) != nullptr ? u"green"_s : u"G"_s);
        leaf.isComplete = false;
    }

    // Of the sets that do, the smallest; of these the first in the order of ties.
    template <typename Does> QString smallest(Does does) const
    {
        std::vector<std::size_t> best;
        bool isFound = false;
        for (unsigned bits = 0; bits < (1U << m_order.size()); ++bits) {
            std::vector<bool> isIn(m_order.size());
            std::vector<std::size_t> members;
            for (std::size_t place = 0; place < m_order.size(); ++place) {
                isIn[place] = (bits >> place & 1U) != 0;
                if (isIn[place]) {
                    members.push_back(place);
                }
            }
            const bool isBetter = !isFound || members.size() < best.size() ||
                                  (members.size() == best.size() && members < best);
            if (isBetter && does(isIn)) {
                best = members;
                isFound = true;
            }
        }
        QStringList labels;
        for (const std::size_t place : best) {
            labels.append(m_leaves[m_order[place]].label);
        }
        return labels.join(u' ');
    }

    std::vector<RollupLeaf> m_leaves;
    RatingScheme m_scheme;
    RollupRule m_rule;
    RollupOutcome m_now;
    std::vector<std::size_t> m_order;
};

class SetsAgainstBruteForce : public ::testing::TestWithParam<int> {};

TEST_P(SetsAgainstBruteForce, AgreeOnEverySmallPlan)
{
    std::mt19937 random{static_cast<unsigned>(GetParam())};
    const std::array rules{balanced, strict, thresholds, thresholdsRule({1, 3}, {1, 2}),
                           thresholdsRule({2, 5}, {1, 10})};
    const std::array schemes{brag, five};
    const std::array letters{u"RAGBNp"_s, u"RrAgGN"_s};
    int coloured = 0;
    for (int round = 0; round < 400; ++round) {
        const std::size_t which = random() % schemes.size();
        const RatingScheme& scheme = schemes[which];
        const RollupRule rule = withoutFloor(rules[random() % rules.size()]);
        const unsigned heaviest = random() % 2 == 0 ? 1 : 5;
        QString line;
        for (unsigned leaf = random() % 8 + 1; leaf > 0; --leaf) {
            const QString& choice = letters[which];
            line += QString::number(random() % heaviest + 1) +
                    choice[static_cast<qsizetype>(random() % 6)] + u' ';
        }
        const auto leaves = leavesOf(line, scheme);
        const RollupResult result = explain(leaves, scheme, rule);
        const BruteForce brute{leaves, scheme, rule};
        ASSERT_EQ(result.outcome, brute.now());
        if (result.computed() == nullptr || result.computed()->role == RatingRole::Complete) {
            continue;
        }
        ++coloured;
        const QString what = ruleName(rule.kind) + u": "_s + line;
        EXPECT_EQ(labelsOf(result.deciding), brute.deciding()) << what.toStdString();
        EXPECT_EQ(labelsOf(result.toImprove), brute.toImprove()) << what.toStdString();
    }
    EXPECT_GT(coloured, 100);
}

INSTANTIATE_TEST_SUITE_P(Seeds, SetsAgainstBruteForce, ::testing::Range(1, 5));

// Without ties to settle the heaviest come first, so their number is easily known.
TEST(Sets, HoldForManyActions)
{
    QString line;
    std::vector<int> reds;
    int total = 0;
    for (int i = 0; i < 20'000; ++i) {
        const int weight = i % 7 + 1;
        line += QString::number(weight) + (i % 3 == 0 ? u'R' : u'A') + u' ';
        total += weight;
        if (i % 3 == 0) {
            reds.push_back(weight);
        }
    }
    std::sort(reds.begin(), reds.end(), std::greater<>{});
    std::size_t needed = 0;
    for (int sum = 0; 3 * sum < total; ++needed) {
        sum += reds[needed];
    }
    const RollupResult result = explain(leavesOf(line), brag, balanced);
    EXPECT_EQ(result.computed()->key, u"red"_s);
    EXPECT_EQ(result.deciding.size(), needed);
    EXPECT_EQ(result.toImprove.size(), 1U);
}

} // namespace
} // namespace boardplan::test
