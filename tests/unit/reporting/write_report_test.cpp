#include "sample_book.h"
#include "support/file_size_limit.h"

#include <boardplan/reporting/renderers.h>
#include <boardplan/reporting/reports.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

Report smallReport()
{
    Report report;
    report.title = u"Title"_s;
    report.date = sampleDay;
    report.blocks.emplace_back(ReportParagraph{u"Amber:"_s, u"text"_s});
    return report;
}

QByteArray contents(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

TEST(WriteReport, WritesEveryFormatByItsEnding)
{
    const QTemporaryDir folder;
    for (const QString& format : reportFormats()) {
        const QString path = folder.filePath(u"Paper."_s + format.toUpper());
        const Status status = writeReport(smallReport(), path);
        ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
        EXPECT_FALSE(contents(path).isEmpty());
    }
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(),
              reportFormats().size()); // no temporary file is left
}

TEST(WriteReport, AnUnknownEndingIsRefusedWithTheKnownOnes)
{
    const QTemporaryDir folder;
    for (const QString& name : {u"paper.exe"_s, u"paper"_s, u"pdf"_s}) {
        const Status status = writeReport(smallReport(), folder.filePath(name));
        ASSERT_FALSE(status.ok());
        EXPECT_EQ(status.error().code, u"BP-REP-002"_s);
        EXPECT_TRUE(status.error().todo.contains(u".pdf, .html, .docx, .odt, .xlsx, .ods, .csv"_s));
    }
    EXPECT_TRUE(QDir{folder.path()}.isEmpty());
}

TEST(WriteReport, WhatCannotBeWrittenLeavesTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/paper.csv"_s);
    const Status status = writeReport(smallReport(), path);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, u"BP-REP-003"_s);
    EXPECT_EQ(status.error().kind, ErrorKind::Io);

    ASSERT_TRUE(
        QDir{folder.path()}.mkdir(u"paper.csv"_s)); // a folder of that name cannot be replaced
    EXPECT_EQ(writeReport(smallReport(), folder.filePath(u"paper.csv"_s)).error().code,
              u"BP-REP-003"_s);
}

// A disk that fills up while rows are written, one after the other or all at once.
TEST(WriteReport, AFullDiskLeavesTheOldFile)
{
    const QTemporaryDir folder;
    Report longReport = smallReport();
    longReport.blocks.emplace_back(ReportParagraph{{}, QString{70'000, u'w'}});
    longReport.blocks.emplace_back(ReportParagraph{{}, u"a few words more"_s});
    for (const QString& format : {u"csv"_s, u"html"_s}) {
        const QString path = folder.filePath(u"paper."_s + format);
        QFile old{path};
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("as it was");
        old.close();
        const Status status = [&] {
            const FileSizeLimit full{64 * 1024};
            return writeReport(longReport, path);
        }();
        ASSERT_FALSE(status.ok()) << qPrintable(format);
        EXPECT_EQ(status.error().code, u"BP-REP-003"_s);
        EXPECT_EQ(contents(path), "as it was");
    }
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(), 2);
}

TEST(WriteReport, ReplacesAnOlderPaperWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.csv"_s);
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(100000, 'x'));
    old.close();
    ASSERT_TRUE(writeReport(smallReport(), path).ok());
    EXPECT_EQ(contents(path), renderCsv(smallReport()));
}

TEST(BuildReport, RefusesUnknownKindsAndPlans)
{
    const SampleBook sample = sampleBook();
    const View view{sample.book, sampleDay};
    const auto unknown = buildReport(u"poem"_s, view, sample.plan, {});
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code, u"BP-REP-001"_s);
    EXPECT_TRUE(unknown.error().todo.contains(u"summary, cover, exceptions, actions"_s));

    const auto noPlan = buildReport(u"summary"_s, view, PlanId::create(), {});
    ASSERT_FALSE(noPlan.ok());
    EXPECT_EQ(noPlan.error().code, u"BP-REP-005"_s);
    EXPECT_EQ(noPlan.error().kind, ErrorKind::NotFound);
}

TEST(BuildReport, CarriesTheOptions)
{
    SampleBook sample = sampleBook();
    ReportOptions options;
    options.lead = sample.directoryEntry(u"Prevention Subgroup"_s);
    options.marking = u"OFFICIAL"_s;
    options.author = u"A"_s;
    options.orientation = PageOrientation::Portrait;
    for (const QString& kind : reportKinds()) {
        const auto report = buildReport(kind, View{sample.book, sampleDay}, sample.plan, options);
        ASSERT_TRUE(report.ok());
        EXPECT_EQ(report->marking, options.marking);
        EXPECT_EQ(report->author, options.author);
        EXPECT_EQ(report->orientation, options.orientation);
    }
}

TEST(VersionCode, IsOfTheValueAndOfNothingElse)
{
    const auto codeOf = [](const SampleBook& sample) {
        return versionCode(ragSummary(View{sample.book, sampleDay}, sample.plan, {}));
    };
    const QString code = codeOf(sampleBook());
    EXPECT_EQ(code.size(), 9);
    EXPECT_EQ(code, codeOf(sampleBook())); // other ids, the same words
    SampleBook other = sampleBook();
    other.edit(other.book.allActionsOf(other.plan)[4],
               [](Action& action) { action.leadText += u'.'; });
    EXPECT_EQ(code, codeOf(other)); // a green action's lead is not in the paper
    other.edit(other.book.allActionsOf(other.plan)[3],
               [](Action& action) { action.leadText += u'.'; });
    EXPECT_NE(code, codeOf(other));
}

TEST(VersionCode, TextsDoNotRunTogether)
{
    Report one = smallReport();
    Report other = smallReport();
    one.blocks = {ReportParagraph{u"ab"_s, u"c"_s}};
    other.blocks = {ReportParagraph{u"a"_s, u"bc"_s}};
    EXPECT_NE(versionCode(one), versionCode(other));
    one.blocks = {ReportHeading{2, u"x"_s}};
    for (const ReportBlock& block : std::vector<ReportBlock>{ReportHeading{3, u"x"_s}, ReportHeading{2, u"x"_s, true},
                                                             ReportParagraph{{}, u"x"_s}, ReportParagraph{{}, u"x"_s, true},
                                                             ReportList{{u"x"_s}}, ReportList{{u"x"_s}, true}, ReportTrend{u"x"_s, {}}}) {
        other.blocks = {block};
        EXPECT_NE(versionCode(one), versionCode(other)) << block.index();
        one.blocks = other.blocks;
    }
}

} // namespace boardplan::test
