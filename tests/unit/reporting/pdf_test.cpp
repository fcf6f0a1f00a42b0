#include "poppler.h"
#include "reporting/paper_layout.h"
#include "reporting/pdf_finish.h"
#include "sample_book.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QBuffer>
#include <QPdfWriter>
#include <QThread>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Report actionsOf(const SampleBook& sample)
{
    ReportOptions options;
    options.marking = u"OFFICIAL"_s;
    options.author = u"Board Manager"_s;
    return actionTable(View{sample.book, sampleDay}, sample.plan, options);
}

// A report of one table; every cell holds the text given for it.
Report tableReport(const QStringList& headings, const std::vector<QStringList>& rows)
{
    ReportTable table;
    for (const QString& heading : headings) {
        table.columns.push_back({heading, 1, false});
    }
    table.groups.emplace_back();
    for (const QStringList& row : rows) {
        table.groups.back().rows.emplace_back();
        for (const QString& text : row) {
            table.groups.back().rows.back().cells.push_back(textCell(text));
        }
    }
    Report report;
    report.title = u"A table"_s;
    report.date = sampleDay;
    report.blocks.emplace_back(table);
    return report;
}

QByteArray pdfOf(const Report& report)
{
    const auto pdf = renderPdf(report);
    EXPECT_TRUE(pdf.ok()) << (pdf.ok() ? "" : pdf.error().details.toStdString());
    return pdf.ok() ? pdf.value() : QByteArray{};
}

} // namespace

TEST(Pdf, TheSameReportIsTheSameBytes)
{
    const QByteArray first = pdfOf(actionsOf(sampleBook()));
    QThread::msleep(1100);                            // a second on the clock must not show
    EXPECT_EQ(first, pdfOf(actionsOf(sampleBook()))); // of another book: other ids
    EXPECT_GT(first.size(), 5000);
}

TEST(Pdf, SaysWhatItIs)
{
    const QByteArray pdf = pdfOf(actionsOf(sampleBook()));
    EXPECT_TRUE(pdf.startsWith("%PDF-1.4"));
    EXPECT_TRUE(pdf.contains("/Lang (en-GB)"));
    EXPECT_TRUE(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    EXPECT_TRUE(pdf.contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>"));
    EXPECT_TRUE(pdf.contains("/Type /Outlines"));
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    const QString facts = pdfInfo(pdf);
    EXPECT_TRUE(facts.contains(u"Action table: Business plan 2026–27"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"Board Manager"_s));
    EXPECT_TRUE(facts.contains(u"842 x 595 pts (A4)"_s) ||
                facts.contains(u"841.89 x 595.28 pts (A4)"_s));
    const QString fonts = pdfFonts(pdf);
    EXPECT_TRUE(fonts.contains(u"NotoSans"_s) || fonts.contains(u"DejaVuSans"_s))
        << fonts.toStdString();
    EXPECT_FALSE(fonts.contains(u" no "_s + u" no "_s)) << fonts.toStdString();
}

TEST(Pdf, WordsWithLigaturesCanBeFound)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    const auto pages = pageTexts(
        pdfOf(tableReport({u"Words"_s}, {{u"officers find effective traffic workflow"_s}})));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages.front().contains(u"officers find effective traffic workflow"_s))
        << pages.front().toStdString();
}

TEST(Pdf, EveryPageHasHeaderRowFooterAndTheGroupItGoesOnWith)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    const auto pages = pageTexts(pdfOf(actionsOf(longBook(60))));
    ASSERT_GT(pages.size(), 4);
    int continued = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString footer = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
        EXPECT_TRUE(pages[i].contains(footer)) << pages[i].toStdString();
        EXPECT_TRUE(pages[i].contains(u"How ratings are worked out: page %1"_s.arg(pages.size())));
        EXPECT_TRUE(pages[i].contains(u"OFFICIAL"_s));
        const bool hasRows = pages[i].contains(u" R0"_s);
        EXPECT_EQ(hasRows, pages[i].contains(u"Latest update"_s)) << i;
        continued += pages[i].contains(u"(continued)"_s) ? 1 : 0;
    }
    EXPECT_GE(continued, 2);
}

TEST(Pdf, EveryRowIsOnOnePageAndNoneIsLost)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    std::vector<QStringList> rows;
    for (int i = 0; i < 80; ++i) {
        const QString lines = QStringList(i % 9 + 1, u"more of the same work"_s).join(u'\n');
        rows.push_back({u"begin%1\n%2\nend%1"_s.arg(i).arg(lines), u"beside"_s});
    }
    const auto pages = pageTexts(pdfOf(tableReport({u"Action"_s, u"Lead"_s}, rows)));
    for (int i = 0; i < 80; ++i) {
        const auto holders = std::count_if(pages.begin(), pages.end(), [i](const QString& page) {
            return (page + u' ').contains(u"begin%1 "_s.arg(i)) &&
                   (page + u' ').contains(u"end%1 "_s.arg(i));
        });
        EXPECT_EQ(holders, 1) << i;
    }
}

TEST(Pdf, ARowTallerThanAPageIsSplitAtLineEnds)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    QStringList lines;
    for (int i = 0; i < 120; ++i) {
        lines << u"line%1"_s.arg(i);
    }
    const auto pages = pageTexts(pdfOf(tableReport(
        {u"Long"_s, u"Short"_s}, {{lines.join(u'\n'), u"once"_s}, {u"after"_s, u"after"_s}})));
    ASSERT_GE(pages.size(), 3);
    const QString all = pages.join(u' ') + u' ';
    for (int i = 0; i < 120; ++i) {
        EXPECT_EQ(all.count(u"line%1 "_s.arg(i)), 1) << i;
    }
    EXPECT_EQ(all.count(u"once "_s), 1);
    EXPECT_EQ(all.count(u"Short"_s), pages.size());
}

TEST(Pdf, FortyColumnsFitThePage)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    QStringList headings;
    QStringList row;
    for (int i = 0; i < 40; ++i) {
        headings << u"H%1"_s.arg(i);
        row << u"c%1"_s.arg(i);
    }
    const auto pages = pageTexts(pdfOf(tableReport(headings, {row})));
    ASSERT_EQ(pages.size(), 1);
    for (int i = 0; i < 40; ++i) {
        EXPECT_TRUE((pages.front() + u' ').contains(u"c%1 "_s.arg(i))) << i;
    }
}

TEST(Pdf, AHeadingDoesNotEndAPage)
{
    Report report = tableReport({u"Action"_s}, {});
    const ReportTable table = std::get<ReportTable>(report.blocks.front());
    report.blocks.clear();
    for (int i = 0; i < 40; ++i) {
        ReportTable one = table;
        one.groups.front().rows = {{{textCell(u"row\n"_s.repeated(i % 5 + 1).trimmed())}}};
        report.blocks.emplace_back(ReportHeading{2, u"Part %1"_s.arg(i)});
        report.blocks.emplace_back(one);
    }
    const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
    EXPECT_EQ(layout.marks().size(), 41u);
    const qreal leastBelow = 80; // heading, header row and a row of one line
    for (const PageMark& mark : layout.marks()) {
        EXPECT_LE(mark.top, layout.sheet().body().height() - leastBelow) << mark.text.toStdString();
    }
}

TEST(Pdf, AGroupHeadingOfManyPagesIsPrintedWhole)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    Report report = tableReport({u"Action"_s}, {{u"the row"_s}});
    QStringList words;
    for (int i = 0; i < 2500; ++i) {
        words << u"word%1"_s.arg(i);
    }
    auto& group = std::get<ReportTable>(report.blocks.front()).groups.front();
    group.level = 1;
    group.heading = words.join(u' ');
    const QString all = pageTexts(pdfOf(report)).join(u' ') + u' ';
    for (int i = 0; i < 2500; i += 99) {
        EXPECT_TRUE(all.contains(u"word%1 "_s.arg(i))) << i;
    }
    EXPECT_TRUE(all.contains(u"the row"_s));
}

TEST(Pdf, MarkupAndDirectionAreShownLiterally)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    const auto pages =
        pageTexts(pdfOf(tableReport({u"Text"_s}, {{u"<b>bold</b> &amp; a\u202Ereversed"_s}})));
    EXPECT_TRUE(pages.front().contains(u"<b>bold</b> &amp; areversed"_s))
        << pages.front().toStdString();
}

TEST(Pdf, PortraitIsPortrait)
{
    Report report = tableReport({u"Text"_s}, {{u"x"_s}});
    report.orientation = PageOrientation::Portrait;
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    const QString facts = pdfInfo(pdfOf(report));
    EXPECT_TRUE(facts.contains(u"595 x 842 pts (A4)"_s) ||
                facts.contains(u"595.28 x 841.89 pts (A4)"_s))
        << facts.toStdString();
}

TEST(Pdf, PaintsOnAnyPagedDeviceWithItsOwnPaperAndMargins)
{
    if (!hasPoppler()) {
        GTEST_SKIP() << noPoppler;
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter device{&buffer};
        device.setPageLayout({QPageSize{QPageSize::A3}, QPageLayout::Landscape, {40, 40, 40, 40}});
        paintReport(actionsOf(sampleBook()), device);
    }
    const auto pages = pageTexts(bytes);
    ASSERT_GE(pages.size(), 1);
    EXPECT_TRUE(pages.front().contains(u"Action table: Business plan"_s));
    EXPECT_TRUE(pages.front().contains(u"Page 1 of %1"_s.arg(pages.size())));
}

TEST(Pdf, WhatIsNoPdfIsRefused)
{
    const auto finished = finishPdf("not a PDF", {u"T"_s, {}, sampleDay, {}, {}});
    ASSERT_FALSE(finished.ok());
    EXPECT_EQ(finished.error().code, u"BP-REP-004"_s);
    EXPECT_FALSE(finished.error().details.isEmpty());
}

} // namespace boardplan::test
