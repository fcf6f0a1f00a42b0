// What a figure table keeps of its contents to be laid out quickly is what a new table finds.

#include "gui/figures/figure_table.h"

#include <boardplan/domain/rating_scheme.h>

#include <QHeaderView>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const std::vector<FigureColumn> figureColumns{
    {u"Ref"_s, FigureWidth::Content}, {u"Action"_s, FigureWidth::Text}, {u"Said of it"_s, FigureWidth::Text}};

FigureRow figureRow(const QString& ref, const QString& text)
{
    return {{}, {textFigure(ref), textFigure(text), textFigure(u"Two of five agencies have answered."_s)}};
}

std::vector<int> measuresOf(const FigureTable& table)
{
    std::vector<int> measures{table.sizeHint().height()};
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        measures.push_back(table.columnWidth(column));
    }
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        measures.push_back(table.rowHeight(row));
    }
    return measures;
}

std::vector<int> measuresOfNew(const FigureTable& like, bool showsHeadings = true)
{
    FigureTable made;
    made.setFont(like.font());
    made.resize(like.size());
    made.show();
    made.setContents(figureColumns, like.rows(), showsHeadings);
    return measuresOf(made);
}

} // namespace

TEST(FigureTableLayout, IsThatOfANewTableWhateverWasBefore)
{
    FigureTable table;
    table.resize(700, 200);
    table.show();
    std::vector<FigureRow> rows{figureRow(u"1.1"_s, u"Agree an early-help pathway with housing and primary care"_s),
        figureRow(u"1.2"_s, u"Publish"_s)};
    table.setContents(figureColumns, rows);
    EXPECT_EQ(measuresOf(table), measuresOfNew(table));
    for (const int width : {320, 150, 640}) {
        table.resize(width, 200);
        EXPECT_EQ(measuresOf(table), measuresOfNew(table)) << width;
    }
    rows.push_back(figureRow(u"Exampleshire 12.10"_s, u"Commission"_s));
    table.setContents(figureColumns, rows);
    EXPECT_EQ(measuresOf(table), measuresOfNew(table));
    QFont large = table.font();
    large.setPixelSize(2 * QFontInfo{large}.pixelSize());
    table.setFont(large);
    EXPECT_EQ(measuresOf(table), measuresOfNew(table));
    table.setContents(figureColumns, rows, false);
    EXPECT_EQ(measuresOf(table), measuresOfNew(table, false));
    rows.erase(rows.begin() + 1, rows.end());
    table.setContents(figureColumns, rows, false);
    EXPECT_EQ(measuresOf(table), measuresOfNew(table, false));
}

TEST(FigureTableLayout, ABarWithoutRoomForItsCountsStandsBelowTheWordsAndIsSpokenWithThem)
{
    FigureCell bar;
    for (const Rating& rating : bragScheme().ratings) {
        bar.distribution.segments.push_back({rating, 2});
    }
    FigureTable table;
    table.resize(700, 200);
    table.show();
    table.setContents({{u"Priority"_s, FigureWidth::Text}, {u"Actions"_s, FigureWidth::Bar}},
        {{{}, {textFigure(u"Preventing harm before it occurs"_s), bar}}});
    const QModelIndex words = table.model()->index(0, 0);
    const auto spoken = [&words] { return words.data(Qt::AccessibleTextRole).toString(); };
    EXPECT_FALSE(table.isColumnHidden(1));
    EXPECT_EQ(spoken(), u"Priority: Preventing harm before it occurs"_s);
    const int oneLine = table.rowHeight(0);
    table.resize(150, 200);
    EXPECT_TRUE(table.isColumnHidden(1));
    EXPECT_EQ(table.columnWidth(0), table.viewport()->width());
    EXPECT_GT(table.rowHeight(0), oneLine + table.fontMetrics().height());
    EXPECT_TRUE(spoken().startsWith(u"Priority: Preventing harm before it occurs, Actions: "_s)) << spoken().toStdString();
    table.resize(700, 200);
    EXPECT_EQ(table.rowHeight(0), oneLine);
}

// Columns that line up with those of other tables do so where there is room: words and chips are worth more.
TEST(FigureTableLayout, ColumnsThatLineUpGiveWayBeforeAnythingIsCut)
{
    const std::vector<FigureColumn> columns{{u"Ref"_s, FigureWidth::Content, 8}, {u"Action"_s, FigureWidth::Text},
        {u"Because"_s, FigureWidth::Content, 22}};
    FigureTable table;
    const int letter = table.fontMetrics().averageCharWidth();
    table.resize(60 * letter, 200);
    table.show();
    table.setContents(columns, {{{}, {textFigure(u"1.1"_s), textFigure(u"Agree a pathway"_s), textFigure(u"report due"_s)}}});
    EXPECT_GE(table.columnWidth(2), 22 * letter);
    table.resize(32 * letter, 200);
    EXPECT_EQ(table.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    EXPECT_LE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
}

} // namespace boardplan::test
