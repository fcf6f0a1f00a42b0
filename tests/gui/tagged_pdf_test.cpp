#include "gui/frame/settings.h"
#include "gui/papers/paper_writer.h"
#include "gui/papers/report_export.h"
#include "sample_session.h"
#include "support/fake_office.h"

#include <boardplan/papers/tagged_pdf.h>
#include <boardplan/reporting/renderers.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeTime = 30'000; // ms
constexpr auto neverEnds = "exec sleep 600";

QByteArray bytesIn(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

struct OfficeCase {
    const char* name;
    const char* body;
    const char* code; // empty: it is written
    const char* details = "";
};

void PrintTo(const OfficeCase& one, std::ostream* out) { *out << one.name; }

class Office : public ::testing::TestWithParam<OfficeCase> {};

TEST_P(Office, WritesOrRefusesAndLeavesTheFileOfBefore)
{
    const FakeOffice office{GetParam().body};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile before{path};
    ASSERT_TRUE(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    TaggedPdf tagged{office.program()};
    QSignalSpy written{&tagged, &TaggedPdf::written};
    QSignalSpy failed{&tagged, &TaggedPdf::failed};
    tagged.start("odt", path);
    const QByteArray code = GetParam().code;
    ASSERT_TRUE((code.isEmpty() ? written : failed).wait(officeTime));
    EXPECT_FALSE(tagged.isRunning());
    EXPECT_EQ(written.count() + failed.count(), 1);
    EXPECT_EQ(bytesIn(path).startsWith("%PDF-"), code.isEmpty());
    if (!code.isEmpty()) {
        const Error error = failed.front().front().value<Error>();
        EXPECT_EQ(error.code.toStdString(), code.toStdString());
        EXPECT_FALSE(error.todo.isEmpty());
        EXPECT_TRUE(error.details.contains(QLatin1String{GetParam().details})) << error.details.toStdString();
        EXPECT_EQ(bytesIn(path), "before");
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Office,
    ::testing::Values(OfficeCase{"Good", writesTagged, ""}, OfficeCase{"Fails", "echo no filter >&2; exit 1", "BP-REP-023", "no filter"},
        OfficeCase{"WritesNothing", "exit 0", "BP-REP-023"}, OfficeCase{"WritesAnEmptyFile", ": > \"$out/paper.pdf\"", "BP-REP-023"},
        OfficeCase{"FailsAfterWriting", "cp \"$good\" \"$out/paper.pdf\"; exit 3", "BP-REP-023"},
        OfficeCase{"IsKilled", "kill -9 $$", "BP-REP-023"},
        OfficeCase{"WithoutTags", "cp \"$plain\" \"$out/paper.pdf\"", "BP-REP-024", "not tagged"},
        OfficeCase{"NoPdf", "echo hello > \"$out/paper.pdf\"", "BP-REP-024"}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(TaggedPdfs, AreMadeWithNoMoreThanIsNeeded)
{
    qputenv("BOARDPLAN_SECRET", "1");
    const FakeOffice office{writesTagged};
    const QTemporaryDir folder;
    TaggedPdf tagged{office.program()};
    QSignalSpy written{&tagged, &TaggedPdf::written};
    tagged.start("odt", folder.filePath(u"a b; rm.pdf"_s));
    ASSERT_TRUE(written.wait(officeTime));
    qunsetenv("BOARDPLAN_SECRET");
    EXPECT_TRUE(office.arguments().contains(u"\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}"_s));
    EXPECT_TRUE(office.arguments().startsWith(u"-env:UserInstallation=file:///"_s));
    EXPECT_FALSE(office.arguments().contains(u"rm.pdf"_s)); // names of ours stay here
    EXPECT_FALSE(office.environment().contains(u"BOARDPLAN_SECRET"_s));
    EXPECT_FALSE(office.environment().contains(u"HOME="_s + QDir::homePath() + u'\n'));
    const QString home = office.environment().section(u"\nHOME="_s, 1).section(u'\n', 0, 0);
    EXPECT_FALSE(QFileInfo::exists(home)) << home.toStdString(); // it went with the start
}

TEST(TaggedPdfs, AreCalledOff)
{
    const FakeOffice office{neverEnds};
    const QTemporaryDir folder;
    TaggedPdf tagged{office.program()};
    QSignalSpy cancelled{&tagged, &TaggedPdf::cancelled};
    QSignalSpy failed{&tagged, &TaggedPdf::failed};
    QObject::connect(&tagged, &TaggedPdf::started, &tagged, &TaggedPdf::cancel);
    tagged.start("odt", folder.filePath(u"paper.pdf"_s));
    ASSERT_TRUE(cancelled.wait(officeTime));
    EXPECT_FALSE(tagged.isRunning());
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(QDir{folder.path()}.isEmpty());
    tagged.cancel(); // nothing left to call off
    EXPECT_EQ(cancelled.count(), 1);
}

TEST(TaggedPdfs, EndWhatTakesTooLong)
{
    const FakeOffice office{neverEnds};
    const QTemporaryDir folder;
    TaggedPdf tagged{office.program(), std::chrono::milliseconds{1}};
    QSignalSpy failed{&tagged, &TaggedPdf::failed};
    tagged.start("odt", folder.filePath(u"paper.pdf"_s));
    ASSERT_TRUE(failed.wait(officeTime));
    EXPECT_EQ(failed.front().front().value<Error>().code, u"BP-REP-025"_s);
    EXPECT_TRUE(QDir{folder.path()}.isEmpty());
}

TEST(TaggedPdfs, SayWhereThereIsNoLibreOffice)
{
    const QTemporaryDir folder;
    for (const auto& [program, code] : {std::pair{QString{}, u"BP-REP-022"_s}, std::pair{folder.filePath(u"none"_s), u"BP-REP-023"_s}}) {
        TaggedPdf tagged{program};
        QSignalSpy failed{&tagged, &TaggedPdf::failed};
        tagged.start("odt", folder.filePath(u"paper.pdf"_s));
        EXPECT_EQ(failed.count(), 0); // never before it returns
        ASSERT_TRUE(failed.wait(officeTime));
        EXPECT_EQ(failed.front().front().value<Error>().code, code);
    }
}

TEST(TaggedPdfs, GoWithTheirOwner)
{
    const FakeOffice office{neverEnds};
    const QTemporaryDir folder;
    auto tagged = std::make_unique<TaggedPdf>(office.program());
    QSignalSpy started{tagged.get(), &TaggedPdf::started};
    tagged->start("odt", folder.filePath(u"paper.pdf"_s));
    ASSERT_TRUE(started.wait(officeTime));
    static QStringList said;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { said.append(text); });
    tagged.reset();
    qInstallMessageHandler(before);
    EXPECT_TRUE(said.isEmpty()) << said.join(u'\n').toStdString();
    EXPECT_TRUE(QDir{folder.path()}.isEmpty());
}

class TaggedExport : public ::testing::Test {
protected:
    PaperChoice summary;
    SampleSession session;
    QWidget window;
    Settings settings{session.file(u"settings.ini"_s)};
    ReportExport reports{*session, &settings, &window};
};

TEST_F(TaggedExport, IsAFormatWhereLibreOfficeIsAndIsExportedAgainAsSuch)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const FakeOffice office{writesTagged};
    reports.writer().setOffice(office.program());
    ASSERT_TRUE(reports.canTag());
    QSignalSpy exported{&reports, &ReportExport::exported};
    QSignalSpy working{&reports, &ReportExport::working};
    QSignalSpy rested{&reports, &ReportExport::rested};
    showActive(window);
    reports.exportTagged(summary);
    auto* const dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->nameFilters(), QStringList{u"Accessible PDF: tagged, made by LibreOffice (*.pdf)"_s});
    const QString path = session.file(u"read aloud.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    ASSERT_TRUE(exported.wait(officeTime));
    EXPECT_EQ(working.count(), 1);
    EXPECT_GE(rested.count(), 1);
    EXPECT_FALSE(reports.isWorking());
    EXPECT_TRUE(checkTaggedPdf(bytesIn(path)).ok());
    ASSERT_TRUE(QFile::remove(path));
    reports.exportAgain(summary);
    ASSERT_TRUE(exported.wait(officeTime));
    EXPECT_TRUE(checkTaggedPdf(bytesIn(path)).ok());
}

TEST_F(TaggedExport, IsNotOfferedWithoutLibreOffice)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    reports.writer().setOffice({});
    EXPECT_FALSE(reports.canTag());
    reports.exportPaper(summary);
    auto* const dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->nameFilters().join(u' ').contains(u"Accessible"_s));
    QSignalSpy failed{&reports, &ReportExport::failed};
    reports.writeTagged(summary, session.file(u"paper.pdf"_s));
    ASSERT_TRUE(failed.wait(officeTime));
    EXPECT_EQ(failed.front().front().value<Error>().code, u"BP-REP-022"_s);
    EXPECT_FALSE(reports.isWorking());
}

TEST_F(TaggedExport, IsCalledOff)
{
    const FakeOffice office{neverEnds};
    reports.writer().setOffice(office.program());
    QObject::connect(&reports.writer(), &PaperWriter::officeStarted, &reports, &ReportExport::cancel);
    QSignalSpy rested{&reports, &ReportExport::rested};
    QSignalSpy failed{&reports, &ReportExport::failed};
    reports.writeTagged(summary, session.file(u"paper.pdf"_s));
    EXPECT_TRUE(reports.isWorking());
    ASSERT_TRUE(rested.wait(officeTime));
    EXPECT_FALSE(reports.isWorking());
    EXPECT_EQ(failed.count(), 0);
    EXPECT_FALSE(QFile::exists(session.file(u"paper.pdf"_s)));
}

} // namespace boardplan::test
