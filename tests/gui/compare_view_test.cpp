#include "gui/actions/filter_chip.h"
#include "gui/compare/change_list.h"
#include "gui/compare/change_list_model.h"
#include "gui/compare/compare_view.h"
#include "gui/compare/end_chooser.h"
#include "frame_fixture.h"
#include "gui/frame/workspace.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// The sample plan with a board meeting closed in August, and what was reported and changed since.
class CompareViewInWindow : public FrameTest {};

class CompareViewTest : public testing::Test {
protected:
    void closeMeetingIn(const QDate& day)
    {
        Meeting meeting;
        meeting.board = m_session->book().boards().front();
        meeting.date = day;
        ASSERT_TRUE(m_session->perform(addMeeting(m_session->book(), meeting)));
        for (const MeetingId id : m_session->book().meetingsOf(meeting.board)) {
            if (m_session->book().find(id)->date == day) {
                m_meeting = id;
            }
        }
        const View then = std::move(m_session->document().viewAsAt(day)).value();
        ASSERT_TRUE(m_session->perform(closeMeeting(then, m_meeting, day)));
    }

    void rate(ActionId action, const QString& key)
    {
        Update update;
        update.action = action;
        update.rating = key;
        update.reportedOn = m_session->document().today();
        update.whatHappened = u"A partner withdrew."_s;
        ASSERT_TRUE(m_session->perform(
            recordUpdate(m_session->book(), update, update.reportedOn, m_session->document().now())));
    }

    ChangeListModel& model() { return *static_cast<ChangeListModel*>(m_view.list().model()); }
    QStringList headings()
    {
        QStringList found;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().rowAt(row).isHeading()) {
                found << model().rowAt(row).heading;
            }
        }
        return found;
    }
    FilterChip* chip(const QString& words)
    {
        for (FilterChip* const one : m_view.findChildren<FilterChip*>()) {
            if (one->text() == words) {
                return one;
            }
        }
        return nullptr;
    }

    SampleSession m_session;
    MeetingId m_meeting;
    CompareView m_view{*m_session};
};

} // namespace

TEST_F(CompareViewTest, BeginsWithTheLastClosedBoardMeeting)
{
    closeMeetingIn(QDate{2026, 9, 20});
    rate(m_session.plan().guide, u"red"_s);
    showActive(m_view);
    EXPECT_EQ(m_view.from(), (ComparisonEnd{QDate{2026, 9, 20}, m_meeting}));
    EXPECT_EQ(m_view.to(), (ComparisonEnd{QDate{2026, 11, 22}, {}}));
    EXPECT_TRUE(headings().contains(u"Got worse (1)"_s)) << headings().join(u", "_s).toStdString();
    const int row = model().rowOf(Node::of(NodeKind::Action, m_session.plan().guide));
    ASSERT_GE(row, 0);
    EXPECT_EQ(model().rowAt(row).chips.size(), 2U);
    EXPECT_EQ(model().rowAt(row).travel, ChangeTravel::Worse);
    EXPECT_TRUE(model().rowAt(row).spoken().contains(u"Was Green, now Red"_s));
    EXPECT_TRUE(model().rowAt(row).spoken().contains(u"A partner withdrew."_s));
    const QAbstractItemModelTester tester{&model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
}

TEST_F(CompareViewTest, FollowsEdits)
{
    closeMeetingIn(QDate{2026, 9, 20});
    showActive(m_view);
    EXPECT_EQ(m_view.comparison()->count(ChangeKind::Worse), 0);
    rate(m_session.plan().guide, u"red"_s);
    EXPECT_EQ(m_view.comparison()->count(ChangeKind::Worse), 1);
    m_session->undo();
    EXPECT_EQ(m_view.comparison()->count(ChangeKind::Worse), 0);
}

TEST_F(CompareViewTest, FiguresAreFilters)
{
    closeMeetingIn(QDate{2026, 9, 20});
    rate(m_session.plan().guide, u"red"_s);
    showActive(m_view);
    FilterChip* const worse = chip(u"worse"_s);
    ASSERT_NE(worse, nullptr);
    EXPECT_EQ(worse->count(), u"1"_s);
    EXPECT_FALSE(chip(u"withdrawn"_s)->isVisible());
    QTest::keyClick(worse, Qt::Key_Space);
    EXPECT_EQ(headings(), QStringList{u"Got worse (1)"_s});
    QTest::keyClick(worse, Qt::Key_Space);
    EXPECT_GT(headings().size(), 1);
}

TEST_F(CompareViewTest, EnterGoesToTheAction)
{
    closeMeetingIn(QDate{2026, 9, 20});
    rate(m_session.plan().guide, u"red"_s);
    showActive(m_view);
    QSignalSpy wanted{&m_view, &CompareView::inspectorWanted};
    const Node guide = Node::of(NodeKind::Action, m_session.plan().guide);
    m_view.list().setCurrentIndex(model().index(model().rowOf(guide)));
    EXPECT_EQ(m_session->selection(), guide);
    QTest::keyClick(&m_view.list(), Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(CompareViewTest, KeysPassOverHeadingsAndKeepTheRowInSight)
{
    closeMeetingIn(QDate{2026, 9, 1});
    rate(m_session.plan().guide, u"red"_s);
    m_view.resize(700, 320);
    showActive(m_view);
    ChangeList& list = m_view.list();
    QTest::keyClick(&list, Qt::Key_Home);
    std::vector<int> passed;
    for (int step = 0; step < model().rowCount(); ++step) {
        passed.push_back(list.currentIndex().row());
        EXPECT_FALSE(model().rowAt(passed.back()).isHeading());
        EXPECT_TRUE(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
        QTest::keyClick(&list, Qt::Key_Down);
    }
    EXPECT_EQ(list.currentIndex().row(), model().rowCount() - 1);
    EXPECT_TRUE(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
}

TEST_F(CompareViewTest, IsCopiedInThreeForms)
{
    closeMeetingIn(QDate{2026, 9, 20});
    rate(m_session.plan().guide, u"red"_s);
    showActive(m_view);
    press(m_view, u"Copy"_s);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"Got worse (1)\t2.1b\t"_s)) << copied->text().toStdString();
    EXPECT_TRUE(copied->html().contains(u">Then</th>"_s));
    EXPECT_TRUE(copied->hasFormat(u"text/tab-separated-values"_s));
}

TEST_F(CompareViewTest, AsksForThePaperOfItsEnds)
{
    closeMeetingIn(QDate{2026, 9, 20});
    showActive(m_view);
    QSignalSpy wanted{&m_view, &CompareView::paperWanted};
    press(m_view, u"Export as a paper…"_s);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().value<ComparisonEnd>(), m_view.from());
}

TEST_F(CompareViewTest, WithoutAMeetingItSaysWhatToDo)
{
    showActive(m_view);
    EXPECT_TRUE(shows(m_view, u"There is no meeting to compare with yet"_s));
    QSignalSpy wanted{&m_view, &CompareView::commandWanted};
    press(m_view, u"Open Meetings"_s);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toString(), u"view.meetings"_s);
    m_view.compare({QDate{2026, 9, 20}, {}}, {QDate{2026, 11, 22}, {}});
    EXPECT_TRUE(m_view.comparison().has_value());
    EXPECT_FALSE(shows(m_view, u"There is no meeting"_s));
}

TEST_F(CompareViewInWindow, OfAnEmptyPlanItLeadsToThePlan)
{
    BookBuilder empty;
    empty.board(u"Harbour Safeguarding Adults Board"_s, u"HSAB"_s).plan(u"Business plan"_s).period("2026-04-01", "2027-03-31");
    openBook(empty);
    showWindow();
    Workspace& workspace = *window().workspace();
    workspace.enterView(ViewKind::Compare);
    EXPECT_TRUE(shows(workspace, u"This plan has no actions yet"_s));
    press(workspace, u"Open the Plan"_s);
    EXPECT_EQ(workspace.currentView(), ViewKind::Plan);
}

TEST_F(CompareViewTest, WhereNothingChangedItSaysSo)
{
    closeMeetingIn(QDate{2026, 11, 22});
    showActive(m_view);
    EXPECT_TRUE(shows(m_view, u"Nothing changed"_s));
}

TEST_F(CompareViewTest, AMeetingThatIsReopenedIsNoEndAnyMore)
{
    closeMeetingIn(QDate{2026, 9, 20});
    showActive(m_view);
    m_view.compare({QDate{2026, 9, 20}, m_meeting}, m_view.to());
    const auto frozen = m_session->document().frozenOf(m_meeting);
    ASSERT_TRUE(m_session->perform(reopenMeeting(m_session->book(), m_meeting, frozen.value())));
    EXPECT_FALSE(m_view.from().day.isValid());
    EXPECT_TRUE(shows(m_view, u"There is no meeting to compare with yet"_s));
}

} // namespace boardplan::test
