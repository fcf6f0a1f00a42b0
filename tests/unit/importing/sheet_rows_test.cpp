#include "unit/importing/import_fixtures.h"
#include "unit/importing/zip_writer.h"

#include "importing/readers/sheet_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

const QString sheetFile = u"plan.xlsx"_s; // outlives the blocks, as they ask

// Cells parted by bars; "[3]a" reaches over three columns.
SourceRow rowOf(const QString& text, int line)
{
    SourceRow row;
    for (QString cell : text.split(u'|')) {
        int span = 1;
        if (cell.startsWith(u'[')) {
            span = cell.mid(1).section(u']', 0, 0).toInt();
            cell = cell.section(u']', 1);
        }
        row.push_back({cell, Place{line, static_cast<int>(row.size()) + 1, u"Plan"_s, line}, 1, span, {}});
    }
    return row;
}

// What becomes of sheets, each of rows.
SourceDocument documentOfSheets(const std::vector<QStringList>& sheets, const ReadLimits& limits = {})
{
    TextBlocks blocks{sheetFile, limits};
    SheetRows rows{blocks};
    int line = 0;
    for (const QStringList& sheet : sheets) {
        for (const QString& row : sheet) {
            ++line;
            EXPECT_TRUE(rows.add(rowOf(row, line), Place{line, -1, u"Plan"_s, line}));
        }
        EXPECT_TRUE(rows.end());
    }
    return {sheetFile, u"xlsx"_s, blocks.take()};
}

} // namespace

struct RowsCase {
    const char* name;
    std::vector<QStringList> sheets;
    QStringList lines;
};

void PrintTo(const RowsCase& rows, std::ostream* out)
{
    *out << rows.name;
}

class RowsOfSheets : public ::testing::TestWithParam<RowsCase> {};

TEST_P(RowsOfSheets, BecomeTablesAndLines)
{
    EXPECT_EQ(test::linesOf(documentOfSheets(GetParam().sheets)), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(Table, RowsOfSheets,
    ::testing::Values(RowsCase{"Table", {{u"A|B"_s, u"1|2"_s}}, {u"[A | B]"_s, u"[1 | 2]"_s}},
        RowsCase{"TitleAbove", {{u"Our plan"_s, u"A|B"_s}}, {u"Our plan"_s, u"[A | B]"_s}},
        RowsCase{"EmptyColumnsAtTheSides", {{u"||Our plan||"_s, u"||A|B|"_s}}, {u"Our plan"_s, u"[A | B]"_s}},
        RowsCase{"EmptyColumnsBetween", {{u"A||B"_s}}, {u"[A |  | B]"_s}},
        RowsCase{"RowThatGoesOn", {{u"A|B"_s, u"and more"_s}}, {u"[A | B]"_s, u"[and more]"_s}},
        RowsCase{"LoneCellElsewhere", {{u"A|B|C"_s, u"|1|"_s}}, {u"[A | B | C]"_s, u"[ | 1 | ]"_s}},
        RowsCase{
            "WideCellElsewhere", {{u"A|B|C|D"_s, u"|[3]Priority 2|||"_s}}, {u"[A | B | C | D]"_s, u"Priority 2"_s}},
        RowsCase{"NarrowCellElsewhere", {{u"A|B|C|D"_s, u"|[2]x||"_s}}, {u"[A | B | C | D]"_s, u"[ | x |  | ]"_s}},
        RowsCase{"Bullet", {{u"• one"_s, u"A|B"_s}}, {u"- one"_s, u"[A | B]"_s}},
        RowsCase{"OneColumn", {{u"One"_s, u"Two"_s}}, {u"One"_s, u"Two"_s}},
        RowsCase{"EachSheetForItself", {{u"||A|B"_s}, {u"C|D"_s}}, {u"[A | B]"_s, u"[C | D]"_s}},
        RowsCase{"Nothing", {{}, {u"||"_s}}, {}}),
    [](const auto& rows) { return std::string{rows.param.name}; });

TEST(SheetRows, EmptyRowsPartTables)
{
    EXPECT_EQ(documentOfSheets({{u"A|B"_s, u"|"_s, u"C|D"_s}}).blocks.size(), 2U);
    EXPECT_EQ(documentOfSheets({{u"A|B"_s}, {u"C|D"_s}}).blocks.size(), 2U);
}

TEST(SheetRows, KeepThePlacesOfTheirCells)
{
    const SourceDocument document = documentOfSheets({{u"||Our plan|"_s, u"||A|B"_s}});
    EXPECT_EQ(document.blocks[0].place.toString(), u"“Plan”, cell C1"_s);
    EXPECT_EQ(document.blocks[1].rows[0][1].place.toString(), u"“Plan”, cell D2"_s);
}

TEST(SheetRows, ReadASheetThatWasUsedUpToItsLastColumn)
{
    const QString wide = u"A|B"_s + QString{16'000, u'|'};
    const SourceDocument document = documentOfSheets({QStringList(200, wide)});
    ASSERT_EQ(document.blocks.size(), 1U);
    EXPECT_EQ(document.blocks[0].rows.size(), 200U);
    EXPECT_EQ(document.blocks[0].rows[0].size(), 2U);
}

TEST(SheetRows, StopOverTheirLimits)
{
    ReadLimits limits;
    limits.cells = 3;
    TextBlocks blocks{sheetFile, limits};
    SheetRows rows{blocks};
    EXPECT_TRUE(rows.add(rowOf(u"A|B"_s, 1), Place{1}));
    const Status refused = rows.add(rowOf(u"C|D"_s, 2), Place{2});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"BP-IMP-011"_s);
    limits.lines = 5;
    TextBlocks few{sheetFile, limits};
    SheetRows late{few};
    const Status tooLate = late.add(rowOf(u"A|B"_s, 6), Place{6});
    ASSERT_FALSE(tooLate);
    EXPECT_EQ(tooLate.error().code, u"BP-IMP-009"_s);
}

} // namespace boardplan
