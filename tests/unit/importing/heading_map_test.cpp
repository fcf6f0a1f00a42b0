#include "importing/heading_map.h"
#include "importing/heading_words.h"
#include "importing/table_finder.h"
#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using enum CellField;

struct HeadingCase {
    const char* name;
    QString heading;
    std::vector<CellField> fields;
};

void PrintTo(const HeadingCase& heading, std::ostream* out) { *out << heading.name; }

class HeadingMap : public ::testing::TestWithParam<HeadingCase> {};

TEST_P(HeadingMap, GivesTheFields) { EXPECT_EQ(fieldsOfHeading(GetParam().heading), GetParam().fields); }

INSTANTIATE_TEST_SUITE_P(Table, HeadingMap,
    ::testing::Values(HeadingCase{"Plain", u"Action"_s, {Action}},
        HeadingCase{"WithQuestion", u"Objective What we plan to achieve"_s, {Objective}},
        HeadingCase{"InBrackets", u"Initiative (How will we achieve our goal)"_s, {Action}},
        HeadingCase{"QuestionAlone", u"How will we know we have achieved our goal?"_s, {Measure}},
        HeadingCase{"QuestionMisprinted", u"How are we going to know that we have achieved? this"_s, {Measure}},
        HeadingCase{"WhenNotAction", u"When are we going to achieve this?"_s, {Timescale}},
        HeadingCase{"TwoFields", u"Timescale and desired outcome"_s, {Timescale, Outcome}},
        HeadingCase{"RatingAndComments", u"RAG status and comments"_s, {Rating, Update}},
        HeadingCase{"YearInFront", u"2019 Update"_s, {Update}},
        HeadingCase{"FillerInFront", u"Key Actions"_s, {Action}},
        HeadingCase{"Slash", u"Lead/sub group"_s, {Lead}},
        HeadingCase{"LeadOrLeads", u"Lead/s"_s, {Lead}},
        HeadingCase{"OtherAlphabet", u"\u0421\u0410\u0412"_s, {Audience}},
        HeadingCase{"Sentence", u"Action plan in place and agreed by the board"_s, {}},
        HeadingCase{"Unknown", u"Colour of the folder"_s, {}}),
    [](const auto& heading) { return std::string{heading.param.name}; });

SourceRow rowOf(const QString& line)
{
    return test::documentOf(line + u'\n').blocks.front().rows.front();
}

std::vector<TableRun> tablesOf(const QString& text)
{
    const SourceDocument document = test::documentOf(text);
    return findTables(document, std::vector<bool>(document.blocks.size()));
}

TEST(HeaderRow, IsToldFromRowsOfThePlan)
{
    EXPECT_TRUE(isHeaderRow(rowOf(u"Task\tWho\tWhen"_s)));
    EXPECT_TRUE(isHeaderRow(rowOf(u"Objective\tActions\tLead\tMeasurement\tTimescale\tRAG status and"_s)));
    EXPECT_FALSE(isHeaderRow(rowOf(u"Action plan agreed\tLead officer appointed by the Board\tMarch"_s)));
    EXPECT_FALSE(isHeaderRow(rowOf(u"No.\tPriority"_s)));
    EXPECT_FALSE(isHeaderRow(rowOf(u"Principle\tDescription\tOutcome for the adult"_s)));
}

TEST(HeaderRow, MayStandBelowHeadingsOfGroups)
{
    const auto runs = tablesOf(u"\t\tResponsibility\t\tMonitoring\t\nRef\tAction required\tLead\tSupport\tDeadline\tEvidence\n"
                               "A1\tAudit 20 case files\tQA Manager\tAll agencies\tAug 2026\tAudit report\n"_s);
    ASSERT_EQ(runs.size(), 1U);
    const TableHeader& header = runs[0].header;
    EXPECT_EQ(header.columns[2].primary(), CellField::Lead);
    EXPECT_EQ(header.columns[4].primary(), CellField::Timescale);
    EXPECT_EQ(header.columns[5].primary(), CellField::Measure);
}

TEST(HeaderRow, MayBeBrokenOverTwoRows)
{
    const auto runs = tablesOf(
        u"Objective\tActions\tLead\tTimescale\nWhat we plan to achieve\tHow we will do it\tOfficer\t\nSafe\tMeet\tChair\tMay 2026\n"_s);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].header.columns[2].heading, u"Lead Officer"_s);
    EXPECT_EQ(runs[0].fragments[0].rows.size(), 1U);
}

TEST(HeaderRow, MayHaveRunTogetherInSomeCells)
{
    const auto runs = tablesOf(u"Ref Action\t\tLead Timescale\t\tHow will we\tRAG\n\t\t\t\tmeasure success?\t\n"
                               "1.1\tVisit each home\tChair\tMay 2026\tForty homes\tG\n"_s);
    ASSERT_EQ(runs.size(), 1U);
    std::vector<CellField> fields;
    for (const TableColumn& column : runs[0].header.columns) {
        fields.push_back(column.primary());
    }
    EXPECT_EQ(fields, (std::vector{Number, Action, Lead, Timescale, Measure, Rating}));
    EXPECT_EQ(runs[0].header.columns[4].heading, u"How will we measure success?"_s);
    EXPECT_EQ(runs[0].fragments[0].rows.size(), 1U);
}

TEST(HeaderRow, MayBeBrokenInOneCell)
{
    const auto rowsBelow = [](const QString& wrap) {
        return tablesOf(u"Action\tLead\tWhen\n"_s + wrap + u"Meet\tChair\tMay 2026\n"_s)[0].fragments[0].rows.size();
    };
    EXPECT_EQ(rowsBelow(u"\tofficer\t\n"_s), 1U);
    EXPECT_EQ(rowsBelow(u"and their families\t\t\n"_s), 2U); // the end of a row on the page before
}

TEST(HeaderRow, GivesThePlansOwnWords)
{
    const TableHeader header = readHeader({rowOf(u"Goal (What do we want?)\tKey Actions\tWho will lead?\tWhen"_s)});
    EXPECT_EQ(levelWordOf(header.columns[0]), u"Goal"_s);
    EXPECT_EQ(levelWordOf(header.columns[1]), u"Key Action"_s);
    EXPECT_EQ(levelWordOf(header.columns[2]), u""_s);
}

TEST(HeaderRow, TakesWhatComesNearestForTheAction)
{
    const TableHeader header = readHeader({rowOf(u"Goal\tLead\tTimescale"_s)});
    EXPECT_EQ(header.columns[0].primary(), Action);
}

TEST(ColumnContent, NamesColumnsWithoutAHeading)
{
    const auto runs = tablesOf(
        u"\tTask\tWho\tBudget\nA\tMeet\tChair\tMay 2026\nB\tWrite\tChair\tOngoing\n"_s);
    EXPECT_EQ(runs[0].header.columns[0].primary(), Number);
    EXPECT_EQ(runs[0].header.columns[3].primary(), Timescale);
}

} // namespace boardplan
