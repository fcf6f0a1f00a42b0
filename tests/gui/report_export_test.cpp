#include "gui/papers/print_preview.h"
#include "gui/papers/report_export.h"
#include "sample_session.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int writingTime = 30'000; // ms

} // namespace

class ReportExportTest : public ::testing::Test {
protected:
    QByteArray written(const QString& kind, const QString& name)
    {
        QSignalSpy exported{&reports, &ReportExport::exported};
        reports.write(kind, session.file(name));
        EXPECT_TRUE(exported.wait(writingTime));
        QFile file{session.file(name)};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    SampleSession session;
    QWidget window;
    ReportExport reports{*session, &window};
};

TEST_F(ReportExportTest, EndingChoosesTheFormat)
{
    EXPECT_TRUE(written(u"summary"_s, u"paper.pdf"_s).startsWith("%PDF-"));
    EXPECT_TRUE(written(u"summary"_s, u"paper.html"_s).toLower().startsWith("<!doctype html"));
    EXPECT_TRUE(written(u"actions"_s, u"paper.csv"_s).startsWith("\xEF\xBB\xBF"));
    for (const QString& packed : {u"docx"_s, u"odt"_s, u"xlsx"_s, u"ods"_s}) {
        EXPECT_TRUE(written(u"summary"_s, u"paper."_s + packed).startsWith("PK\x03\x04")) << packed.toStdString();
    }
}

TEST_F(ReportExportTest, SaysTheSameAsTheWindow)
{
    const Node plan = Node::of(NodeKind::Plan, session.plan().plan);
    const QString html = QString::fromUtf8(written(u"summary"_s, u"paper.html"_s));
    const QString sentence = session->view().sentence(plan);
    EXPECT_TRUE(html.contains(sentence.section(u": "_s, 1).section(u". "_s, 0, 0)))
        << sentence.toStdString();
}

TEST_F(ReportExportTest, AFileThatCannotBeWrittenIsSaid)
{
    QSignalSpy failed{&reports, &ReportExport::failed};
    reports.write(u"summary"_s, session.file(u"no/such/folder/paper.pdf"_s));
    ASSERT_TRUE(failed.wait(writingTime));
    EXPECT_TRUE(failed.at(0).at(0).value<Error>().code.startsWith(u"BP-REP-"_s));
}

TEST_F(ReportExportTest, NameComesFromPlanAndKind)
{
    EXPECT_EQ(reports.defaultName(u"summary"_s), u"Business plan 2026–27 – RAG summary.pdf"_s);
    EXPECT_EQ(reports.defaultName(u"actions"_s), u"Business plan 2026–27 – Action table.pdf"_s);
}

TEST_F(ReportExportTest, AsksWhereToAndWritesThere)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    showActive(window);
    reports.exportReport(u"summary"_s);
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->nameFilters().first(), u"PDF (*.pdf)"_s);
    EXPECT_TRUE(dialog->nameFilters().contains(u"Word document (*.docx)"_s));
    QSignalSpy exported{&reports, &ReportExport::exported};
    Q_EMIT dialog->fileSelected(session.file(u"chosen.pdf"_s));
    dialog->close();
    ASSERT_TRUE(exported.wait(writingTime));
    EXPECT_EQ(exported.at(0).at(0).toString(), session.file(u"chosen.pdf"_s));
    EXPECT_TRUE(QFile::exists(session.file(u"chosen.pdf"_s)));
}

TEST_F(ReportExportTest, PreviewTurnsPagesByKey)
{
    Result<Report> report = reports.build(u"actions"_s);
    ASSERT_TRUE(report.ok());
    PrintPreview preview{std::move(report).value()};
    showActive(preview);
    ASSERT_GE(preview.pageCount(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    EXPECT_TRUE(shows(preview, u" %1 of %1 "_s.arg(preview.pageCount())));
    QTest::keyClick(&preview, Qt::Key_Home);
    EXPECT_TRUE(shows(preview, u" 1 of %1 "_s.arg(preview.pageCount())));
}

TEST(ReportExportEmpty, WithoutAPlanThereIsNoPaper)
{
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"empty.boardplan"_s),
        [] { return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC}; });
    ASSERT_TRUE(document.ok());
    Session session{std::move(document).value()};
    ReportExport reports{session, nullptr};
    const Result<Report> report = reports.build(u"summary"_s);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, u"BP-GUI-030"_s);
}

} // namespace boardplan::test
