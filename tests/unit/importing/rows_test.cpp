#include "importing/alignment.h"
#include "importing/row_splitting.h"
#include "importing/stitching.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using enum CellField;

namespace {

const QString header = u"Objective\tActions\tLead\tMeasurement\tTimescale\n"_s;

std::vector<GridRow> alignedRows(const QString& rows)
{
    std::set<QString> knownLeads;
    const SourceDocument document = test::documentOf(header + rows);
    return alignRun(findTables(document, std::vector<bool>(document.blocks.size())).front(), knownLeads);
}

std::vector<GridRow> planRows(const QString& rows)
{
    std::vector<Finding> findings;
    const auto aligned = alignedRows(rows);
    return stitchRows(aligned, commonOpenings(aligned, Action), findings);
}

} // namespace

TEST(Alignment, LeavesCellsUnderTheirHeadings)
{
    const auto rows = alignedRows(u"Safe homes\tVisit each home\tBoard Manager\tVisit reports\tMay 2026\n"
                                  "\tWrite to each home\tBoard Manager\t\t\n"_s);
    EXPECT_EQ(rows[0].text(Objective), u"Safe homes"_s);
    EXPECT_EQ(rows[1].text(Action), u"Write to each home"_s);
    EXPECT_FALSE(rows[0].isShifted);
}

TEST(Alignment, PlacesARowThatLostItsFirstCells)
{
    const auto rows = alignedRows(u"Safe homes\tVisit each home\tBoard Manager\tVisit reports\tMay 2026\n\n"
                                  "Write to the owners of each home\tBoard Manager\tLetters sent to all\tJune 2026\n"_s);
    EXPECT_EQ(rows[1].text(Action), u"Write to the owners of each home"_s);
    EXPECT_EQ(rows[1].text(Lead), u"Board Manager"_s);
    EXPECT_EQ(rows[1].text(Timescale), u"June 2026"_s);
    EXPECT_TRUE(rows[1].isShifted);
}

TEST(Alignment, PlacesARowThatLostACellInTheMiddle)
{
    const auto rows = alignedRows(u"Safe homes\tVisit each home\tBoard Manager\tVisit reports\tMay 2026\n\n"
                                  "\tWrite to the owners of each home\tBoard Manager\tJune 2026\n"_s);
    EXPECT_EQ(rows[1].text(Measure), u""_s);
    EXPECT_EQ(rows[1].text(Timescale), u"June 2026"_s);
}

TEST(Alignment, PutsALoneOwnerUnderTheOwners)
{
    const auto rows = alignedRows(u"Safe homes\tVisit each home\tBoard Manager\tVisit reports\tMay 2026\n"
                                  "Quality Subgroup\t\t\t\t\n"_s);
    EXPECT_EQ(rows[1].text(Lead), u"Quality Subgroup"_s);
}

TEST(Alignment, PutsHalvesBelowWhatTheyFinish)
{
    const auto rows = alignedRows(u"\tVisit each home that has had more\tBoard Manager\tReports go to the\tMay 2026\n\n"
                                  "than two concerns\tquality group\t\nin a\tevery quarter\t\nyear\t\t\n"_s);
    EXPECT_EQ(rows[1].text(Action), u"than two concerns"_s);
    EXPECT_EQ(rows[1].text(Measure), u"quality group"_s);
    EXPECT_EQ(rows[3].text(Action), u"year"_s);
}

TEST(Stitching, JoinsARowThatFinishesTheSentence)
{
    const auto rows = planRows(u"Safe homes\tVisit each home that has had\tBoard Manager\tReports\tMay 2026\n\n"
                               "\tmore than two concerns\t\t\t\n\tWrite to the owners\tBoard Manager\tLetters\tJune 2026\n"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(Action), u"Visit each home that has had more than two concerns"_s);
}

TEST(Stitching, JoinsARowWithoutAnActionAsFurtherItems)
{
    const auto rows = planRows(u"Safe homes\tVisit each home\tBoard Manager\tVisit reports\tMay 2026\n"
                               "\t\tQuality Subgroup\tOwners say it helped\t\n"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].text(Lead), u"Board Manager\nQuality Subgroup"_s);
    EXPECT_EQ(rows[0].text(Measure), u"Visit reports\nOwners say it helped"_s);
}

TEST(Stitching, TakesAProgressRowForAnUpdateOfTheActionAbove)
{
    const auto rows = planRows(u"Safe homes\tVisit each home\tBoard Manager\tVisit reports\tMay 2026\n"
                               "\tProgress to date: nine homes visited\t\t\t\n\tWrite to all\tChair\tLetters\tJune 2026\n"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(Update), u"nine homes visited"_s);
    EXPECT_EQ(rows[0].text(Action), u"Visit each home"_s);
    EXPECT_EQ(rows[1].text(Action), u"Write to all"_s);
}

TEST(Stitching, JoinsLinesOfText)
{
    const auto rows = planRows(u"Objective 1\tWe will write\tPractice, Policy and\tThe guide will be\tOngoing\n"
                               "Homes are\ta guide for each\tProcedures (PPP)\tkept up to\t\n"
                               "safe\thome and its\tWorking Group\tdate\t\n\tresidents\t\t\t\n"
                               "\tWe will visit\tBoard Team\tReports\tMay 2026\n"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(Objective), u"Objective 1 Homes are safe"_s);
    EXPECT_EQ(rows[0].text(Action), u"We will write a guide for each home and its residents"_s);
    EXPECT_EQ(rows[0].text(Lead), u"Practice, Policy and Procedures (PPP) Working Group"_s);
}

TEST(Stitching, SplitsTheTailOfOneActionFromTheNext)
{
    const auto rows = planRows(
        u"Safe homes\tWe will visit each home with the nurse and\tBoard Team, Quality Subgroup\tReports\tOngoing\n\n"
        "\tthe fire officer where that helps We will write to the owners\tand Independent Chair Board Team, Quality "
        "Subgroup\tLetters are sent\tMay 2026\n\tWe will thank them\tBoard Team\tCards\tJune 2026\n"_s);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].text(Action), u"We will visit each home with the nurse and the fire officer where that helps"_s);
    EXPECT_EQ(rows[0].text(Timescale), u"Ongoing"_s);
    EXPECT_EQ(rows[1].text(Action), u"We will write to the owners"_s);
    EXPECT_EQ(rows[1].text(Lead), u"Board Team, Quality Subgroup"_s);
    EXPECT_EQ(rows[1].text(Timescale), u"May 2026"_s);
    EXPECT_EQ(rows[1].text(Measure), u"Letters are sent"_s);
}

TEST(Stitching, SplitsActionsThatPairWithTheirLeads)
{
    const auto rows = planRows(u"Safe homes\tWe will count the visits We will keep a register of homes\tQAWG QAWG Board Team\t"
                               "A count is made A register is kept\tMay 2026\n"
                               "\tWe will publish both\tBoard Team\tOn the website\tJune 2026\n"_s);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].text(Action), u"We will count the visits"_s);
    EXPECT_EQ(rows[0].text(Lead), u"QAWG"_s);
    EXPECT_EQ(rows[1].text(Lead), u"QAWG Board Team"_s);
    EXPECT_EQ(rows[1].text(Measure), u"A register is kept"_s);
    EXPECT_EQ(rows[1].text(Timescale), u"May 2026"_s);
}

TEST(Stitching, KeepsOneActionOfTwoSentencesWhole)
{
    const auto rows = planRows(u"Safe homes\tVisit each home. Use the list of concerns\tBoard Team Quality Subgroup\t"
                               "Reports\tMay 2026\n"_s);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].text(Action), u"Visit each home. Use the list of concerns"_s);
}

TEST(Stitching, GivesAnObjectivesOwnRowToTheActionsBelow)
{
    const auto rows = planRows(u"Objective 1 Safe homes\t\t\t\t\n\tVisit each home\tChair\tReports\tMay 2026\n"
                               "Objective 2 Heard adults\t\t\t\t\n\tAsk each adult\tChair\tReports\tMay 2026\n"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(Objective), u"Objective 1 Safe homes"_s);
    EXPECT_EQ(rows[1].text(Objective), u"Objective 2 Heard adults"_s);
}

TEST(RowSplitting, FindsASecondListOfLeads)
{
    EXPECT_EQ(findSecondLeadList(u"Board Team, Chair Board Team"_s), 18);
    EXPECT_EQ(findSecondLeadList(u"Board Team, Chair"_s), -1);
    EXPECT_EQ(findSecondLeadList(u"members and Independent Chair Board Team, QA Group"_s, u"Board Team, Audit Group"_s), 30);
}

} // namespace boardplan
