// What a person decides about the reading of a document, and what comes of it.

#include "unit/importing/import_fixtures.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using enum RowTreatment;

namespace {

// Line 8 is the first row below the headings; the leads are in cell 3, the timescales in cell 5.
const QString frame = u"Millshire Safeguarding Adults Board\n\nBusiness Plan 2026/27\n\nPriority 1 - Safety\n\n"
                      "Objective\tActions\tLead\tMeasurement\tTimescale\tRAG rating\n"_s;

Proposal amended(const QString& plan, const Amendments& amendments)
{
    const SourceDocument document = test::documentOf(plan);
    auto proposal = interpret(document, amendments);
    if (!proposal) {
        ADD_FAILURE() << proposal.error().message().toStdString();
        return {};
    }
    EXPECT_TRUE(proposal.value().accounting.isWhole());
    EXPECT_EQ(proposal.value().accounting.cells, document.cells());
    return std::move(proposal).value();
}

Proposal amendedRows(const QString& rows, const Amendments& amendments)
{
    return amended(frame + rows, amendments);
}

QStringList actionTexts(const Proposal& proposal)
{
    QStringList texts;
    for (const ProposedAction& action : test::actionsOf(proposal)) {
        texts.append(action.text.text);
    }
    return texts;
}

QStringList objectiveTitles(const Proposal& proposal)
{
    QStringList titles;
    for (const ProposedPriority& priority : proposal.priorities) {
        for (const ProposedObjective& objective : priority.objectives) {
            titles.append(objective.title.text);
        }
    }
    return titles;
}

QStringList priorityTitles(const Proposal& proposal)
{
    QStringList titles;
    for (const ProposedPriority& priority : proposal.priorities) {
        titles.append(priority.title.text);
    }
    return titles;
}

QStringList leftOver(const Proposal& proposal)
{
    QStringList texts;
    for (const Sourced& left : proposal.notPlaced) {
        texts.append(left.text);
    }
    return texts;
}

struct AmendedRows {
    const char* name;
    QString rows;
    Amendments amendments;
    QStringList actions;
};

void PrintTo(const AmendedRows& amended, std::ostream* out) { *out << amended.name; }

} // namespace

class AmendsRows : public ::testing::TestWithParam<AmendedRows> {};

TEST_P(AmendsRows, GivesTheActions)
{
    EXPECT_EQ(actionTexts(amendedRows(GetParam().rows, GetParam().amendments)), GetParam().actions);
}

const QString twoRows = u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                        "\tand write to its owners\tChair\tLetters\tJune 2026\t\n"_s;
const QString ownRows = u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                        "\tWrite to the owners\tChair\tLetters\tJune 2026\t\n"_s;
const QString sameRows = u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                         "Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"_s;
const QString longRow = u"Safe homes\tVisit each home. Write to its owners. Tell the families\tChair\tReports\tMay 2026\t\n"_s;
const QString pairedRow = u"Safe homes\tVisit each home Visit each shop\tChair Chair\tReports\tMay 2026\t\n"
                          "\tVisit each school\tChair\tReports\tMay 2026\t\n"_s;

INSTANTIATE_TEST_SUITE_P(Table, AmendsRows,
    ::testing::Values(
        AmendedRows{"NoDecision", twoRows, {}, {u"Visit each home and write to its owners"_s}},
        AmendedRows{"KeptApart", twoRows, {.rows = {{9, OwnAction}}},
            {u"Visit each home"_s, u"and write to its owners"_s}},
        AmendedRows{"Joined", ownRows, {.rows = {{9, JoinAbove}}}, {u"Visit each home\nWrite to the owners"_s}},
        AmendedRows{"NothingToJoinTo", ownRows, {.rows = {{8, JoinAbove}}},
            {u"Visit each home"_s, u"Write to the owners"_s}},
        AmendedRows{"LeftOut", ownRows, {.rows = {{9, LeftOut}}}, {u"Visit each home"_s}},
        AmendedRows{"Repeated", sameRows, {}, {u"Visit each home"_s}},
        AmendedRows{"RepeatKept", sameRows, {.rows = {{9, OwnAction}}}, {u"Visit each home"_s, u"Visit each home"_s}},
        AmendedRows{"SplitOnce", longRow, {.splits = {{{8, 2}, {17}}}},
            {u"Visit each home."_s, u"Write to its owners. Tell the families"_s}},
        AmendedRows{"SplitTwice", longRow, {.splits = {{{8, 2}, {17, 38}}}},
            {u"Visit each home."_s, u"Write to its owners."_s, u"Tell the families"_s}},
        AmendedRows{"SplitNowhere", longRow, {.splits = {{{8, 2}, {-3, 0, 5000}}}},
            {u"Visit each home. Write to its owners. Tell the families"_s}},
        AmendedRows{"SplitOfAnotherCell", longRow, {.splits = {{{8, 4}, {3}}}},
            {u"Visit each home. Write to its owners. Tell the families"_s}},
        AmendedRows{"SplitByTheProgram", pairedRow, {},
            {u"Visit each home"_s, u"Visit each shop"_s, u"Visit each school"_s}},
        AmendedRows{"KeptTogether", pairedRow, {.rows = {{8, OwnAction}}},
            {u"Visit each home Visit each shop"_s, u"Visit each school"_s}},
        AmendedRows{"LineThatIsNotThere", ownRows, {.rows = {{900, LeftOut}}},
            {u"Visit each home"_s, u"Write to the owners"_s}}),
    [](const auto& amended) { return std::string{amended.param.name}; });

TEST(Amendments, ASplitKeepsTheCellsOfBothParts)
{
    const auto actions = test::actionsOf(amendedRows(longRow, {.splits = {{{8, 2}, {17}}}}));
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(actions[1].leads, QStringList{u"Chair"_s});
    EXPECT_EQ(actions[1].timescaleText.text, u"May 2026"_s);
    EXPECT_EQ(actions[1].measures.items, QStringList{u"Reports"_s});
}

TEST(Amendments, WhatIsLeftOutIsListedAndReported)
{
    const Proposal proposal = amendedRows(ownRows, {.rows = {{9, LeftOut}}});
    EXPECT_EQ(leftOver(proposal), (QStringList{u"Write to the owners"_s, u"Chair"_s, u"Letters"_s, u"June 2026"_s}));
    EXPECT_TRUE(test::hasFinding(proposal, u"BP-IMP-077"_s));
    EXPECT_FALSE(test::hasFinding(proposal, u"BP-IMP-042"_s)); // said once
}

TEST(Amendments, AFooterMayBeKept)
{
    const QString rows = u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                         "12 May 2026 Version 2\t\t\t\t\t\n"
                         "Safe shops\tVisit each shop\tChair\tReports\tMay 2026\t\n"_s;
    EXPECT_EQ(leftOver(amendedRows(rows, {})), QStringList{u"12 May 2026 Version 2"_s});
    const Proposal kept = amendedRows(rows, {.rows = {{9, ObjectiveHeading}}});
    EXPECT_FALSE(test::hasFinding(kept, u"BP-IMP-041"_s));
}

TEST(Amendments, ARowHeadsAPriority)
{
    const QString rows = u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                         "2.\tBetter\tthings\t\t\t\n"
                         "Safe shops\tVisit each shop\tChair\tReports\tMay 2026\t\n"_s;
    const Proposal proposal = amendedRows(rows, {.rows = {{9, PriorityHeading}}});
    EXPECT_EQ(priorityTitles(proposal), (QStringList{u"Safety"_s, u"Better things"_s}));
    EXPECT_EQ(test::actionCounts(proposal), (std::vector{1, 1}));
    EXPECT_TRUE(proposal.notPlaced.empty());
}

TEST(Amendments, ARowHeadsAnObjective)
{
    const QString rows = u"\tVisit each home\tChair\tReports\tMay 2026\t\n"
                         "\tSafe shops\t\t\t\t\n"
                         "\tVisit each shop\tChair\tReports\tMay 2026\t\n"_s;
    const Proposal proposal = amendedRows(rows, {.rows = {{9, ObjectiveHeading}}});
    EXPECT_EQ(objectiveTitles(proposal), QStringList{u"Safe shops"_s});
    EXPECT_EQ(actionTexts(proposal), (QStringList{u"Visit each home"_s, u"Visit each shop"_s}));
}

TEST(Amendments, ALineOfTextHeadsAPriorityOrAnObjective)
{
    const QString plan = u"Millshire Safeguarding Adults Board\n\nsafety comes first, always.\n\nsafe homes, everywhere.\n\n"
                         "Actions\tLead\tTimescale\nVisit each home\tChair\tMay 2026\n"_s;
    const Proposal proposal = amended(plan, {.rows = {{3, PriorityHeading}, {5, ObjectiveHeading}}});
    EXPECT_EQ(priorityTitles(proposal), QStringList{u"safety comes first, always."_s});
    EXPECT_EQ(objectiveTitles(proposal), QStringList{u"safe homes, everywhere."_s});
}

TEST(Amendments, AColumnHoldsWhatThePersonSays)
{
    const QString rows = u"Safe homes\tVisit each home\tChair\tReports\tMay 2026\t\n"
                         "\tWrite to the owners\tBoard Manager\tLetters\tJune 2026\t\n"_s;
    const Proposal proposal = amendedRows(rows, {.columns = {{columnKey(u"Measurement"_s, 3), CellField::Outcome}}});
    const auto actions = test::actionsOf(proposal);
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_TRUE(actions[0].measures.items.isEmpty());
    EXPECT_EQ(actions[0].desiredOutcomes.items, QStringList{u"Reports"_s});
    const auto column = std::find_if(proposal.columnReadings.begin(), proposal.columnReadings.end(),
        [](const ColumnReading& reading) { return reading.isAmended; });
    ASSERT_NE(column, proposal.columnReadings.end());
    EXPECT_EQ(column->heading, u"Measurement"_s);
    EXPECT_EQ(column->places, std::vector{(Place{7, 4})});
}

TEST(Amendments, AColumnTakenForTheActionGoesBack)
{
    const QString plan = u"Millshire Safeguarding Adults Board\n\nObjective\tDetail\tLead\tTimescale\n"
                         "Safe homes\tVisit each home\tChair\tMay 2026\n"
                         "Safe shops\tVisit each shop\tBoard Manager\tMay 2026\n"_s;
    EXPECT_EQ(actionTexts(amended(plan, {})), (QStringList{u"Safe homes"_s, u"Safe shops"_s}));
    const Proposal proposal = amended(plan, {.columns = {{columnKey(u"Detail"_s, 1), CellField::Action}}});
    EXPECT_EQ(actionTexts(proposal), (QStringList{u"Visit each home"_s, u"Visit each shop"_s}));
    EXPECT_EQ(objectiveTitles(proposal), (QStringList{u"Safe homes"_s, u"Safe shops"_s}));
    EXPECT_FALSE(test::hasFinding(proposal, u"BP-IMP-055"_s));
}

TEST(Amendments, AColumnIsLeftOut)
{
    const Proposal proposal = amendedRows(ownRows, {.columns = {{columnKey(u"Measurement"_s, 3), CellField::None}}});
    EXPECT_EQ(leftOver(proposal), (QStringList{u"Reports"_s, u"Letters"_s}));
    EXPECT_FALSE(test::hasFinding(proposal, u"BP-IMP-042"_s));
    EXPECT_TRUE(test::hasFinding(proposal, u"BP-IMP-077"_s));
}

TEST(Amendments, AColumnWithoutAHeadingIsNamedByItsPosition)
{
    const QString plan = u"Millshire Safeguarding Adults Board\n\nActions\tLead\tTimescale\t\n"
                         "Visit each home\tChair\tMay 2026\tmostly the large ones\n"
                         "Visit each shop\tChair\tMay 2026\tas far as we can\n"_s;
    const Proposal proposal = amended(plan, {.columns = {{columnKey({}, 3), CellField::Measure}}});
    EXPECT_EQ(test::actionsOf(proposal)[0].measures.items, QStringList{u"mostly the large ones"_s});
}

TEST(Amendments, TwoNamesAreOneLead)
{
    const QString rows = u"Safe homes\tVisit each home\tPrevention Subgroup\tReports\tMay 2026\t\n"
                         "\tWrite to the owners\tPreventian Subgroup\tLetters\tJune 2026\t\n"_s;
    const LeadNames pair = leadPair(u"Preventian Subgroup"_s, u"Prevention Subgroup"_s);
    EXPECT_TRUE(test::hasFinding(amendedRows(rows, {}), u"BP-IMP-057"_s));
    const Proposal one = amendedRows(rows, {.leadPairs = {{pair, true}}});
    ASSERT_EQ(one.leads.size(), 1U);
    EXPECT_EQ(one.leads[0].name, u"Prevention Subgroup"_s);
    EXPECT_TRUE(one.leads[0].aliases.contains(u"Preventian Subgroup"_s));
    EXPECT_FALSE(test::hasFinding(one, u"BP-IMP-057"_s));
    const Proposal two = amendedRows(rows, {.leadPairs = {{pair, false}}});
    EXPECT_EQ(two.leads.size(), 2U);
    EXPECT_FALSE(test::hasFinding(two, u"BP-IMP-057"_s));
}

TEST(Amendments, LeadsAreGivenByHand)
{
    const Proposal proposal = amendedRows(u"Safe homes\tVisit each home\tHousing and Health and Care\tReports\tMay 2026\t\n"_s,
        {.leads = {{{8, 3}, {u"Housing"_s, u"Health and Care"_s}}}});
    EXPECT_EQ(test::actionsOf(proposal)[0].leads, (QStringList{u"Housing"_s, u"Health and Care"_s}));
}

TEST(Amendments, UpdatesAreRefusedAndRatedByHand)
{
    const QString rows = u"Safe homes\tVisit each home\tChair\tReports\tCompleted.\t\n"
                         "\tWrite to the owners\tChair\tLetters\tJune 2026\tGreen\n"_s;
    const Proposal refused = amendedRows(rows, {.updates = {{{8, 5}, {.isRefused = true}}}});
    EXPECT_TRUE(test::actionsOf(refused)[0].updates.empty());
    EXPECT_TRUE(refused.notPlaced.empty()); // the words are a timescale too
    EXPECT_FALSE(test::hasFinding(refused, u"BP-IMP-044"_s));
    const Proposal rated = amendedRows(rows, {.updates = {{{9, 6}, {.rating = u"amber"_s}}}});
    EXPECT_EQ(test::actionsOf(rated)[1].updates[0].rating, u"amber"_s);
    const Proposal none = amendedRows(rows, {.refusesUpdates = true, .updates = {{{8, 5}, {}}}});
    EXPECT_EQ(test::actionsOf(none)[0].updates.size(), 1U);
    EXPECT_TRUE(test::actionsOf(none)[1].updates.empty());
    EXPECT_EQ(leftOver(none), QStringList{u"Green"_s});
}

TEST(Amendments, AnotherDayOfADoubtfulTimescale)
{
    const QString rows = u"Safe homes\tVisit each home\tChair\tReports\tQ4 2026\t\n"_s;
    const Timescale read = test::actionsOf(amendedRows(rows, {}))[0].timescale;
    ASSERT_FALSE(read.ambiguous.empty());
    const QDate other = QDate::fromString(read.ambiguous.front(), Qt::ISODate);
    const Proposal proposal = amendedRows(rows, {.days = {{{8, 5}, other}}});
    EXPECT_EQ(test::actionsOf(proposal)[0].timescale.due, other);
    EXPECT_FALSE(test::hasFinding(proposal, u"BP-IMP-014"_s));
    const Proposal invented = amendedRows(rows, {.days = {{{8, 5}, QDate{2031, 1, 1}}}});
    EXPECT_EQ(test::actionsOf(invented)[0].timescale, read);
}

// No treatment of a row hides a word of a cell that counts as placed.
TEST(Amendments, NoWordIsLost)
{
    for (const QString& name : test::fixtureNames()) {
        const SourceDocument document = readDocument(name, test::fixtureBytes(name), u"tsv"_s).value();
        for (const SourceBlock& block : document.blocks) {
            for (const SourceRow& row : block.rows) {
                for (const RowTreatment treatment : {JoinAbove, OwnAction, PriorityHeading, ObjectiveHeading, LeftOut}) {
                    const auto proposal = interpret(document, {.rows = {{row.front().place.line, treatment}}});
                    const QStringList lost = proposal ? test::lostWords(document, proposal.value()) : QStringList{};
                    EXPECT_EQ(lost, QStringList{}) << name.toStdString() << static_cast<int>(treatment);
                }
            }
        }
    }
}

TEST(Amendments, AreCounted)
{
    EXPECT_TRUE(Amendments{}.isEmpty());
    EXPECT_EQ((Amendments{.rows = {{9, LeftOut}}, .splits = {{{8, 2}, {3, 9}}}, .refusesUpdates = true}.count()), 4);
}

TEST(Amendments, SplitPointsAreWhereLinesItemsAndSentencesBegin)
{
    EXPECT_EQ(splitPoints(u"Visit each home. Write to its owners"_s), std::vector<qsizetype>{17});
    EXPECT_EQ(splitPoints(u"Visit\nwrite • tell"_s), (std::vector<qsizetype>{6, 12}));
    EXPECT_TRUE(splitPoints(u"Visit e.g. homes"_s).empty());
    EXPECT_TRUE(splitPoints({}).empty());
}

} // namespace boardplan
