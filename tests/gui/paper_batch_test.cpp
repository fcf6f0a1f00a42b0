#include "gui/frame/settings.h"
#include "gui/papers/batch_form.h"
#include "gui/papers/batch_writer.h"
#include "gui/papers/report_export.h"
#include "gui/reports/paper_head.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/reports_view.h"
#include "gui/reports/work_strip.h"
#include "sample_session.h"
#include "support/fake_office.h"

#include <boardplan/domain/lead_actions.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchTime = 60'000; // ms

} // namespace

class PaperBatchTest : public ::testing::Test {
protected:
    PaperBatchTest()
    {
        form.kind = u"form"_s;
        folder = session.file(u"papers"_s);
    }

    // Fills the form and presses its button; false where it stays open.
    bool start(const QString& format = u"csv"_s, bool mayReplace = false)
    {
        const QPointer<BatchForm> asked = reports.exportForEachLead(form);
        asked->folderBox().setText(folder);
        asked->formatBox().setCurrentIndex(asked->formatBox().findData(format));
        asked->replaceBox().setChecked(mayReplace);
        asked->confirm();
        refusal = asked->refusal();
        const bool isClosed = !asked->isVisible();
        asked->close();
        return isClosed;
    }

    QStringList files() const { return QDir{folder}.entryList(QDir::Files); }

    PaperChoice form;
    SampleSession session;
    QString folder;
    QString refusal;
    QWidget window;
    Settings settings{session.file(u"settings.ini"_s)};
    ReportExport reports{*session, &settings, &window};
    QSignalSpy ended{&reports, &ReportExport::batchEnded};
};

TEST_F(PaperBatchTest, EveryLeadWithOpenActionsGetsAPaper)
{
    showActive(window);
    const std::size_t leads = leadsWithOpenActions(session->view()).size();
    ASSERT_GT(leads, 1U);
    QSignalSpy working{&reports, &ReportExport::working};
    ASSERT_TRUE(start()) << refusal.toStdString();
    ASSERT_TRUE(ended.wait(batchTime));
    EXPECT_EQ(files().size(), static_cast<qsizetype>(leads));
    EXPECT_EQ(ended.front().at(0).toString(), folder);
    EXPECT_EQ(ended.front().at(1).toInt(), static_cast<int>(leads));
    EXPECT_EQ(working.count(), static_cast<int>(leads) + 1);
    EXPECT_TRUE(working.at(1).front().toString().startsWith(u"Writing 1 of %1: "_s.arg(leads)));
}

TEST_F(PaperBatchTest, WhatIsThereIsReplacedOnlyWhereThatIsTicked)
{
    showActive(window);
    ASSERT_TRUE(start());
    ASSERT_TRUE(ended.wait(batchTime));
    EXPECT_FALSE(start());
    EXPECT_TRUE(refusal.contains(u"has files of these names already"_s)) << refusal.toStdString();
    ASSERT_TRUE(start(u"csv"_s, true)) << refusal.toStdString();
    ASSERT_TRUE(ended.wait(batchTime));
}

TEST_F(PaperBatchTest, AFolderThatCannotBeMadeIsSaid)
{
    showActive(window);
    QFile inTheWay{session.file(u"a file"_s)};
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    for (const QString& impossible : {session.file(u"a file/papers"_s), u"not absolute"_s}) {
        folder = impossible;
        EXPECT_FALSE(start()) << impossible.toStdString();
        EXPECT_TRUE(refusal.contains(u"cannot be made"_s)) << refusal.toStdString();
    }
}

TEST_F(PaperBatchTest, StopsWhereItIsCalledOff)
{
    showActive(window);
    QObject::connect(&reports.batch(), &BatchWriter::began, &reports, [this](const QString&, int done) {
        if (done == 1) {
            reports.cancel();
        }
    });
    ASSERT_TRUE(start());
    ASSERT_TRUE(ended.wait(batchTime));
    EXPECT_LT(files().size(), static_cast<qsizetype>(leadsWithOpenActions(session->view()).size()));
    EXPECT_EQ(ended.front().at(1).toInt(), static_cast<int>(files().size()));
    EXPECT_FALSE(reports.isWorking());
}

TEST_F(PaperBatchTest, NoOtherIsBegunWhileOneIsWritten)
{
    showActive(window);
    QSignalSpy failed{&reports, &ReportExport::failed};
    BatchForm* second = nullptr;
    QObject::connect(&reports.batch(), &BatchWriter::began, &reports, [&](const QString&, int done) {
        second = done == 0 ? reports.exportForEachLead(form) : second;
    });
    ASSERT_TRUE(start());
    ASSERT_TRUE(ended.wait(batchTime));
    EXPECT_EQ(second, nullptr);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().code, u"BP-GUI-035"_s);
    EXPECT_EQ(files().size(), static_cast<qsizetype>(leadsWithOpenActions(session->view()).size()));
}

TEST_F(PaperBatchTest, CanBeTagged)
{
    showActive(window);
    const FakeOffice office{writesTagged};
    reports.writer().setOffice(office.program());
    reports.batch().writer().setOffice(office.program());
    ASSERT_TRUE(start(u"tagged"_s)) << refusal.toStdString();
    ASSERT_TRUE(ended.wait(batchTime));
    EXPECT_TRUE(files().front().endsWith(u".pdf"_s));
}

TEST_F(PaperBatchTest, TheViewShowsHowFarItIsAndCallsItOff)
{
    ReportsView view{*session, reports};
    view.resize(1200, 700);
    view.chooseKind(u"form"_s);
    showActive(view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.isSettled() && view.preview().pageCount() > 0; }, batchTime));
    EXPECT_FALSE(view.work().isVisible());
    QObject::connect(&reports.batch(), &BatchWriter::began, &view, [&](const QString&, int done) {
        if (done == 0) {
            EXPECT_TRUE(view.work().isVisible());
            EXPECT_TRUE(view.work().words().startsWith(u"Writing 1 of "_s));
            view.work().cancelButton().click();
        }
    });
    ASSERT_TRUE(start());
    ASSERT_TRUE(ended.wait(batchTime));
    EXPECT_FALSE(view.work().isVisible());
    EXPECT_LE(files().size(), 1);
}

} // namespace boardplan::test
