#include "reporting/column_widths.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

namespace {

qreal total(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

TEST(ColumnWidths, NarrowColumnsGetTheirTextAndTheOthersTheRest)
{
    const auto widths = balancedWidths(
        {{20, 40, 40, 1, true}, {60, 900, 600, 1, false}, {60, 900, 150, 1, false}}, 500);
    EXPECT_DOUBLE_EQ(widths[0], 40);
    EXPECT_NEAR(widths[1] / widths[2], 2, 0.01); // by the square root of what they hold
    EXPECT_NEAR(total(widths), 500, 0.01);
}

TEST(ColumnWidths, WeightWidens)
{
    const auto widths = balancedWidths({{10, 900, 400, 1, false}, {10, 900, 400, 1.5, false}}, 500);
    EXPECT_NEAR(widths[1] / widths[0], 1.5, 0.01);
}

TEST(ColumnWidths, NoColumnIsNarrowerThanItsLongestWord)
{
    const auto widths = balancedWidths({{200, 220, 10, 1, false}, {60, 2000, 2000, 1, false}}, 400);
    EXPECT_GE(widths[0], 200);
    EXPECT_NEAR(total(widths), 400, 0.01);
}

TEST(ColumnWidths, NarrowColumnsWrapWhereAllWouldNotFit)
{
    const auto widths = balancedWidths({{50, 300, 300, 1, true}, {50, 300, 300, 1, true}}, 400);
    EXPECT_NEAR(total(widths), 400, 0.01);
    EXPECT_NEAR(widths[0], widths[1], 0.01);
}

RC_GTEST_PROP(ColumnWidths, FillTheWidthAndKeepWordsWholeWhereTheyFit, ())
{
    const auto columns =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<ColumnDemand>>(rc::gen::exec([] {
            const qreal least = *rc::gen::inRange(16, 170);
            const qreal full = least + *rc::gen::inRange(0, 900);
            const qreal typical = *rc::gen::inRange(0, 900);
            return ColumnDemand{least, full, typical, 1, *rc::gen::arbitrary<bool>()};
        })));
    const qreal width = 1022;
    const auto widths = balancedWidths(columns, width);
    RC_ASSERT(std::abs(total(widths) - width) < 0.01);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        RC_ASSERT(widths[i] > 0);
        RC_ASSERT(!fitsLeast(columns, width) || widths[i] >= columns[i].least - 0.01);
    }
}

} // namespace boardplan::test
