#include "unit/importing/import_fixtures.h"

#include "importing/split_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using enum CellField;

namespace {

const QString left = u"Ref\tAction\tLead\n1.1\tPrint the card\tChair\n1.2\tPost the card\tBoard Manager\n1.3\tCount the cards\tChair\n\n"_s;

struct SplitTableCase {
    const char* name;
    QString right;
    bool completes;
};

void PrintTo(const SplitTableCase& one, std::ostream* out) { *out << one.name; }

std::vector<TableRun> splitTablesOf(const QString& text)
{
    const SourceDocument document = test::documentOf(text);
    std::vector<TableRun> runs = findTables(document, std::vector<bool>(document.blocks.size()));
    findSplitTables(runs);
    return runs;
}

GridRow gridRow(const QString& ref, const std::map<CellField, QString>& texts, int line)
{
    GridRow row;
    row.line = line;
    row.cells[Number] = {ref, {Place{line, 1}}};
    for (const auto& [field, text] : texts) {
        row.cells[field] = {text, {Place{line, static_cast<int>(field) + 1}}};
    }
    return row;
}

} // namespace

class SplitTable : public ::testing::TestWithParam<SplitTableCase> {};

TEST_P(SplitTable, IsToldByItsReferences)
{
    const auto proposal = interpret(test::documentOf(left + GetParam().right));
    ASSERT_TRUE(proposal);
    const auto actions = test::actionsOf(proposal.value());
    ASSERT_GE(actions.size(), 3U);
    EXPECT_EQ(actions[0].timescaleText.text == u"May 2026"_s, GetParam().completes);
    EXPECT_EQ(actions.size() == 3U, GetParam().completes);
    EXPECT_TRUE(proposal.value().accounting.isWhole());
}

INSTANTIATE_TEST_SUITE_P(Table, SplitTable,
    ::testing::Values(
        SplitTableCase{"OtherColumns", u"Ref\tTimescale\tMeasure\n1.1\tMay 2026\tCards\n1.2\tJune 2026\tStamps\n1.3\tJuly 2026\tA count\n"_s, true},
        SplitTableCase{"InAnotherOrder", u"Ref\tTimescale\tMeasure\n1.3\tJuly 2026\tA count\n1.1\tMay 2026\tCards\n1.2\tJune 2026\tStamps\n"_s, true},
        SplitTableCase{"WrittenOtherwise", u"No.\tTimescale\tMeasure\n1.1.\tMay 2026\tCards\nI.2\tJune 2026\tStamps\n1.3\tJuly 2026\tA count\n"_s, true},
        SplitTableCase{"SomeRowsOnly", u"Ref\tTimescale\tMeasure\n1.1\tMay 2026\tCards\n1.3\tJuly 2026\tA count\n"_s, true},
        SplitTableCase{"OfOtherNumbers",
            u"Ref\tTimescale\tMeasure\n7.1\tMay 2026\tCards\n7.2\tJune 2026\tStamps\n7.3\tJuly 2026\tA count\n"_s, false},
        SplitTableCase{"OwnActions",
            u"Ref\tAction\tTimescale\n1.1\tBuy paper\tMay 2026\n1.2\tBuy ink\tJune 2026\n1.3\tBuy glue\tJuly 2026\n"_s, false}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(SplitTables, NeedMostReferencesToBeKnown)
{
    const QString right = u"Ref\tMeasure\tTimescale\n1.1\tCards\tMay 2026\n%1\tStamps\tJune 2026\n%2\tA count\tJuly 2026\n"_s;
    const auto both = splitTablesOf(left + right.arg(u"1.2"_s, u"9.9"_s));
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[1].completes, std::optional<std::size_t>{0});
    EXPECT_FALSE(both[0].completes);
    const auto others = splitTablesOf(left + right.arg(u"8.8"_s, u"9.9"_s));
    ASSERT_EQ(others.size(), 2U);
    EXPECT_FALSE(others[1].completes);
}

TEST(SplitTables, MayBeInThreeParts)
{
    const auto proposal = interpret(test::documentOf(left
        + u"Ref\tTimescale\tMeasure\n1.1\tMay 2026\tCards\n1.2\tJune 2026\tStamps\n1.3\tJuly 2026\tA count\n\n"
          "Ref\tProgress\tOutcome\n1.1\tBegun\tMore calls\n1.2\tLate\tFewer falls\n1.3\tNot begun\tNumbers known\n"_s));
    ASSERT_TRUE(proposal);
    const auto actions = test::actionsOf(proposal.value());
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_THAT(actions[1].measures.items, ElementsAre(u"Stamps"_s));
    EXPECT_THAT(actions[1].desiredOutcomes.items, ElementsAre(u"Fewer falls"_s));
    ASSERT_EQ(actions[1].updates.size(), 1U);
    EXPECT_EQ(actions[1].updates[0].words.text, u"Late"_s);
}

TEST(SplitRows, ArePutIntoTheRowOfTheirReference)
{
    std::vector<GridRow> first{gridRow(u"1.1"_s, {{Action, u"Print"_s}}, 1), gridRow(u"1.2"_s, {{Action, u"Post"_s}}, 2)};
    std::vector<GridRow> second{gridRow(u"1.2."_s, {{Timescale, u"June"_s}}, 5), gridRow(u"7.7"_s, {{Timescale, u"July"_s}}, 6),
        gridRow(u"1.1"_s, {{Timescale, u"May"_s}}, 7), gridRow({}, {{Timescale, u"at the latest"_s}}, 8)};
    second[0].shade = u"#ff0000"_s;
    second[0].shadePlace = Place{5, 4};
    second[2].updateYear = 2025;
    joinSplitRows(first, second);
    EXPECT_EQ(first[0].text(Timescale), u"May at the latest"_s); // a row without a reference goes on with the last
    EXPECT_EQ(first[0].updateYear, 2025);
    EXPECT_EQ(first[1].text(Timescale), u"June"_s);
    EXPECT_EQ(first[1].text(Number), u"1.2"_s);
    EXPECT_EQ(first[1].cells[Number].places.size(), 2U);
    EXPECT_EQ(first[1].shade, u"#ff0000"_s);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(second[0].text(Number), u"7.7"_s);
}

} // namespace boardplan
