// A cover report stays short: of long lists it has the first rows, and names or counts what is left.

#include "sample_book.h"

#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// Actions 1.1, 1.2 … with a timescale, rated where a rating is given; those whose number is asked for ask the board.
void addActions(SampleBook& sample, PriorityId priority, int from, int count, const QString& timescale,
                const QString& rating = {}, int asking = 0)
{
    for (int number = from; number < from + count; ++number) {
        const ActionId id = sample.addAction(priority, u"1.%1"_s.arg(number), u"Act"_s, {}, timescale);
        if (!rating.isEmpty()) {
            sample.report(id, {2026, 10, 1}, rating, u"Work went on."_s, u"More of it."_s,
                          number == asking ? u"Fund it"_s : QString{});
        }
    }
}

Report coverReportOf(const SampleBook& sample, const ReportOptions& options = {})
{
    return coverReport(View{sample.book, sampleDay}, sample.plan, options);
}

const ReportTable* tableCalled(const Report& report, const QString& caption)
{
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table != nullptr && table->caption.startsWith(caption)) {
            return table;
        }
    }
    return nullptr;
}

QStringList refsIn(const ReportTable& table)
{
    QStringList refs;
    for (const RowGroup& group : table.groups) {
        for (const ReportRow& row : group.rows) {
            refs << row.cells.front().text;
        }
    }
    return refs;
}

// What stands behind a paragraph's bold words; empty where there is no such paragraph.
QString textBehind(const Report& report, const QString& lead)
{
    for (const ReportBlock& block : report.blocks) {
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        if (paragraph != nullptr && paragraph->lead == lead) {
            return paragraph->text;
        }
    }
    return {};
}

} // namespace

TEST(CoverLists, RedIsToldInFullUpToEightAndTheRestByName)
{
    SampleBook sample;
    addActions(sample, sample.addPriority(u"1"_s, u"One"_s), 1, 10, {}, u"red"_s, 10);
    const Report report = coverReportOf(sample);
    const ReportTable* red = tableCalled(report, u"Actions rated red"_s);
    ASSERT_NE(red, nullptr);
    // What asks the board is among them; they stay in their order.
    EXPECT_EQ(refsIn(*red), (QStringList{u"1.1"_s, u"1.2"_s, u"1.3"_s, u"1.4"_s, u"1.5"_s, u"1.6"_s, u"1.7"_s, u"1.10"_s}));
    EXPECT_EQ(textBehind(report, u"Also red:"_s), u"1.8, 1.9. See the appendix."_s);
}

TEST(CoverLists, AmberIsToldWithWhatComesNext)
{
    SampleBook sample;
    addActions(sample, sample.addPriority(u"1"_s, u"One"_s), 1, 9, {}, u"amber"_s);
    ReportOptions options;
    options.sections = {u"ratings"_s};
    const Report report = coverReportOf(sample, options);
    const ReportTable* amber = tableCalled(report, u"Actions rated amber"_s);
    ASSERT_NE(amber, nullptr);
    EXPECT_EQ(amber->columns.back().heading, u"What next"_s);
    EXPECT_EQ(refsIn(*amber).size(), 8);
    EXPECT_EQ(textBehind(report, u"Also amber:"_s), u"1.9. See the action table."_s); // there is no appendix
}

TEST(CoverLists, WhatIsOverdueForLongIsCountedWhereItIsMuch)
{
    SampleBook sample;
    addActions(sample, sample.addPriority(u"1"_s, u"One"_s), 1, 6, u"March 2020"_s);
    addActions(sample, sample.addPriority(u"2"_s, u"Two"_s), 7, 4, u"March 2021"_s);
    addActions(sample, sample.addPriority(u"3"_s, u"Three"_s), 11, 2, u"January 2027"_s);
    const Report report = coverReportOf(sample);
    const ReportTable* due = tableCalled(report, u"What is due"_s);
    ASSERT_NE(due, nullptr);
    EXPECT_EQ(refsIn(*due), (QStringList{u"1.11"_s, u"1.12"_s}));
    const QString old = textBehind(report, u"Overdue since before 1 July 2026:"_s);
    EXPECT_EQ(old, u"10 actions, the longest for 2427 days (1.1): 6 in Priority 1, 4 in Priority 2. See the appendix."_s);
}

TEST(CoverLists, WhatIsNewlyOverdueIsToldSinceTheLastMeeting)
{
    SampleBook sample;
    sample.addMeeting(sampleMeeting, true);
    const PriorityId priority = sample.addPriority(u"1"_s, u"One"_s);
    addActions(sample, priority, 1, 1, u"August 2026"_s);
    addActions(sample, priority, 2, 10, u"October 2026"_s);
    const Report report = coverReportOf(sample);
    const ReportTable* due = tableCalled(report, u"What is due"_s);
    ASSERT_NE(due, nullptr);
    EXPECT_EQ(refsIn(*due).size(), 8);
    EXPECT_EQ(textBehind(report, u"Also due by 31 March 2027:"_s), u"1.10, 1.11. See the appendix."_s);
    EXPECT_EQ(textBehind(report, u"Overdue since before the board meeting of 12 September 2026:"_s), u"1.1. See the appendix."_s);
}

TEST(CoverLists, ShortListsAreWhole)
{
    SampleBook sample;
    addActions(sample, sample.addPriority(u"1"_s, u"One"_s), 1, 8, u"March 2020"_s, u"red"_s);
    const Report report = coverReportOf(sample);
    EXPECT_EQ(refsIn(*tableCalled(report, u"What is due"_s)).size(), 8);
    EXPECT_EQ(refsIn(*tableCalled(report, u"Actions rated red"_s)).size(), 8);
    EXPECT_EQ(textBehind(report, u"Also red:"_s), QString{});
}

} // namespace boardplan::test
