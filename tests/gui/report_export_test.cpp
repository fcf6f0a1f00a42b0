#include "gui/frame/settings.h"
#include "gui/papers/report_export.h"
#include "sample_session.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int writingTime = 30'000; // ms

} // namespace

class ReportExportTest : public ::testing::Test {
protected:
    static PaperChoice paper(const QString& kind)
    {
        PaperChoice choice;
        choice.kind = kind;
        return choice;
    }

    QByteArray written(const QString& kind, const QString& name)
    {
        QSignalSpy exported{&reports, &ReportExport::exported};
        reports.write(paper(kind), session.file(name));
        EXPECT_TRUE(exported.wait(writingTime));
        QFile file{session.file(name)};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    SampleSession session;
    QWidget window;
    Settings settings{session.file(u"settings.ini"_s)};
    ReportExport reports{*session, &settings, &window};
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
    reports.write(paper(u"summary"_s), session.file(u"no/such/folder/paper.pdf"_s));
    ASSERT_TRUE(failed.wait(writingTime));
    EXPECT_TRUE(failed.at(0).at(0).value<Error>().code.startsWith(u"BP-REP-"_s));
}

TEST_F(ReportExportTest, NameComesFromPlanAndKind)
{
    EXPECT_EQ(reports.defaultName(paper(u"summary"_s)), u"Business plan 2026–27 – RAG summary.pdf"_s);
    EXPECT_EQ(reports.defaultName(paper(u"actions"_s)), u"Business plan 2026–27 – Action table.pdf"_s);
}

TEST_F(ReportExportTest, AsksWhereToAndWritesThere)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    showActive(window);
    EXPECT_EQ(reports.lastPath(paper(u"summary"_s)), QString{});
    reports.exportPaper(paper(u"summary"_s));
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
    EXPECT_EQ(reports.lastPath(paper(u"summary"_s)), session.file(u"chosen.pdf"_s));
    EXPECT_EQ(reports.lastPath(paper(u"actions"_s)), QString{});
}

TEST_F(ReportExportTest, WritesAgainOverTheFileOfBefore)
{
    settings.setPaperPlace(u"summary-"_s + session->plan().toString(), session.file(u"again.html"_s));
    QSignalSpy exported{&reports, &ReportExport::exported};
    PaperChoice marked = paper(u"summary"_s);
    for (const QString& marking : {u"Draft seven"_s, u"Draft eight"_s}) {
        marked.marking = marking;
        reports.exportAgain(marked);
        ASSERT_TRUE(exported.wait(writingTime));
    }
    QFile file{session.file(u"again.html"_s)};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    EXPECT_TRUE(html.contains("Draft eight"));
    EXPECT_FALSE(html.contains("Draft seven"));
}

TEST(ReportExportEmpty, WithoutAPlanThereIsNoPaper)
{
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"empty.boardplan"_s),
        [] { return QDateTime{QDate{2026, 11, 22}, QTime{12, 0}, Qt::UTC}; });
    ASSERT_TRUE(document.ok());
    Session session{std::move(document).value()};
    ReportExport reports{session, nullptr, nullptr};
    const Result<Report> report = reports.build({});
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, u"BP-GUI-030"_s);
}

} // namespace boardplan::test
