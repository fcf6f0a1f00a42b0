#include "unit/importing/import_fixtures.h"

#include "importing/readers/date_refs.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "@1/2" is a cell that shows the first of February.
Sheet sheetOf(const QStringList& columnOfCells)
{
    Sheet sheet;
    int number = 0;
    for (const QString& cell : columnOfCells) {
        SheetCell one;
        one.column = 2;
        one.text = cell;
        if (cell.startsWith(u'@')) {
            one.dayOfNoYear = QDate{2026, cell.section(u'/', 1).toInt(), cell.mid(1).section(u'/', 0, 0).toInt()};
            one.text = u"a day"_s;
        }
        sheet.rows.push_back({++number, {one}});
    }
    return sheet;
}

QStringList repairedTexts(const QStringList& columnOfCells)
{
    Sheet sheet = sheetOf(columnOfCells);
    repairRefs(sheet);
    QStringList texts;
    for (const SheetRow& row : sheet.rows) {
        texts.append(row.cells.front().text);
    }
    return texts;
}

} // namespace

struct TypedRefCase {
    const char* name;
    QStringList column;
    QStringList texts;
};

void PrintTo(const TypedRefCase& ref, std::ostream* out)
{
    *out << ref.name;
}

class ColumnOfReferences : public ::testing::TestWithParam<TypedRefCase> {};

TEST_P(ColumnOfReferences, GetsBackWhatWasTyped)
{
    EXPECT_EQ(repairedTexts(GetParam().column), GetParam().texts);
}

INSTANTIATE_TEST_SUITE_P(Table, ColumnOfReferences,
    ::testing::Values(
        TypedRefCase{"Dots", {u"No."_s, u"1.1"_s, u"@1/2"_s, u"1.3"_s}, {u"No."_s, u"1.1"_s, u"1.2"_s, u"1.3"_s}},
        TypedRefCase{"TheSeparatorMostUsed", {u"1/1a"_s, u"2/2"_s, u"3-3"_s, u"@4/5"_s},
            {u"1/1a"_s, u"2/2"_s, u"3-3"_s, u"4/5"_s}},
        TypedRefCase{
            "EmptyCellsDoNotCount", {u"1.1"_s, {}, u"1.2"_s, {}, u"@1/3"_s}, {u"1.1"_s, {}, u"1.2"_s, {}, u"1.3"_s}},
        TypedRefCase{"ADayAmongWords", {u"soon"_s, u"later"_s, u"@1/2"_s}, {u"soon"_s, u"later"_s, u"a day"_s}},
        TypedRefCase{"OneReferenceIsTooLittle", {u"1.1"_s, u"@1/2"_s}, {u"1.1"_s, u"a day"_s}},
        TypedRefCase{"MoreWordsThanReferences", {u"1.1"_s, u"1.2"_s, u"soon"_s, u"later"_s, u"@1/3"_s},
            {u"1.1"_s, u"1.2"_s, u"soon"_s, u"later"_s, u"a day"_s}},
        TypedRefCase{"DaysOnly", {u"@1/2"_s, u"@1/3"_s}, {u"a day"_s, u"a day"_s}}),
    [](const auto& ref) { return std::string{ref.param.name}; });

TEST(RepairRefs, SaysWhatItChangedAndWhere)
{
    Sheet sheet = sheetOf({u"1.1"_s, u"1.2"_s, u"@1/3"_s});
    const std::vector<RepairedRef> repaired = repairRefs(sheet);
    ASSERT_EQ(repaired.size(), 1U);
    EXPECT_EQ(repaired[0].row, 3);
    EXPECT_EQ(repaired[0].column, 2);
    EXPECT_EQ(repaired[0].shown, u"a day"_s);
    EXPECT_EQ(repaired[0].text, u"1.3"_s);
}

TEST(RepairRefs, LooksAtEachColumnAlone)
{
    Sheet sheet = sheetOf({u"1.1"_s, u"1.2"_s, u"@1/3"_s});
    SheetCell due;
    due.column = 5;
    due.text = u"1 April"_s;
    due.dayOfNoYear = QDate{2026, 4, 1};
    sheet.rows[0].cells.push_back(due);
    EXPECT_EQ(repairRefs(sheet).size(), 1U);
    EXPECT_EQ(sheet.rows[0].cells[1].text, u"1 April"_s);
}

} // namespace boardplan
