// "What is due": a column of timelines, and what every format shows of it.

#include "sample_reports.h"

#include "reporting/time_figure.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Report coverOf(const SampleBook& sample, const ReportOptions& options = {})
{
    return coverReport(View{sample.book, sampleDay}, sample.plan, options);
}

const ReportTable* dueTableOf(const Report& report)
{
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table != nullptr && !table->columns.back().axis.quarters.empty()) {
            return table;
        }
    }
    return nullptr;
}

QStringList refsDue(const ReportTable& table)
{
    QStringList refs;
    for (const ReportRow& row : table.groups.front().rows) {
        refs << row.cells.front().text;
    }
    return refs;
}

const ReportCell& cellOfRef(const ReportTable& table, const QString& ref)
{
    const auto at = refsDue(table).indexOf(ref);
    EXPECT_GE(at, 0) << ref.toStdString();
    return table.groups.front().rows[static_cast<std::size_t>(std::max<qsizetype>(0, at))].cells.back();
}

ReportAxis halfYear()
{
    return {{{{2026, 7, 1}, {2026, 9, 30}, u"Q2"_s}, {{2026, 10, 1}, {2026, 12, 31}, u"Q3"_s}},
            {{{2026, 11, 22}, u"today"_s, true}, {{2026, 11, 24}, u"board"_s}, {{2026, 8, 1}, u"board"_s}}};
}

} // namespace

TEST(DueTable, HasWhatIsOpenWithTheNextDateFirst)
{
    const Report report = coverOf(sampleBook());
    const ReportTable* table = dueTableOf(report);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(refsDue(*table).mid(0, 2), (QStringList{u"2.4"_s, u"3.1"_s})); // overdue since October
    // Not 1.1, which is complete, nor 3.4, which is paused, nor 3.2, which comes round each quarter.
    EXPECT_EQ(refsDue(*table).mid(2), (QStringList{u"2.2a"_s, u"2.3"_s}));
}

TEST(DueTable, ItsAxisIsTheQuarterBeforeThisOneAndTheNextWithTodayAndMeetings)
{
    const Report report = coverOf(sampleBook());
    const ReportAxis& axis = dueTableOf(report)->columns.back().axis;
    ASSERT_EQ(axis.quarters.size(), 3u);
    EXPECT_EQ(axis.quarters.front().name, u"Q2 2026/27"_s);
    EXPECT_EQ(axis.quarters.back().to, QDate(2027, 3, 31));
    ASSERT_EQ(axis.days.size(), 3u);
    EXPECT_TRUE(axis.days[0].isToday);
    EXPECT_EQ(axis.days[1].day, sampleMeeting);
    EXPECT_EQ(axis.days[2].day, QDate(2026, 12, 4));
}

TEST(DueTable, ACellSaysInWordsWhatItDraws)
{
    const Report report = coverOf(sampleBook());
    const ReportCell& late = cellOfRef(*dueTableOf(report), u"2.4"_s);
    EXPECT_EQ(late.kind, CellKind::Timeline);
    EXPECT_TRUE(late.text.contains(u"overdue 22 days"_s)) << late.text.toStdString();
    EXPECT_EQ(late.chip.rating->key, u"amber"_s);
    const auto overdue = std::find_if(late.marks.begin(), late.marks.end(),
                                      [](const ReportMark& mark) { return mark.kind == ReportMarkKind::Overdue; });
    ASSERT_NE(overdue, late.marks.end());
    EXPECT_EQ(overdue->from, QDate(2026, 10, 31));
    EXPECT_EQ(overdue->to, sampleDay);
}

TEST(DueTable, IsLeftOutWhereItIsNotAskedForOrNothingIsDue)
{
    ReportOptions options;
    options.sections = {u"purpose"_s, u"ratings"_s};
    EXPECT_EQ(dueTableOf(coverOf(sampleBook(), options)), nullptr);
    const SampleBook sample = sampleBook();
    const View early{sample.book, sample.standingsAt({2021, 1, 1}), {2021, 1, 1}};
    EXPECT_EQ(dueTableOf(coverReport(early, sample.plan, {})), nullptr);
}

TEST(DueTable, IsPartOfASubgroupReportToo)
{
    const Report report = sampleReport(u"subgroup"_s);
    ASSERT_NE(dueTableOf(report), nullptr);
    EXPECT_EQ(refsDue(*dueTableOf(report)), (QStringList{u"2.4"_s, u"2.3"_s}));
}

TEST(DueTable, HtmlDrawsItAndHidesTheDrawingFromScreenReaders)
{
    const QString html = QString::fromUtf8(renderHtml(coverOf(sampleBook())));
    EXPECT_TRUE(html.contains(u"<svg class=\"bar time\""_s));
    EXPECT_EQ(html.count(u"<svg class=\"bar time\""_s),
              html.count(u"<svg class=\"bar time\" viewBox=\"0 0 460 20\" aria-hidden=\"true\""_s) + 1); // the axis
    EXPECT_TRUE(html.contains(u"</svg> <span class=\"small\">was due 31 Oct 2026; overdue 22 days</span>"_s));
    EXPECT_FALSE(html.contains(u"%1"_s));
}

TEST(TimeFigure, MarksLieOnTheirDaysWithinTheAxis)
{
    const QSizeF size{184, 20};
    const auto shapes = markShapes(halfYear(),
                                   {{ReportMarkKind::Due, {2026, 10, 1}, {2026, 10, 1}},
                                    {ReportMarkKind::Period, {2026, 1, 1}, {2026, 9, 30}},
                                    {ReportMarkKind::Due, {2027, 1, 1}, {2027, 1, 1}},
                                    {ReportMarkKind::Due, {2026, 12, 31}, {2026, 12, 31}}},
                                   size);
    ASSERT_EQ(shapes.size(), 3u);
    EXPECT_EQ(shapes[0].kind, ReportMarkKind::Period); // at the back
    EXPECT_DOUBLE_EQ(shapes[0].rect.left(), 0);
    EXPECT_DOUBLE_EQ(shapes[0].rect.right(), 92);
    EXPECT_DOUBLE_EQ(shapes[1].rect.center().x(), 92);
    EXPECT_LE(shapes[2].rect.right(), size.width());
}

TEST(TimeFigure, NamesOfDaysDoNotTouchAndTodayHasItsName)
{
    const auto names = dayNames(halfYear(), 184, [](const QString& name) { return 6.0 * static_cast<double>(name.size()); });
    ASSERT_EQ(names.size(), 2u); // the meeting of two days later gives way
    EXPECT_EQ(names[0].name, u"today"_s);
    EXPECT_LT(names[1].left, names[0].left);
    EXPECT_EQ(axisWords(halfYear()), u"Q2, Q3; today 22 Nov 2026, board 24 Nov 2026, board 1 Aug 2026"_s);
}

} // namespace boardplan::test
