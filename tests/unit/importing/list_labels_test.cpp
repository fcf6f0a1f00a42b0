#include "unit/importing/import_fixtures.h"

#include "importing/readers/list_labels.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "1", "1.1", "a)": as the numbered lists of plans mostly are.
ListStyle planList()
{
    ListStyle style;
    style.counts = u"plan"_s;
    style.levels[0] = {ListNumbers::Decimal, u"%1"_s, 1};
    style.levels[1] = {ListNumbers::Decimal, u"%1.%2"_s, 1};
    style.levels[2] = {ListNumbers::LowerLetter, u"%3)"_s, 1};
    return style;
}

QStringList labelsOf(const ListStyle& style, const std::vector<std::size_t>& levels)
{
    ListLabels labels;
    QStringList printed;
    for (const std::size_t level : levels) {
        printed.append(labels.next(u"list"_s, style, level));
    }
    return printed;
}

QString labelAt(ListNumbers numbers, int start)
{
    ListStyle style;
    style.levels[0] = {numbers, u"%1."_s, start};
    return ListLabels{}.next(u"list"_s, style, 0);
}

} // namespace

TEST(ListLabels, CountsEveryLevelAndStartsDeeperOnesAgain)
{
    EXPECT_EQ(labelsOf(planList(), {0, 1, 1, 2, 2, 1, 2, 0, 1, 2}),
        (QStringList{u"1"_s, u"1.1"_s, u"1.2"_s, u"a)"_s, u"b)"_s, u"1.3"_s, u"a)"_s, u"2"_s, u"2.1"_s, u"a)"_s}));
}

TEST(ListLabels, CountsLevelsThatWereSkippedAsTheirFirst)
{
    EXPECT_EQ(labelsOf(planList(), {1, 1, 0, 1}), (QStringList{u"1.1"_s, u"1.2"_s, u"2"_s, u"2.1"_s}));
}

struct LabelCase {
    const char* name;
    ListNumbers numbers;
    int number;
    QString label;
};

void PrintTo(const LabelCase& label, std::ostream* out)
{
    *out << label.name;
}

class OneLabel : public ::testing::TestWithParam<LabelCase> {};

TEST_P(OneLabel, IsWrittenAsTheListSays)
{
    EXPECT_EQ(labelAt(GetParam().numbers, GetParam().number), GetParam().label);
}

INSTANTIATE_TEST_SUITE_P(Table, OneLabel,
    ::testing::Values(LabelCase{"Decimal", ListNumbers::Decimal, 12, u"12."_s},
        LabelCase{"Zero", ListNumbers::Decimal, 0, u"0."_s},
        LabelCase{"Padded", ListNumbers::PaddedDecimal, 7, u"07."_s},
        LabelCase{"PaddedPastNine", ListNumbers::PaddedDecimal, 12, u"12."_s},
        LabelCase{"Letter", ListNumbers::LowerLetter, 26, u"z."_s},
        LabelCase{"PastZ", ListNumbers::LowerLetter, 28, u"bb."_s},
        LabelCase{"Capital", ListNumbers::UpperLetter, 27, u"AA."_s},
        LabelCase{"NoLetterForZero", ListNumbers::LowerLetter, 0, u"."_s},
        LabelCase{"Roman", ListNumbers::LowerRoman, 49, u"xlix."_s},
        LabelCase{"RomanYear", ListNumbers::UpperRoman, 1994, u"MCMXCIV."_s},
        LabelCase{"Bullet", ListNumbers::Bullet, 3, u"•"_s}, LabelCase{"None", ListNumbers::None, 3, {}},
        LabelCase{"Negative", ListNumbers::Decimal, -3, u"0."_s},
        LabelCase{"Huge", ListNumbers::LowerLetter, 2'000'000'000, u"pppppppppp."_s}),
    [](const auto& label) { return std::string{label.param.name}; });

TEST(ListLabels, GoesOnInListsThatCountTogether)
{
    ListLabels labels;
    ListStyle other = planList();
    EXPECT_EQ(labels.next(u"1"_s, planList(), 0), u"1"_s);
    EXPECT_EQ(labels.next(u"2"_s, other, 0), u"2"_s); // of the same list in the file
    other.counts = u"another"_s;
    EXPECT_EQ(labels.next(u"3"_s, other, 0), u"1"_s);
    EXPECT_EQ(labels.next(u"1"_s, planList(), 0), u"3"_s);
}

TEST(ListLabels, StartsAnewOnceWhereAListSaysSo)
{
    ListLabels labels;
    ListStyle anew = planList();
    anew.starts[0] = 5;
    EXPECT_EQ(labels.next(u"1"_s, planList(), 0), u"1"_s);
    EXPECT_EQ(labels.next(u"2"_s, anew, 0), u"5"_s);
    EXPECT_EQ(labels.next(u"2"_s, anew, 0), u"6"_s);
    EXPECT_EQ(labels.next(u"2"_s, anew, 1), u"6.1"_s);
}

TEST(ListLabels, StartsADeeperLevelAtItsNumberAfterEachParent)
{
    ListStyle style = planList();
    style.starts[1] = 3;
    EXPECT_EQ(labelsOf(style, {0, 1, 1, 0, 1}), (QStringList{u"1"_s, u"1.3"_s, u"1.4"_s, u"2"_s, u"2.3"_s}));
}

TEST(ListLabels, NumbersTheTenthLevelByItself)
{
    ListStyle style;
    for (std::size_t level = 0; level < deepestList; ++level) {
        style.levels[level] = {ListNumbers::Decimal, u"%%1"_s.arg(level + 1), 1};
    }
    style.levels[9].start = 7;
    EXPECT_EQ(labelsOf(style, {9}), QStringList{u"7"_s});
    EXPECT_EQ(labelsOf(style, {40}), QStringList{u"7"_s}); // deeper than lists go
}

TEST(ListLabels, BulletsAmongNumbersDoNotCount)
{
    ListStyle style = planList();
    style.levels[1].numbers = ListNumbers::Bullet;
    EXPECT_EQ(labelsOf(style, {0, 1, 1, 0}), (QStringList{u"1"_s, u"•"_s, u"•"_s, u"2"_s}));
}

} // namespace boardplan
