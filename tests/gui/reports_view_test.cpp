#include "gui/frame/settings.h"
#include "gui/papers/report_export.h"
#include "gui/reports/paper_gallery.h"
#include "gui/reports/paper_options.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/reports_view.h"
#include "gui/saved/saved_menu.h"
#include "gui/widgets/form_dialog.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>
#include <boardplan/reporting/paper_pages.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int layingOutTime = 30'000; // ms

} // namespace

class ReportsViewTest : public ::testing::Test {
protected:
    ReportsViewTest()
    {
        view.resize(1100, 700);
        showActive(view);
        settle();
    }

    // Waits until every paper asked for was laid out, pictures of the gallery too.
    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return view.isSettled() && view.preview().pageCount() > 0; }, layingOutTime));
    }

    QCheckBox& box(const QString& text)
    {
        for (QCheckBox* const one : view.findChildren<QCheckBox*>()) {
            if (one->text().remove(u'&') == text && one->isVisible()) {
                return *one;
            }
        }
        ADD_FAILURE() << "no box says " << text.toStdString();
        return *view.findChild<QCheckBox*>();
    }

    SampleSession session;
    Settings settings{session.file(u"settings.ini"_s)};
    ReportExport reports{*session, &settings, nullptr};
    ReportsView view{*session, reports};
};

TEST_F(ReportsViewTest, EveryPaperIsInTheGalleryAndCanBeLookedAt)
{
    ASSERT_EQ(view.gallery().count(), reportKinds().size());
    for (int row = 0; row < view.gallery().count(); ++row) {
        QTest::keyClick(&view.gallery(), row == 0 ? Qt::Key_Home : Qt::Key_Down);
        EXPECT_EQ(view.choice().kind, reportKinds()[row]);
        settle();
        EXPECT_TRUE(view.preview().isVisible()) << view.choice().kind.toStdString();
        EXPECT_GE(view.preview().pageCount(), 1);
        EXPECT_NE(view.gallery().item(row)->data(Qt::AccessibleTextRole).toString(), QString{});
    }
}

// Idle threads of the program go after half a minute; what they laid out is painted all the same.
TEST_F(ReportsViewTest, PagesStayWhenIdleThreadsHaveGone)
{
    QThreadPool::globalInstance()->waitForDone();
    view.preview().setZoom(1.7);
    EXPECT_FALSE(view.preview().grab().isNull());
}

TEST_F(ReportsViewTest, WhatIsLeftOutIsGoneFromThePaperAndStaysSoForThatPaperAlone)
{
    EXPECT_TRUE(box(u"Key to the ratings"_s).isChecked());
    box(u"Key to the ratings"_s).click();
    EXPECT_EQ(view.choice().leftOut, QStringList{u"key"_s});
    view.chooseKind(u"actions"_s);
    EXPECT_TRUE(view.choice().leftOut.isEmpty());
    view.chooseKind(u"summary"_s);
    EXPECT_EQ(view.choice().leftOut, QStringList{u"key"_s});
    EXPECT_FALSE(box(u"Key to the ratings"_s).isChecked());
    const auto report = reports.build(view.choice());
    ASSERT_TRUE(report.ok());
    for (const ReportBlock& block : report.value().blocks) {
        EXPECT_FALSE(std::holds_alternative<ReportKey>(block));
    }
}

TEST_F(ReportsViewTest, APaperOfNothingCannotBeChosen)
{
    view.chooseKind(u"actions"_s);
    for (const auto& text : {u"Table of actions"_s, u"Key to the ratings"_s, u"How ratings are worked out"_s}) {
        box(text).click();
    }
    EXPECT_EQ(view.choice().leftOut.size(), 2);
    EXPECT_TRUE(box(u"How ratings are worked out"_s).isChecked());
}

TEST_F(ReportsViewTest, PaperAndOrderAndMarkingReachThePaper)
{
    view.chooseKind(u"actions"_s);
    auto* const paper = spoken<QComboBox>(view, u"Paper"_s);
    auto* const marking = spoken<QLineEdit>(view, u"Confidential marking"_s);
    ASSERT_NE(paper, nullptr);
    ASSERT_NE(marking, nullptr);
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Down);
    marking->setFocus();
    QTest::keyClicks(marking, u"Restricted"_s);
    QTest::keyClick(marking, Qt::Key_Return);
    const auto report = reports.build(view.choice());
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report.value().orientation, PageOrientation::Portrait);
    EXPECT_EQ(report.value().marking, u"Restricted"_s);
}

TEST_F(ReportsViewTest, APaperAboutOneLeadBeginsWithOneWhoHasActions)
{
    view.chooseKind(u"form"_s);
    EXPECT_NE(session->book().find(view.choice().lead), nullptr);
    settle();
    EXPECT_GE(view.preview().pageCount(), 1);
}

TEST_F(ReportsViewTest, ThePageLookedAtStaysWhenAnOptionChanges)
{
    view.chooseKind(u"cover"_s);
    settle();
    view.preview().setZoom(2);
    view.preview().goToPage(view.preview().pageCount());
    const int place = view.preview().verticalScrollBar()->value();
    ASSERT_GT(place, 0);
    box(u"Edition for the public"_s).click();
    settle();
    EXPECT_GT(view.preview().currentPage(), 1);
}

TEST_F(ReportsViewTest, AnEditIsInThePaperAtOnce)
{
    const QString before = versionCode(view.preview().pages()->report());
    QSignalSpy shown{&view, &ReportsView::shown};
    const PriorityId priority = session->book().prioritiesOf(session->plan()).front();
    ASSERT_TRUE(session->perform(setPriorityTitle(session->book(), priority, u"Another name"_s)));
    ASSERT_TRUE(shown.wait(layingOutTime));
    EXPECT_NE(versionCode(view.preview().pages()->report()), before);
    session->undo();
    ASSERT_TRUE(shown.wait(layingOutTime));
    EXPECT_EQ(versionCode(view.preview().pages()->report()), before);
}

TEST_F(ReportsViewTest, APaperIsKeptInTheFileUnderAName)
{
    view.chooseKind(u"exceptions"_s);
    box(u"Edition for the public"_s).click();
    auto* const saved = view.findChild<SavedMenu*>();
    ASSERT_NE(saved, nullptr);
    FormDialog* const form = saved->askName();
    auto* const name = form->findChild<QLineEdit*>();
    EXPECT_EQ(name->text(), u"Exception report"_s);
    name->setText(u"For the website"_s);
    form->confirm();
    EXPECT_EQ(form->refusal(), QString{});
    ASSERT_EQ(session->book().table<Saved>().rows().size(), 1U);
    EXPECT_EQ(saved->accessibleName(), u"Saved paper: For the website"_s);
    const auto kept = paperChoiceOf(session->book().table<Saved>().rows().front().value);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(*kept, view.choice());
    session->undo();
    EXPECT_TRUE(session->book().table<Saved>().rows().empty());
}

TEST(PaperChoices, AreReadAsTheyWereWritten)
{
    PaperChoice choice;
    choice.kind = u"subgroup"_s;
    choice.leftOut = QStringList{u"key"_s};
    choice.ratings = QStringList{u"red"_s, u"none"_s};
    choice.sort = ReportSort::DueDate;
    choice.paper = PaperSize::A3;
    choice.orientation = PageOrientation::Portrait;
    choice.lead = LeadId::create();
    choice.marking = u"Restricted"_s;
    choice.intro = u"One.\n\nTwo."_s;
    choice.isPublic = true;
    EXPECT_EQ(paperChoiceOf(toJson(choice)), choice);
    QJsonObject other = toJson(choice);
    other[u"paper"_s] = u"poster"_s;
    EXPECT_FALSE(paperChoiceOf(other).has_value());
}

TEST_F(ReportsViewTest, APaperOfOneLeadSaysWhatToDoWhereNobodyLeads)
{
    for (const ActionId id : session->book().allActionsOf(session->plan())) {
        ASSERT_TRUE(session->perform(setActionLeads(session->book(), id, {})));
    }
    PaperChoice choice;
    choice.kind = u"subgroup"_s;
    view.choose(choice);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.isSettled() && shows(view, u"Nobody leads an open action"_s); }, layingOutTime));
    EXPECT_FALSE(shows(view, u"command line"_s));
}

TEST_F(ReportsViewTest, WhereRoomIsShortPapersAreNamedWithoutPictures)
{
    EXPECT_TRUE(view.gallery().showsPictures());
    const int before = view.gallery().width();
    view.resize(60 * view.fontMetrics().averageCharWidth(), 700);
    EXPECT_FALSE(view.gallery().showsPictures());
    EXPECT_LT(view.gallery().width(), before);
    view.resize(1100, 700);
    EXPECT_TRUE(view.gallery().showsPictures());
}

} // namespace boardplan::test
