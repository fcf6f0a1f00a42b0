#include "unit/importing/import_fixtures.h"

#include "importing/footers.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

struct FooterCase {
    QString line;
    bool isFooter;
};

void PrintTo(const FooterCase& one, std::ostream* out) { *out << one.line.toStdString(); }

class PageLine : public ::testing::TestWithParam<FooterCase> {};

TEST_P(PageLine, IsToldFromWordsOfThePlan) { EXPECT_EQ(isFooter(GetParam().line), GetParam().isFooter); }

INSTANTIATE_TEST_SUITE_P(PageLines, PageLine,
    ::testing::Values(FooterCase{u"7"_s, true}, FooterCase{u"Page 7"_s, true}, FooterCase{u"PAGE 7 of 12"_s, true},
        FooterCase{u"7/12"_s, true}, FooterCase{u"- 7 -"_s, true}, FooterCase{u"Kenby Board – OFFICIAL – Page 7"_s, true},
        FooterCase{u"Kenby Plan | Page 7 of 12"_s, true}, FooterCase{u"Version 2.1"_s, true}, FooterCase{u"Draft v3"_s, true},
        FooterCase{u"3rd May 2026 Version 4"_s, true}, FooterCase{u"Last updated 3 May 2026 v1.2"_s, true}));

INSTANTIATE_TEST_SUITE_P(OtherLines, PageLine,
    ::testing::Values(FooterCase{u""_s, false}, FooterCase{u"2026/27"_s, false}, FooterCase{u"Page design is agreed"_s, false},
        FooterCase{u"7 homes"_s, false}, FooterCase{u"Homepage 7"_s, false}, FooterCase{u"Print the new version"_s, false},
        FooterCase{u"Share version 2 of the card with owners"_s, false}, FooterCase{u"12345"_s, false},
        FooterCase{u"The card is printed on both sides and in the handbook the text stands on page 7"_s, false}));

namespace {

// What stays of a document, a line a row or paragraph; cells parted by bars.
QStringList keptOf(const QString& text, const Amendments& amendments = {}, std::vector<Finding>* reported = nullptr)
{
    SourceDocument document = test::documentOf(text);
    std::vector<Finding> findings;
    const auto removed = removeFooters(document, findings, amendments);
    EXPECT_EQ(removed.size(), findings.size());
    QStringList kept;
    for (const SourceBlock& block : document.blocks) {
        for (const SourceRow& row : block.rows) {
            kept.append(test::textsOf(row).join(u'|'));
        }
        kept += block.kind == SourceBlockKind::Table ? QStringList{} : QStringList{block.text};
    }
    if (reported != nullptr) {
        *reported = findings;
    }
    return kept;
}

} // namespace

TEST(RunningHeads, AreShortLinesThatComeThreeTimes)
{
    EXPECT_THAT(keptOf(u"Kenby Board\n\nOne.\n\nKenby Board\n\nTwo.\n\nKENBY BOARD\n\nThree.\n"_s),
        ElementsAre(u"One."_s, u"Two."_s, u"Three."_s));
    EXPECT_EQ(keptOf(u"Kenby Board\n\nOne.\n\nKenby Board\n\nTwo.\n"_s).size(), 4);
    const QString longLine = u"Homes are safe where those who live there say so and are heard"_s;
    EXPECT_EQ(keptOf((longLine + u"\n\n"_s).repeated(3)).size(), 3);
}

TEST(RunningHeads, AreNeverLabelsOrHeadingsOfPriorities)
{
    for (const QString& line : {u"Desired outcomes"_s, u"We will"_s, u"How we will know"_s, u"Priority 1: Safe homes"_s, u"Action plan"_s}) {
        EXPECT_EQ(keptOf((line + u"\n\nWords.\n\n"_s).repeated(3)).filter(line).size(), 3) << line.toStdString();
    }
}

TEST(RunningHeads, StandBesideThePageNumberInARow)
{
    EXPECT_THAT(keptOf(u"Action\tLead\tWhen\nVisit\tChair\tMay\nKenby Plan 2026/27\t\tPage 2\nWrite\tChair\tJune\n"_s),
        ElementsAre(u"Action|Lead|When"_s, u"Visit|Chair|May"_s, u"||"_s, u"Write|Chair|June"_s));
    EXPECT_THAT(keptOf(u"Our safe homes\t3\n\nText.\n"_s), ElementsAre(u"|"_s, u"Text."_s)); // alone
    EXPECT_THAT(keptOf(u"Visit every home\t3\nWrite to homes\t4\n"_s), ElementsAre(u"Visit every home|3"_s, u"Write to homes|4"_s));
}

TEST(PageNumbers, InARowNeedTheWord)
{
    EXPECT_THAT(keptOf(u"Visit\tChair\n\tPage 3\nWrite\tChair\n"_s), ElementsAre(u"Visit|Chair"_s, u"|"_s, u"Write|Chair"_s));
    EXPECT_THAT(keptOf(u"Visit\tChair\n\t3\nWrite\tChair\n"_s), ElementsAre(u"Visit|Chair"_s, u"|3"_s, u"Write|Chair"_s));
}

TEST(VersionStamps, AreTakenOutOfTheCellsTheyRanInto)
{
    EXPECT_THAT(keptOf(u"17th April \t2026 Version 10\tVisit\tChair\n"_s), ElementsAre(u"||Visit|Chair"_s));
    EXPECT_THAT(keptOf(u"Draft v2\tVisit\tChair\n"_s), ElementsAre(u"|Visit|Chair"_s));
}

struct TotalsCase {
    QString row;
    bool isTotals;
};

void PrintTo(const TotalsCase& one, std::ostream* out) { *out << one.row.toStdString(); }

class TotalsRow : public ::testing::TestWithParam<TotalsCase> {};

TEST_P(TotalsRow, IsLeftOutWithAFindingOfItsOwn)
{
    std::vector<Finding> findings;
    const QStringList kept = keptOf(u"Action\tLead\tCost\n"_s + GetParam().row + u'\n', {}, &findings);
    EXPECT_EQ(QString{kept.last()}.remove(u'|').isEmpty(), GetParam().isTotals);
    EXPECT_EQ(std::count_if(findings.begin(), findings.end(), [](const Finding& one) { return one.code == u"BP-IMP-078"_s; }) > 0,
        GetParam().isTotals);
}

INSTANTIATE_TEST_SUITE_P(Table, TotalsRow,
    ::testing::Values(TotalsCase{u"Total\t\t400"_s, true}, TotalsCase{u"\tTOTAL:\t12"_s, true},
        TotalsCase{u"Number of actions\t3\t"_s, true}, TotalsCase{u"Grand total\t\t"_s, true},
        TotalsCase{u"\tAmber\t3"_s, true}, TotalsCase{u"Not rated\t1\t"_s, true},
        TotalsCase{u"Amber\tChair\t3"_s, false}, TotalsCase{u"Amber\tMay\t"_s, false},
        TotalsCase{u"Total rethink of the card\tChair\t5"_s, false}, TotalsCase{u"Visit\tTotal\t5"_s, false}));

TEST(Footers, StayWhereAPersonTakesThemForSomethingElse)
{
    const QString text = u"Action\tLead\tWhen\nTotal\tChair\tMay\n\nPage 3\n"_s;
    EXPECT_THAT(keptOf(text), ElementsAre(u"Action|Lead|When"_s, u"||"_s));
    Amendments amendments;
    amendments.rows = {{2, RowTreatment::OwnAction}, {4, RowTreatment::PriorityHeading}};
    EXPECT_THAT(keptOf(text, amendments), ElementsAre(u"Action|Lead|When"_s, u"Total|Chair|May"_s, u"Page 3"_s));
}

TEST(Footers, AreCountedAsNotPlaced)
{
    const Proposal proposal = test::proposalOf(
        u"Kenby Plan\n\nAction\tLead\tWhen\nVisit each home\tChair\tMay 2026\nTotal\t\t1\n\nKenby Plan\n\nPage 2\n\nKenby Plan\n"_s);
    EXPECT_EQ(proposal.actionCount(), 1);
    EXPECT_TRUE(proposal.accounting.isWhole());
    EXPECT_EQ(proposal.accounting.notPlaced, 6);
}

} // namespace boardplan
