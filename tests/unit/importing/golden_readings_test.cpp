// The published plans against a careful reading by hand, made before the rules were tuned (tests/golden/README.md).

#include "support/shared_plans.h"
#include "unit/importing/hand_reading.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

// The fields that agree today; a rule that lowers a figure loses something that was right.
struct GoldenCase {
    const char* name;
    QString reading;
    int text;
    int leads;
    int timescale;
    int measures;
};

void PrintTo(const GoldenCase& golden, std::ostream* out) { *out << golden.name; }

class GoldenReading : public ::testing::TestWithParam<GoldenCase> {};

TEST_P(GoldenReading, Agrees)
{
    const QJsonObject reading = test::readingOf(
        QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/tests/golden/readings/"_s + GetParam().reading);
    ASSERT_FALSE(reading.isEmpty());
    const QString plan = reading[u"plan"_s].toString();
    if (test::sharedPlan(plan).isEmpty()) {
        GTEST_SKIP() << test::noSharedPlans;
    }
    const test::ReadingScore score = test::compareWithReading(test::proposalOfSharedPlan(plan), reading);
    const auto right = [&](const QString& field) { return score.fields.at(field).right; };
    const std::string misses = score.misses.join(u'\n').toStdString();
    EXPECT_EQ(score.invented, 0) << misses;
    EXPECT_GE(right(u"text"_s), GetParam().text) << misses;
    EXPECT_GE(right(u"leads"_s), GetParam().leads) << misses;
    EXPECT_GE(right(u"timescale"_s), GetParam().timescale) << misses;
    EXPECT_GE(right(u"measures"_s), GetParam().measures) << misses;
    EXPECT_GE(50 * score.main().right, 48 * score.main().all) << misses; // 96 in a hundred of each plan
    RecordProperty("right", score.main().right);
    RecordProperty("all", score.main().all);
}

INSTANTIATE_TEST_SUITE_P(Table, GoldenReading,
    ::testing::Values(GoldenCase{"Kent", u"kent.json"_s, 28, 28, 28, 24},
        GoldenCase{"Cumbria", u"cumbria.json"_s, 23, 23, 23, 22},
        GoldenCase{"Somerset", u"somerset.json"_s, 23, 23, 23, 23},
        GoldenCase{"Hampshire", u"hampshire.json"_s, 43, 36, 43, 43},
        GoldenCase{"Nottingham", u"nottingham.json"_s, 82, 81, 82, 74}),
    [](const auto& golden) { return std::string{golden.param.name}; });

} // namespace boardplan
