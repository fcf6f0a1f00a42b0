// What belongs to a table of actions beside its header and its rows: headings, labels and lines around and between them.

#include "unit/importing/import_fixtures.h"

#include "importing/table_finder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;
using test::proposalOf;

namespace {

std::vector<TableRun> runsOf(const QString& text)
{
    const SourceDocument document = test::documentOf(text);
    return findTables(document, std::vector<bool>(document.blocks.size()));
}

std::vector<std::size_t> rowCounts(const std::vector<TableRun>& runs)
{
    std::vector<std::size_t> counts;
    for (const TableRun& run : runs) {
        std::size_t rows = 0;
        for (const TableFragment& fragment : run.fragments) {
            rows += fragment.rows.size();
        }
        counts.push_back(rows);
    }
    return counts;
}

const QString header = u"Action\tLead\tTimescale\n"_s;
const QString visit = u"Visit each home\tChair\tMay 2026\n"_s;
const QString print = u"Print the card\tBoard Manager\tJune 2026\n"_s;

} // namespace

TEST(LinesBetweenRows, GoOnWithTheLastRowIfTheyBeginInside)
{
    const auto runs = runsOf(header + visit + u"\nand write to those who are out\n\n"_s + print);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_THAT(rowCounts(runs), ElementsAre(3));
    EXPECT_THAT(runs[0].lines, ElementsAre(1));
    const auto actions = actionsOf(proposalOf(header + visit + u"\nand write to those who are out\n\n"_s + print));
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(actions[0].text.text, u"Visit each home and write to those who are out"_s);
}

TEST(LinesBetweenRows, AreLeftWhereTheyStandByThemselves)
{
    const auto runs = runsOf(header + visit + u"\nA sentence that says something else.\n\n"_s + header + print);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_TRUE(runs[0].lines.empty());
    EXPECT_THAT(rowCounts(runs), ElementsAre(1, 1));
}

TEST(TablesWithoutAHeader, CarryTheLastOneOnBelowAHeading)
{
    EXPECT_THAT(rowCounts(runsOf(header + visit + u"\n"_s + print)), ElementsAre(2));
    const auto runs = runsOf(header + visit + u"\nPriority 2 – Cards\n\n"_s + print);
    EXPECT_THAT(rowCounts(runs), ElementsAre(1, 1));
    EXPECT_EQ(runs[1].header.columns.size(), 3U);
    EXPECT_TRUE(runs[1].header.columns[0].places.empty()); // printed once
    EXPECT_EQ(runsOf(header + visit + u"\nSome words that are no heading at all.\n\n"_s + print).size(), 1U);
    EXPECT_EQ(runsOf(header + visit + u"\nOther matters\n\none\ttwo\tthree\tfour\tfive\tsix\n"_s).size(), 1U); // too wide
}

TEST(TablesWithoutAHeader, CarryTheLastOneOnBelowALineIfTheyAreAlike)
{
    const QString four = u"Action\tLead\tTimescale\tMeasure\n"_s;
    const QString row = u"Visit each home\tHousing Lead\tMay 2026\tForty homes\n"_s;
    const QString other = u"Print the card\tBoard Manager\tJune 2026\tCards in surgeries\n"_s;
    const QString line = u"\nSome words that are no heading at all.\n\n"_s;
    EXPECT_THAT(rowCounts(runsOf(four + row + line + other)), ElementsAre(1, 1));
    EXPECT_EQ(actionsOf(proposalOf(four + row + line + other)).size(), 2U);
    EXPECT_EQ(runsOf(four + row + line + line + line + line + other).size(), 1U); // too far away
}

TEST(HeadingsInTwoCells, NameThePriorityOfTheRowsBelow)
{
    const Proposal proposal = proposalOf(header + u"Priority 1\tNeglect\t\n"_s + visit + u"Priority 2\tSafe homes\t\n"_s + print);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(1, 1));
    EXPECT_EQ(proposal.priorities[0].title.text, u"Neglect"_s);
    EXPECT_EQ(proposal.priorities[1].ref.text, u"2"_s);
    EXPECT_EQ(proposal.priorities[1].title.text, u"Safe homes"_s);
}

TEST(HeadingsInTwoCells, StandAboveTheHeaderToo)
{
    const QString text = u"Priority 1\tNeglect\t\n"_s + header + visit + u"Priority 2\tSafe homes\t\n"_s + header + print;
    EXPECT_EQ(runsOf(text).front().title.text, u"Priority 1 Neglect"_s);
    const Proposal proposal = proposalOf(text);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(1, 1));
    EXPECT_EQ(proposal.priorities[1].title.text, u"Safe homes"_s);
    EXPECT_TRUE(proposal.accounting.isWhole());
}

TEST(TablesOfLabels, NameThePriorityAndObjectiveOfTheTableBelow)
{
    const QString labels = u"Priority 3\tNeglect\nObjective 3.1\tKnow it early\nSponsor\tSuperintendent\n\n"_s;
    const auto runs = runsOf(labels + header + visit);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].title.text, u"Priority 3 Neglect"_s);
    EXPECT_EQ(runs[0].objective.text, u"Objective 3.1 Know it early"_s);
    const Proposal proposal = proposalOf(labels + header + visit);
    ASSERT_EQ(proposal.priorities.size(), 1U);
    EXPECT_EQ(proposal.priorities[0].title.text, u"Neglect"_s);
    ASSERT_EQ(proposal.priorities[0].objectives.size(), 1U);
    EXPECT_EQ(proposal.priorities[0].objectives[0].ref.text, u"3.1"_s);
    EXPECT_EQ(proposal.priorities[0].objectives[0].title.text, u"Know it early"_s);
}

TEST(TablesOfLabels, AreNoRowsOfTheTableBefore)
{
    EXPECT_THAT(rowCounts(runsOf(header + visit + u"\nPriority 2\tNeglect\nSponsor\tSuperintendent\n\n"_s + header + print)),
        ElementsAre(1, 1));
}

TEST(ObjectiveRows, GoBelowThePriorityWhereThePlanHasPriorities)
{
    const Proposal proposal = proposalOf(u"Priority 1 – Neglect\n\n"_s + header + u"Objective 1.1: Know it early\t\t\n"_s + visit
        + u"Objective 1.2: Tell all who ask\t\t\n"_s + print);
    ASSERT_EQ(proposal.priorities.size(), 1U);
    EXPECT_THAT(test::objectiveCounts(proposal), ElementsAre(2));
    EXPECT_EQ(proposal.priorities[0].objectives[1].title.text, u"Tell all who ask"_s);
}

TEST(ObjectiveRows, AreThePrioritiesWhereItHasNoOthers)
{
    const Proposal proposal = proposalOf(
        header + u"Objective 1: Know it early\t\t\n"_s + visit + u"Objective 2: Tell all who ask\t\t\n"_s + print);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(1, 1));
    EXPECT_EQ(proposal.priorities[1].title.text, u"Tell all who ask"_s);
}

TEST(HeadingTarget, IsADayOrAFigureByItsCells)
{
    const QString first = u"Action\tLead\tTarget\nVisit each home\tChair\t%1\nPrint the card\tBoard Manager\t%2\n"_s;
    EXPECT_EQ(runsOf(first.arg(u"May 2026"_s, u"30 June 2026"_s))[0].header.columns[2].primary(), CellField::Timescale);
    EXPECT_EQ(runsOf(first.arg(u"90 % of homes"_s, u"A card in each home"_s))[0].header.columns[2].primary(), CellField::Measure);
    const auto withWhen = runsOf(u"Action\tWhen\tTarget\nVisit\tMay 2026\tMay 2026\nPrint\tJune 2026\tJune 2026\n"_s);
    EXPECT_EQ(withWhen[0].header.columns[2].primary(), CellField::Measure);
    // A table of one row is read as the one before it.
    const auto two = runsOf(first.arg(u"May 2026"_s, u"30 June 2026"_s) + u"\nAction\tLead\tTarget\nCount the cards\tChair\tall of them\n"_s);
    ASSERT_EQ(two.size(), 2U);
    EXPECT_EQ(two[1].header.columns[2].primary(), CellField::Timescale);
}

TEST(HeadingImpact, IsAMeasureWhereItsCellsAreFiguresAndNoColumnShowsThem)
{
    const QString plan = u"Action\tLead\t%1Impact\nVisit each home\tChair\t%2%3\nPrint the card\tBoard Manager\t%2%4\n"_s;
    const auto fieldOf = [&](const QString& first, const QString& second) {
        return runsOf(plan.arg(u""_s, u""_s, first, second))[0].header.columns.back().primary();
    };
    EXPECT_EQ(fieldOf(u"90 % visited in a month"_s, u"Nine readers in ten know it"_s), CellField::Measure);
    EXPECT_EQ(fieldOf(u"People feel safe at home"_s, u"People know whom to call"_s), CellField::Outcome);
    const auto both = runsOf(plan.arg(u"Measure\t"_s, u"Report\t"_s, u"90 % visited"_s, u"Ten cards"_s));
    EXPECT_EQ(both[0].header.columns.back().primary(), CellField::Outcome);
}

} // namespace boardplan
