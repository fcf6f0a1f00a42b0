// Columns of a page: long words and long texts beside each other.

#include "reporting/laid_paper.h"
#include "reporting/paper_layout.h"
#include "reporting/silent_columns.h"
#include "reporting/table_grid.h"
#include "sample_book.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Columns of one long word each, and a last one of many short words.
ReportTable wordsAndText(int columns)
{
    ReportTable table;
    table.groups.emplace_back();
    ReportRow row;
    for (int column = 0; column < columns; ++column) {
        table.columns.push_back({u"Word"_s, 1, false});
        row.cells.push_back(textCell(u"responsibilities and more than that"_s.repeated(5)));
    }
    table.columns.push_back({u"Text"_s, 1, false});
    row.cells.push_back(textCell(u"as it was said to us in the end. "_s.repeated(12)));
    table.groups.front().rows.push_back(std::move(row));
    return table;
}

} // namespace

TEST(TableGrid, ALongTextHasRoomBesideLongWords)
{
    const ReportTable table = wordsAndText(5);
    for (qreal width = 620; width < 900; width += 20) {
        const TableGrid grid = gridFor({&table}, width);
        EXPECT_GE(grid.widths.back(), 60) << width;
        EXPECT_GE(grid.fontSize, 9) << width;
    }
}

TEST(TableGrid, TypeStaysAsItIsWhereThereIsRoom)
{
    const ReportTable table = wordsAndText(2);
    EXPECT_EQ(gridFor({&table}, 900).fontSize, PaperStyle::bodySize);
}

TEST(TableGrid, AFormHasRoomToWriteInWhateverStandsBeside)
{
    ReportTable form = wordsAndText(3);
    form.isForm = true;
    form.columns.push_back({u"What happened"_s, 1, false});
    form.groups.front().rows.front().cells.push_back(textCell({}));
    EXPECT_GE(gridFor({&form}, 1020).widths.back(), 0.16 * 1020);
}

TEST(SharedGrids, TablesWithTheSameColumnsStandInLine)
{
    ReportTable other = wordsAndText(2);
    other.columns.back().heading = u"Other words"_s;
    Report report;
    report.blocks = {wordsAndText(3), ReportParagraph{{}, u"Between."_s}, wordsAndText(3), other};
    int made = 0;
    SharedGrids grids{report, [&made](const auto& tables, int fontSize) {
                          ++made;
                          return gridFor(tables, 800, fontSize);
                      }};
    const auto widthsOf = [&](std::size_t block) { return grids.of(std::get<ReportTable>(report.blocks[block])).widths; };
    EXPECT_EQ(widthsOf(0), widthsOf(2));
    EXPECT_EQ(widthsOf(3).size(), 3u);
    EXPECT_EQ(made, 2);
}

TEST(SharedGrids, TablesThatDifferInColumnsLeftOutHaveTypeOfOneSize)
{
    ReportTable wide = wordsAndText(9);
    for (std::size_t i = 0; i < wide.columns.size(); ++i) {
        wide.columns[i].heading = u"Word %1"_s.arg(i);
    }
    ReportTable narrow = wide;
    for (std::size_t i = 0; i < 6; ++i) {
        takeOutColumn(narrow, 3);
    }
    ReportTable other = wordsAndText(2); // of other columns
    other.columns.front().heading = u"Another"_s;
    Report report;
    report.blocks = {wide, narrow, other};
    SharedGrids grids{report, [](const auto& tables, int fontSize) { return gridFor(tables, 900, fontSize); }};
    const auto sizeOf = [&](std::size_t block) { return grids.of(std::get<ReportTable>(report.blocks[block])).fontSize; };
    EXPECT_LT(sizeOf(0), PaperStyle::bodySize);
    EXPECT_EQ(sizeOf(1), sizeOf(0));
    EXPECT_EQ(sizeOf(2), PaperStyle::bodySize);
}

TEST(Trend, ItsNumbersStandBelowTheBarsOnANarrowPage)
{
    ReportTrend trend{u"Over time"_s, {}};
    Distribution counts;
    for (const Rating& rating : bragScheme().ratings) {
        counts.segments.push_back({rating, 3});
    }
    for (const char* meeting : {"15 Jan 2026", "12 Mar 2026", "11 Jun 2026", "10 Sep 2026", "now"}) {
        trend.points.push_back({QString::fromLatin1(meeting), Chip{bragScheme().ratings.front(), {}}, counts});
    }
    Report report;
    report.blocks = {trend};
    const auto heads = [&](PageOrientation orientation) {
        const PaperLayout layout{report, sheetOf(PaperSize::A4, orientation)};
        return std::count_if(layout.placed().begin(), layout.placed().end(),
                             [](const PlacedPiece& piece) { return piece.kind == PieceKind::TableHead; });
    };
    EXPECT_EQ(heads(PageOrientation::Landscape), 0); // part of the figure
    EXPECT_EQ(heads(PageOrientation::Portrait), 1);
}

} // namespace boardplan::test
