#include "frame_fixture.h"
#include "sample_session.h"

#include "gui/commands/commands.h"
#include "gui/figures/figure_table.h"
#include "gui/frame/workspace.h"
#include "gui/meetings/lead_chase_card.h"
#include "gui/meetings/meetings_view.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/link_button.h"

#include <boardplan/document/verbs.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class MeetingsViewTest : public FrameTest {
protected:
    MeetingsViewTest()
    {
        openFrameBook();
        session().perform(setActionLeads(session().book(), ActionId{action(u"2.1"_s).id}, u"Police"_s));
        showWindow();
        window().workspace()->enterView(ViewKind::Meetings);
        view().page().setOpener([this](const QUrl& url) {
            m_opened = url;
            return m_answers;
        });
    }

    MeetingsView& view() { return window().workspace()->meetingsView(); }
    FigureTable& list() { return *view().findChild<FigureTable*>(u"meetings"_s); }

    std::vector<LeadChaseCard*> cards()
    {
        std::vector<LeadChaseCard*> shown;
        for (LeadChaseCard* const card : view().findChildren<LeadChaseCard*>()) {
            if (card->isVisible()) {
                shown.push_back(card);
            }
        }
        return shown;
    }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* const found : view().findChildren<QPushButton*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }
    FormDialog& form() { return *window().findChildren<FormDialog*>().last(); }

    QUrl m_opened;
    bool m_answers = true;
};

class MeetingsViewAlone : public FrameTest {};

} // namespace

TEST_F(MeetingsViewTest, ShowsTheNextMeetingAndWhomToAsk)
{
    EXPECT_EQ(view().current(), session().view().nextBoardMeeting(session().plan())->id);
    ASSERT_EQ(cards().size(), 2U);
    EXPECT_EQ(cards().front()->letter().name, u"Police"_s);
    EXPECT_EQ(view().page().chase(), chaseList(session().view(), session().plan(), view().current()));
    const QAbstractItemModelTester tester{list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(list().model()->rowCount(), 3);
}

TEST_F(MeetingsViewTest, AnUpdateTakesAnActionOffTheList)
{
    const int before = view().page().chase().actions;
    rate(u"2.3"_s, u"green"_s);
    EXPECT_EQ(view().page().chase().actions, before - 1);
}

TEST_F(MeetingsViewTest, AnEmailIsCopiedOrHandedToTheMailProgram)
{
    const Lead lead = *session().book().find(view().page().chase().leads.front().lead);
    Lead withEmail = lead;
    withEmail.email = u"lead@example.org"_s;
    ASSERT_TRUE(session().document().apply(Edit{u"E-mail"_s, {}, {replaced(lead, withEmail)}}).ok());
    LeadChaseCard& card = *cards().front();
    const QList<LinkButton*> links = card.findChildren<LinkButton*>();
    ASSERT_EQ(links.size(), 2);
    QTest::mouseClick(links[0], Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), card.letter().body);
    QTest::keyClick(links[1], Qt::Key_Space);
    EXPECT_TRUE(m_opened.toString(QUrl::FullyEncoded).startsWith(u"mailto:lead@example.org?subject="_s));
}

TEST_F(MeetingsViewTest, WithoutAMailProgramTheTextIsCopied)
{
    m_answers = false;
    QApplication::clipboard()->clear();
    LeadChaseCard& card = *cards().front();
    QTest::mouseClick(card.findChildren<LinkButton*>()[1], Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), card.letter().body);
}

TEST_F(MeetingsViewTest, AMeetingIsAddedClosedAndReopened)
{
    ASSERT_TRUE(window().commands().run(u"meeting.new"_s));
    form().findChild<QDateEdit*>()->setDate(session().document().today());
    form().confirm();
    const MeetingId added = session().book().meetingsOf(session().book().boards().front())[2];
    view().choose(added);
    EXPECT_EQ(session().book().find(added)->date, session().document().today());

    ASSERT_TRUE(button(u"Close the meeting…"_s)->isVisible());
    QTest::mouseClick(button(u"Close the meeting…"_s), Qt::LeftButton);
    form().confirm();
    EXPECT_TRUE(session().book().find(added)->closedOn.isValid());
    EXPECT_TRUE(cards().empty());
    EXPECT_TRUE(view().findChild<FigureTable*>(u"frozenActions"_s)->isVisible());
    EXPECT_EQ(view().findChild<FigureTable*>(u"frozenActions"_s)->rows().size(),
        session().book().allActionsOf(session().plan()).size());

    QTest::mouseClick(button(u"Reopen"_s), Qt::LeftButton);
    EXPECT_FALSE(session().book().find(added)->closedOn.isValid());
    session().undo();
    EXPECT_TRUE(session().book().find(added)->closedOn.isValid());
}

TEST_F(MeetingsViewTest, AMeetingToComeCannotBeClosedYet)
{
    EXPECT_FALSE(button(u"Close the meeting…"_s)->isVisible());
    EXPECT_FALSE(window().commands().run(u"meeting.close"_s));
}

TEST_F(MeetingsViewTest, TheKeyboardMovesThroughTheList)
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(session().book().find(view().current())->closedOn.isValid());
    EXPECT_TRUE(view().findChild<FigureTable*>(u"frozenActions"_s)->isVisible()
        || view().page().chase().leads.empty());
}

TEST_F(MeetingsViewTest, AnActionOfTheListIsSelected)
{
    FigureTable& actions = *cards().front()->findChild<FigureTable*>();
    actions.setFocus();
    QTest::keyClick(&actions, Qt::Key_Return);
    EXPECT_EQ(session().selection(), actions.rows().front().node);
}

TEST_F(MeetingsViewTest, NothingIsCutWhereThereIsLittleRoom)
{
    window().workspace()->showInspector(false);
    for (const int width : {1300, 620}) {
        window().resize(width, 700);
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return view().widget()->minimumSizeHint().width() <= view().viewport()->width();
        })) << width;
    }
}

TEST_F(MeetingsViewTest, APastDayLocksTheButtonsAndSaysWhy)
{
    ASSERT_TRUE(session().lookAt(session().document().today().addDays(-30)).ok());
    EXPECT_FALSE(button(u"Add a meeting…"_s)->isEnabled());
    EXPECT_FALSE(button(u"Add a meeting…"_s)->toolTip().isEmpty());
}

TEST_F(MeetingsViewAlone, WithoutAMeetingTheFirstThingToDoIsTheOneButton)
{
    BookBuilder empty;
    empty.board(u"Harbour Safeguarding Adults Board"_s, u"HSAB"_s).plan(u"Business plan"_s).period("2026-04-01", "2027-03-31");
    openBook(empty);
    MeetingsView view{session()};
    showActive(view);
    EXPECT_TRUE(shows(view, u"No meeting is in the calendar yet"_s));
    QSignalSpy wanted{&view, &MeetingsView::commandWanted};
    press(view, u"Add a meeting…"_s);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toString(), u"meeting.new"_s);
    const QList<QPushButton*> buttons = view.findChildren<QPushButton*>();
    EXPECT_EQ(std::count_if(buttons.begin(), buttons.end(), [](const QPushButton* one) { return one->isVisible(); }), 1);
}

} // namespace boardplan::test
