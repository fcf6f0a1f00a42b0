// Columns that say nothing of any row are left out of the tables that tell what was reported.

#include "reporting/silent_columns.h"
#include "sample_book.h"

#include <boardplan/reporting/reports.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

ReportTable threeColumns(const std::vector<QStringList>& rows)
{
    ReportTable table;
    table.columns = {{u"A"_s}, {u"B"_s}, {u"C"_s}};
    table.groups.resize(2);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ReportRow row;
        for (const QString& text : rows[i]) {
            row.cells.push_back(textCell(text));
        }
        table.groups[i % 2].rows.push_back(std::move(row));
    }
    return table;
}

QString headings(const ReportTable& table)
{
    QStringList found;
    for (const ReportColumn& column : table.columns) {
        found << column.heading;
    }
    return found.join(u' ');
}

QStringList headingsOfTables(const Report& report)
{
    QStringList found;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            found << headings(*table).section(u"Rating"_s, 1).trimmed();
        }
    }
    return found;
}

} // namespace

TEST(SilentColumns, AreTakenOutOfEveryGroupWithTheirCells)
{
    ReportTable table = threeColumns({{u"1"_s, u"–"_s, u"x"_s}, {u"2"_s, {}, u"–"_s}});
    leaveOutSilentColumns(table, 1);
    EXPECT_EQ(headings(table), u"A C"_s);
    EXPECT_EQ(table.groups[0].rows[0].cells[1].text, u"x"_s);
    EXPECT_EQ(table.groups[1].rows[0].cells.size(), 2u);
}

TEST(SilentColumns, StayBeforeTheFirstAskedAboutAndWhereThereAreNoRows)
{
    ReportTable table = threeColumns({{u"–"_s, u"–"_s, u"–"_s}});
    leaveOutSilentColumns(table, 2);
    EXPECT_EQ(headings(table), u"A B"_s);
    ReportTable empty = threeColumns({});
    leaveOutSilentColumns(empty, 0);
    EXPECT_EQ(headings(empty), u"A B C"_s);
}

TEST(SilentColumns, ANoteBelowADashIsSomethingSaid)
{
    ReportTable table = threeColumns({{u"1"_s, u"–"_s, u"–"_s}});
    table.groups[0].rows[0].cells[1].small = u"3 Mar 2026"_s;
    leaveOutSilentColumns(table, 1);
    EXPECT_EQ(headings(table), u"A B"_s);
}

TEST(SilentColumns, TablesOfAnExceptionReportHaveWhatTheirOwnActionsWereReportedWith)
{
    SampleBook sample;
    const PriorityId priority = sample.addPriority(u"1"_s, u"P"_s);
    const auto action = [&](const QString& ref) {
        return sample.addAction(priority, ref, u"Do it"_s, u"QA Subgroup"_s, u"June 2026"_s);
    };
    sample.report(action(u"1.1"_s), sampleDay, u"red"_s, u"Refused."_s, u"Ask again."_s, u"write to them"_s);
    sample.report(action(u"1.2"_s), sampleDay, u"amber"_s, u"Late."_s, u"Finish."_s);
    sample.report(action(u"1.3"_s), sampleDay, u"green"_s, u"Going well."_s);
    EXPECT_EQ(headingsOfTables(exceptionReport(View{sample.book, sampleDay}, sample.plan, {})),
              (QStringList{u"What happened What next The board is asked to"_s, u"What happened What next"_s, u"What happened"_s}));
}

} // namespace boardplan::test
