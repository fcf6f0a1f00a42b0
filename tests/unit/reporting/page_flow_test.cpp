#include "reporting/low_rows.h"
#include "reporting/page_flow.h"
#include "reporting/paper_layout.h"
#include "reporting/row_box.h"

#include <QImage>
#include <gtest/gtest.h>
#include <set>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineOfText = 10;

// Lines that note when they are painted.
Strips notedLines(std::size_t count, std::vector<std::size_t>* painted = nullptr)
{
    Strips strips;
    for (std::size_t i = 0; i < count; ++i) {
        strips.push_back({lineOfText, [painted, i](QPainter&, const QPointF&) {
                              if (painted != nullptr) {
                                  painted->push_back(i);
                              }
                          }});
    }
    return strips;
}

std::vector<int> linesByPage(const PageFlow& flow)
{
    std::vector<int> lines(static_cast<std::size_t>(flow.page()) + 1, 0);
    for (const PlacedPiece& piece : flow.placed()) {
        ++lines[static_cast<std::size_t>(piece.page)];
    }
    return lines;
}

std::vector<std::size_t> linesOfParts(std::size_t lines, qreal room)
{
    std::vector<std::size_t> painted;
    RowBox box{{notedLines(lines, &painted), notedLines(1)}, {100, 100}, {8, 5}};
    std::vector<std::size_t> counts;
    QImage image{10, 10, QImage::Format_RGB32};
    QPainter painter{&image};
    while (!box.isDone()) {
        const std::size_t before = painted.size();
        box.takePart(room).paint(painter, {});
        counts.push_back(painted.size() - before);
    }
    return counts;
}

CellWidths linesOfWidth(std::size_t count, qreal width)
{
    CellWidths cell;
    cell.lines.assign(count, width);
    return cell;
}

ReportTable emptyTable(const QStringList& headings)
{
    ReportTable table;
    for (const QString& heading : headings) {
        table.columns.push_back({heading, 1, false});
    }
    table.groups.emplace_back();
    return table;
}

} // namespace

TEST(PageFlow, TheLastLineOfATextDoesNotGoOnAlone)
{
    PageFlow flow{{100, 105}};
    flow.placeText(notedLines(11), 0);
    EXPECT_EQ(linesByPage(flow), (std::vector{9, 2}));
}

TEST(PageFlow, ATextThatFitsIsWhole)
{
    PageFlow flow{{100, 105}};
    flow.placeText(notedLines(10), 0);
    EXPECT_EQ(linesByPage(flow), std::vector{10});
}

TEST(RowBox, TheLastLineOfACellDoesNotGoOnAlone)
{
    EXPECT_EQ(linesOfParts(11, 110), (std::vector<std::size_t>{9, 2}));
    EXPECT_EQ(linesOfParts(21, 110), (std::vector<std::size_t>{10, 9, 2}));
    EXPECT_EQ(linesOfParts(12, 110), (std::vector<std::size_t>{10, 2}));
}

TEST(RowBox, GoesOnWhereNothingFits)
{
    EXPECT_EQ(linesOfParts(3, 1), (std::vector<std::size_t>{1, 1, 1}));
}

TEST(LowRows, WidthGoesToTheCellThatMakesTheRowHigh)
{
    const RowShapes rows{{linesOfWidth(6, 300), linesOfWidth(1, 80)}, {linesOfWidth(5, 300), linesOfWidth(1, 80)}};
    const auto widths = widthsForLowRows({200, 400}, {{60, false}, {60, false}}, rows, 8, 12);
    EXPECT_GT(widths[0], 310);
    EXPECT_DOUBLE_EQ(widths[0] + widths[1], 600);
    EXPECT_GE(widths[1], 80); // in one line still
}

TEST(LowRows, KeepsWhatIsFixedAndNoColumnIsLessThanItsLeast)
{
    const RowShapes rows{{linesOfWidth(9, 400), linesOfWidth(1, 20), linesOfWidth(1, 50)}};
    const auto widths = widthsForLowRows({200, 200, 200}, {{60, false}, {190, false}, {60, true}}, rows, 8, 12);
    EXPECT_GE(widths[1], 190);
    EXPECT_DOUBLE_EQ(widths[2], 200);
}

TEST(LowRows, NothingMovesWhereEverythingIsInOneLine)
{
    const RowShapes rows{{linesOfWidth(1, 50), linesOfWidth(1, 90)}};
    EXPECT_EQ(widthsForLowRows({150, 150}, {{60, false}, {60, false}}, rows, 8, 12), (std::vector{150.0, 150.0}));
}

TEST(PaperLayout, WordsThatIntroduceAListStayWithIt)
{
    Report report;
    report.title = u"A paper"_s;
    for (int filler = 20; filler < 45; ++filler) {
        report.blocks.clear();
        for (int i = 0; i < filler; ++i) {
            report.blocks.emplace_back(ReportParagraph{{}, u"A line."_s});
        }
        report.blocks.emplace_back(ReportParagraph{u"The board is asked to:"_s, {}});
        report.blocks.emplace_back(ReportList{{u"agree"_s, u"write"_s}});
        const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
        const auto& placed = layout.placed();
        EXPECT_EQ(placed[placed.size() - 3].page, placed[placed.size() - 2].page) << filler;
    }
}

TEST(PaperLayout, WordsBeforeATableStayWithItsFirstRow)
{
    Report report;
    report.title = u"A paper"_s;
    ReportTable table = emptyTable({u"Action"_s});
    table.groups.front().rows.push_back({{textCell(u"A row."_s)}});
    for (int filler = 20; filler < 45; ++filler) {
        report.blocks.clear();
        for (int i = 0; i < filler; ++i) {
            report.blocks.emplace_back(ReportParagraph{{}, u"A line."_s});
        }
        report.blocks.emplace_back(ReportHeading{2, u"What is due"_s});
        report.blocks.emplace_back(ReportParagraph{{}, u"One action."_s});
        report.blocks.emplace_back(table);
        const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
        const auto& placed = layout.placed();
        ASSERT_EQ(placed.back().kind, PieceKind::Row);
        EXPECT_EQ(placed[placed.size() - 4].kind, PieceKind::Heading);
        EXPECT_EQ(placed[placed.size() - 4].page, placed.back().page) << filler;
    }
}

TEST(PaperLayout, WhatIsToBeWrittenInASectionStandsOnOnePage)
{
    Report report;
    report.title = u"A paper"_s;
    for (int filler = 0; filler < 45; ++filler) {
        report.blocks.clear();
        for (int i = 0; i < filler; ++i) {
            report.blocks.emplace_back(ReportParagraph{{}, u"A line."_s});
        }
        report.blocks.emplace_back(ReportHeading{2, u"Implications"_s});
        for (const char* part : {"Financial", "Legal", "Risk"}) {
            report.blocks.emplace_back(ReportHeading{3, QString::fromLatin1(part)});
            report.blocks.emplace_back(ReportParagraph{{}, u"[To be written]"_s, true});
        }
        const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
        const auto& placed = layout.placed();
        EXPECT_EQ(placed[placed.size() - 7].page, placed.back().page) << filler;
    }
}

TEST(PaperLayout, NoPageIsEmpty)
{
    Report report;
    report.title = u"A paper"_s;
    for (int filler = 0; filler < 45; ++filler) {
        report.blocks.clear();
        for (int i = 0; i < filler; ++i) {
            report.blocks.emplace_back(ReportParagraph{{}, u"A line."_s});
        }
        report.blocks.emplace_back(ReportParagraph{{}, u"[To be written]"_s, true}); // with room below
        report.blocks.emplace_back(ReportHeading{2, u"Appendix"_s, true});
        report.blocks.emplace_back(ReportParagraph{{}, u"[To be written]"_s, true});
        const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
        std::set<int> pages;
        for (const PlacedPiece& piece : layout.placed()) {
            pages.insert(piece.page);
        }
        EXPECT_EQ(pages.size(), static_cast<std::size_t>(layout.pageCount())) << filler;
    }
}

TEST(PaperLayout, ARowOfAWholePageLeavesTheWordsBeforeIt)
{
    Report report;
    report.title = u"A paper"_s;
    ReportTable table = emptyTable({u"Action"_s});
    table.groups.front().rows.push_back({{textCell(u"A line.\n"_s.repeated(28))}});
    report.blocks = {ReportHeading{2, u"What is due"_s}, ReportParagraph{{}, u"A line.\n"_s.repeated(6)}, table};
    const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
    EXPECT_EQ(layout.placed().back().kind, PieceKind::Row); // not a part of it
    EXPECT_EQ(layout.pageCount(), 2);
}

TEST(PaperLayout, ATableStandsFromItsHeadingOn)
{
    Report report;
    report.title = u"A paper"_s;
    ReportTable table = emptyTable({u"Action"_s});
    table.groups.front().rows.push_back({{textCell(u"A row."_s)}});
    report.blocks = {ReportParagraph{{}, u"A line.\n"_s.repeated(32)}, ReportHeading{2, u"What is due"_s}, table};
    const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
    ASSERT_EQ(layout.tableAreas().size(), 1u);
    EXPECT_EQ(layout.tableAreas().front().first.page, 1);
    EXPECT_EQ(layout.tableAreas().front().first.top, 0);
}

TEST(PaperLayout, RowsStandTighterWhereThatSavesANearlyEmptyPage)
{
    Report report;
    report.title = u"A paper"_s;
    ReportTable table = emptyTable({u"Action"_s});
    int saved = 0;
    for (int row = 0; row < 45; ++row) {
        table.groups.front().rows.push_back({{textCell(u"A row of one line."_s)}});
        report.blocks = {table, ReportParagraph{{}, u"The end."_s}};
        const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
        const bool isTight = layout.cellPadding() < PaperStyle::cellPaddingY;
        EXPECT_TRUE(!isTight || layout.pageCount() == 1) << row;
        saved += isTight ? 1 : 0;
    }
    EXPECT_GE(saved, 2);
    EXPECT_LE(saved, 6);
}

TEST(PaperLayout, RulesGoOnOverThePageWhereThereIsRoomForSome)
{
    Report report;
    report.title = u"A paper"_s;
    int parted = 0;
    for (int filler = 0; filler < 45; ++filler) {
        report.blocks.clear();
        for (int i = 0; i < filler; ++i) {
            report.blocks.emplace_back(ReportParagraph{{}, u"A line."_s});
        }
        report.blocks.emplace_back(ReportRules{u"Rules"_s, QStringList(16, u"A rule."_s)});
        const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
        const auto& placed = layout.placed();
        const auto heading = std::find_if(placed.begin(), placed.end(), [](const PlacedPiece& piece) {
            return piece.kind == PieceKind::Heading;
        });
        EXPECT_EQ(heading->page, layout.rulesPage()) << filler;
        const auto after = std::count_if(heading, placed.end(), [&](const PlacedPiece& piece) { return piece.page > heading->page; });
        EXPECT_TRUE(after == 0 || (after >= 7 && after <= 14)) << filler << ' ' << after;
        parted += after > 0 ? 1 : 0;
    }
    EXPECT_GE(parted, 4);
}

TEST(PaperLayout, NumbersOfAColumnEndBelowEachOther)
{
    Report report;
    report.title = u"Numbers"_s;
    ReportTable table = emptyTable({u"Lead"_s, u"Actions"_s});
    for (const char* number : {"7", "1200"}) {
        ReportCell cell = textCell(QLatin1String{number});
        cell.kind = CellKind::Number;
        table.groups.front().rows.push_back({{textCell(u"Lead"_s), cell}});
    }
    report.blocks.emplace_back(table);
    const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
    QImage image{layout.sheet().size.toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    layout.paint(painter, 0);
    painter.end();
    std::vector<int> ends; // of the ink in each row
    for (const PlacedPiece& piece : layout.placed()) {
        if (piece.kind == PieceKind::Row) {
            const int y = static_cast<int>(layout.sheet().margins.top() + piece.top) + 3;
            int end = 0;
            for (int line = y; line < y + 20; ++line) {
                for (int x = 0; x < image.width(); ++x) {
                    end = qGray(image.pixel(x, line)) < 100 ? std::max(end, x) : end;
                }
            }
            ends.push_back(end);
        }
    }
    ASSERT_EQ(ends.size(), 2u);
    EXPECT_NEAR(ends[0], ends[1], 2);
    EXPECT_GT(ends[0], image.width() / 2);
}

} // namespace boardplan::test
