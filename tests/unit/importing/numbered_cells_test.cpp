#include "unit/importing/import_fixtures.h"

#include "importing/numbered_cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using enum CellField;

namespace {

GridRow rowWith(const std::map<CellField, QString>& texts)
{
    GridRow row;
    row.line = 3;
    row.startsFragment = true;
    for (const auto& [field, text] : texts) {
        row.cells[field] = {text, {Place{3, static_cast<int>(field)}}};
    }
    return row;
}

// What stands in the rows that a cell of actions gives: "1.1 Publish".
QStringList actionsIn(const QString& cell)
{
    QStringList actions;
    for (const GridRow& row : splitNumberedCells(rowWith({{Action, cell}}))) {
        actions.append((row.text(Number) + u' ' + row.text(Action)).trimmed());
    }
    return actions;
}

QStringList textsOf(const std::vector<GridRow>& rows, CellField field)
{
    QStringList texts;
    for (const GridRow& row : rows) {
        texts.append(row.text(field));
    }
    return texts;
}

} // namespace

struct NumberedCellCase {
    QString cell;
    QStringList actions;
};

void PrintTo(const NumberedCellCase& one, std::ostream* out) { *out << QString{one.cell}.replace(u'\n', u'/').toStdString(); }

class NumberedCell : public ::testing::TestWithParam<NumberedCellCase> {};

TEST_P(NumberedCell, IsARowForEachNumber) { EXPECT_EQ(actionsIn(GetParam().cell), GetParam().actions); }

INSTANTIATE_TEST_SUITE_P(Split, NumberedCell,
    ::testing::Values(
        NumberedCellCase{u"1.1 Print it 1.2 Post it 1.3 Count it"_s, {u"1.1 Print it"_s, u"1.2 Post it"_s, u"1.3 Count it"_s}},
        NumberedCellCase{u"1.1 Print it\n1.2 Post it"_s, {u"1.1 Print it"_s, u"1.2 Post it"_s}},
        NumberedCellCase{u"1.1. Print it\n1.2) Post it\n1.3: Count it"_s, {u"1.1 Print it"_s, u"1.2 Post it"_s, u"1.3 Count it"_s}},
        NumberedCellCase{u"1.9 Print it 1.10 Post it 1.11 Count it"_s, {u"1.9 Print it"_s, u"1.10 Post it"_s, u"1.11 Count it"_s}},
        NumberedCellCase{u"2.1.1 Print it 2.1.2 Post it 2.1.3 Count it"_s,
            {u"2.1.1 Print it"_s, u"2.1.2 Post it"_s, u"2.1.3 Count it"_s}},
        NumberedCellCase{u"1.2 Print it 2.1 Post it 2.2 Count it"_s, {u"1.2 Print it"_s, u"2.1 Post it"_s, u"2.2 Count it"_s}},
        NumberedCellCase{u"Outcome 1: Safe homes\n1.1 Print it 1.2 Post it"_s, {u"1.1 Print it"_s, u"1.2 Post it"_s}},
        NumberedCellCase{u"Objective 2 Heard\n2.1 Print it"_s, {u"2.1 Print it"_s}}));

INSTANTIATE_TEST_SUITE_P(Whole, NumberedCell,
    ::testing::Values(NumberedCellCase{u"Print it"_s, {u"Print it"_s}}, NumberedCellCase{u"1.1 Print it"_s, {u"1.1 Print it"_s}},
        NumberedCellCase{u"Read chapter 1.1 Print it 1.2 Post it 1.3 Count it"_s,
            {u"Read chapter 1.1 Print it 1.2 Post it 1.3 Count it"_s}},
        NumberedCellCase{u"Some words first\n1.1 Print it 1.2 Post it 1.3 Count it"_s,
            {u"Some words first\n1.1 Print it 1.2 Post it 1.3 Count it"_s}},
        NumberedCellCase{u"1.1 Reach 2.5 of every 5.5 homes with 9.4 staff"_s, {u"1.1 Reach 2.5 of every 5.5 homes with 9.4 staff"_s}},
        NumberedCellCase{u"1 Print it 2 Post it 3 Count it"_s, {u"1 Print it 2 Post it 3 Count it"_s}},
        NumberedCellCase{u""_s, {u""_s}}));

TEST(NumberedCells, KeepTheCellUntouchedWhereNumbersStandInAColumn)
{
    const GridRow row = rowWith({{Number, u"4"_s}, {Action, u"1.1 Print it 1.2 Post it 1.3 Count it"_s}});
    EXPECT_EQ(splitNumberedCells(row), std::vector{row});
}

TEST(NumberedCells, ShareWhatIsNumberedAlikeByNumber)
{
    const auto rows = splitNumberedCells(rowWith({{Action, u"1.1 Print it\n1.2 Post it\n1.3 Count it"_s},
        {Lead, u"1.1 Chair\n1.2 Board Manager"_s}, {Measure, u"1.3 A count\n1.1 Cards"_s}}));
    EXPECT_THAT(textsOf(rows, Lead), ElementsAre(u"Chair"_s, u"Board Manager"_s, u""_s));
    EXPECT_EQ(textsOf(rows, Measure).size(), 3);
    EXPECT_TRUE(textsOf(rows, Measure).join(u'|').contains(u"A count"_s));
}

TEST(NumberedCells, MayLeaveANumberOut)
{
    const auto shared = [](const QString& measures) {
        return textsOf(splitNumberedCells(rowWith({{Action, u"2.1 Print it 2.2 Post it 2.3 Count it"_s}, {Measure, measures}})), Measure);
    };
    EXPECT_THAT(shared(u"2.1 Cards\n2.3 A count"_s), ElementsAre(u"Cards"_s, u""_s, u"A count"_s));
    EXPECT_THAT(shared(u"2.1 Cards 2.3 A count"_s), ElementsAre(u"Cards"_s, u""_s, u"A count"_s));
    EXPECT_THAT(shared(u"2.3 A count\n2.1 Cards"_s), ElementsAre(u"Cards"_s, u""_s, u"A count"_s));
    EXPECT_THAT(shared(u"2.2 Stamps"_s), ElementsAre(u""_s, u"Stamps"_s, u""_s));
    EXPECT_THAT(shared(u"2.1 Reach 2.3 of every 4 homes"_s), ElementsAre(u"Reach 2.3 of every 4 homes"_s, u""_s, u""_s));
}

TEST(NumberedCells, GiveWhoAndWhenToAllAndTheRestToTheFirst)
{
    const auto rows = splitNumberedCells(rowWith({{Action, u"1.1 Print it 1.2 Post it 1.3 Count it"_s}, {Lead, u"Chair"_s},
        {Timescale, u"May 2026"_s}, {Audience, u"Adults"_s}, {Measure, u"Cards"_s}, {Update, u"Begun"_s}}));
    EXPECT_THAT(textsOf(rows, Lead), ElementsAre(u"Chair"_s, u"Chair"_s, u"Chair"_s));
    EXPECT_THAT(textsOf(rows, Timescale), ElementsAre(u"May 2026"_s, u"May 2026"_s, u"May 2026"_s));
    EXPECT_THAT(textsOf(rows, Audience), ElementsAre(u"Adults"_s, u"Adults"_s, u"Adults"_s));
    EXPECT_THAT(textsOf(rows, Measure), ElementsAre(u"Cards"_s, u""_s, u""_s));
    EXPECT_THAT(textsOf(rows, Update), ElementsAre(u"Begun"_s, u""_s, u""_s));
    EXPECT_TRUE(rows[0].startsFragment);
    EXPECT_FALSE(rows[1].startsFragment);
    EXPECT_EQ(rows[2].line, 3);
}

TEST(NumberedCells, TakeAnOutcomeAboveForTheObjective)
{
    const QString cell = u"Outcome 1: Safe homes\n1.1 Print it 1.2 Post it"_s;
    const auto rows = splitNumberedCells(rowWith({{Action, cell}}));
    EXPECT_THAT(textsOf(rows, Objective), ElementsAre(u"Outcome 1: Safe homes"_s, u""_s));
    const auto owned = splitNumberedCells(rowWith({{Objective, u"Homes"_s}, {Action, cell}}));
    EXPECT_EQ(owned.front().text(Objective), u"Homes"_s);
}

TEST(NumberedCells, LoseNoWordOfAPlan)
{
    const SourceDocument document = test::documentOf(
        u"Action\tLead\tTimescale\tMeasure\nOutcome 1: Safe homes 1.1 Print it 1.2 Post it\t1.1 Chair 1.2 Board Manager\tMay 2026\tCards\n"
        "Outcome 2: Heard 2.1 Ask all 2.2 Tell all 2.3 Thank all\tChair\t2.1 June 2026 2.2 July 2026 2.4 May 2027\tNotes\n"_s);
    const auto proposal = interpret(document);
    ASSERT_TRUE(proposal);
    EXPECT_THAT(test::lostWords(document, proposal.value()), ElementsAre());
    EXPECT_TRUE(proposal.value().accounting.isWhole());
}

} // namespace boardplan
