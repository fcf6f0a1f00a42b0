#include "gui/figures/figure_table.h"
#include "gui/inspector/history_page.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/why_page.h"
#include "gui/meetings/meetings_view.h"
#include "gui/overview/overview_view.h"
#include "gui/widgets/text_box.h"
#include "sample_session.h"

#include <boardplan/document/commentary_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/commentary.h>

#include <QComboBox>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class CommentaryPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        september = addMeetingOn({2026, 9, 20});
        december = addMeetingOn({2026, 12, 4});
    }
    MeetingId addMeetingOn(const QDate& date)
    {
        Meeting meeting;
        meeting.board = session->book().boards().front();
        meeting.date = date;
        EXPECT_TRUE(session->perform(addMeeting(session->book(), meeting)));
        for (const MeetingId id : session->book().meetingsOf(meeting.board)) {
            if (session->book().find(id)->date == date) {
                return id;
            }
        }
        return {};
    }
    void write(const Node& node, const QString& text, MeetingId meeting, const QDate& on = {2026, 11, 22})
    {
        Commentary note;
        note.node = node;
        note.meeting = meeting;
        note.on = on;
        note.text = text;
        ASSERT_TRUE(session->perform(writeCommentary(session->book(), note)));
    }
    void closeSeptember()
    {
        const auto then = session->document().viewAsAt({2026, 9, 20});
        ASSERT_TRUE(then.ok());
        ASSERT_TRUE(session->perform(closeMeeting(then.value(), september, {2026, 9, 21})));
    }
    void open(const Node& node)
    {
        session->select(node);
        showActive(inspector);
    }
    TextBox* words() { return spoken<TextBox>(inspector, u"Commentary"_s); }
    Node prevention() const { return Node::of(NodeKind::Priority, session.plan().prevention); }
    Node plan() const { return Node::of(NodeKind::Plan, session.plan().plan); }

    SampleSession session;
    Inspector inspector{*session};
    MeetingId september;
    MeetingId december;
};

TEST_F(CommentaryPageTest, CtrlEnterRecordsForTheNextMeeting)
{
    closeSeptember();
    open(prevention());
    EXPECT_EQ(spoken<QComboBox>(inspector, u"Commentary for"_s)->currentText(), u"4 December 2026, Board meeting"_s);
    QTest::keyClicks(words(), u"Two letters sent."_s);
    EXPECT_TRUE(shows(inspector, u"not yet recorded"_s));
    EXPECT_EQ(commentaryFor(session->book(), prevention(), december), nullptr) << "nothing is recorded before it is";
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    const Commentary* note = commentaryFor(session->book(), prevention(), december);
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->text, u"Two letters sent."_s);
    EXPECT_EQ(note->author, u"Board Manager"_s);
    EXPECT_EQ(note->on, (QDate{2026, 11, 22}));
    EXPECT_TRUE(shows(inspector, u"recorded 22 Nov 2026 by Board Manager"_s));
    words()->setPlainText(u"Three letters sent."_s);
    inspector.recordUpdate();
    EXPECT_EQ(commentaryFor(session->book(), prevention(), december)->text, u"Three letters sent."_s);
    press(inspector, u"Remove this commentary"_s);
    EXPECT_EQ(commentaryFor(session->book(), prevention(), december), nullptr);
    EXPECT_TRUE(words()->text().isEmpty());
    session->undo();
    EXPECT_EQ(words()->text(), u"Three letters sent."_s);
}

TEST_F(CommentaryPageTest, UnrecordedWordsStayWithTheirNodeAndMeeting)
{
    closeSeptember();
    open(prevention());
    QTest::keyClicks(words(), u"Half a thought"_s);
    session->select(plan());
    EXPECT_TRUE(words()->text().isEmpty());
    session->select(prevention());
    EXPECT_EQ(words()->text(), u"Half a thought"_s);
    auto* meeting = spoken<QComboBox>(inspector, u"Commentary for"_s);
    meeting->setFocus();
    QTest::keyClick(meeting, Qt::Key_End);
    EXPECT_EQ(meeting->currentText(), u"no particular meeting"_s);
    EXPECT_TRUE(words()->text().isEmpty());
    QTest::keyClick(meeting, Qt::Key_Home);
    EXPECT_EQ(words()->text(), u"Half a thought"_s);
}

TEST_F(CommentaryPageTest, StartsFromTheLatestUpdatesAndTheBoxTakesItBack)
{
    open(prevention());
    QTest::keyClicks(words(), u"In short:"_s);
    press(inspector, u"Start from the latest updates"_s);
    EXPECT_TRUE(words()->text().startsWith(u"In short:\n\n2.1a Complete: Pathway agreed"_s));
    EXPECT_TRUE(words()->text().contains(u"\n2.2a Amber: Framework drafted; consultation to end of month."_s));
    EXPECT_TRUE(words()->hasFocus());
    QTest::keyClick(words(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(words()->text(), u"In short:"_s);
}

TEST_F(CommentaryPageTest, EarlierOnesStandBelowNewestFirstAndStay)
{
    write(prevention(), u"Told in September."_s, september, {2026, 9, 15});
    write(prevention(), u"For nobody."_s, {}, {2026, 10, 1});
    closeSeptember();
    open(prevention());
    const QStringList texts = shownTexts(inspector);
    const qsizetype none = texts.indexOf(u"For nobody."_s);
    const qsizetype told = texts.indexOf(u"Told in September."_s);
    ASSERT_GE(none, 0);
    EXPECT_LT(none, told);
    EXPECT_TRUE(shows(inspector, u"For the board of 20 September 2026 · 15 Sep 2026 · told, so it stays"_s));
    EXPECT_EQ(spoken<QComboBox>(inspector, u"Commentary for"_s)->findText(u"20 September 2026, Board meeting"_s), -1);
}

TEST_F(CommentaryPageTest, RefusalStaysBesideTheWords)
{
    open(plan());
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(shows(inspector, u"BP-DOC-054"_s));
    QTest::keyClicks(words(), u"A"_s);
    EXPECT_FALSE(shows(inspector, u"BP-DOC-054"_s)) << "typing takes the message away";
}

TEST_F(CommentaryPageTest, ThePastIsNotRewritten)
{
    closeSeptember();
    write(plan(), u"Of today."_s, december);
    open(plan());
    EXPECT_EQ(words()->text(), u"Of today."_s);
    ASSERT_TRUE(session->lookAt(QDate{2026, 10, 1}).ok());
    EXPECT_TRUE(words()->text().isEmpty());
    EXPECT_TRUE(words()->isReadOnly());
    inspector.recordUpdate();
    EXPECT_EQ(session->book().table<Commentary>().size(), 1U);
}

TEST_F(CommentaryPageTest, TheOverviewShowsItAndLeadsToIt)
{
    OverviewView overview{*session};
    overview.resize(900, 900);
    showActive(overview);
    const QString nothingYet = u"Nothing is written yet of what the colours do not say."_s;
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(overview, nothingYet); })) << "after the first paint";
    write(plan(), u"A hard quarter."_s, september, {2026, 9, 15});
    closeSeptember();
    write(prevention(), u"Two letters sent."_s, december);
    EXPECT_TRUE(shows(overview, u"Commentary for the board of 4 December 2026"_s));
    EXPECT_TRUE(shows(overview, u"A hard quarter."_s));
    EXPECT_TRUE(shows(overview, u"for the board of 20 September 2026"_s)) << "an earlier one says of when";
    EXPECT_TRUE(shows(overview, u"Two letters sent."_s));
    press(overview, u"2 Preventing harm before it occurs"_s);
    EXPECT_EQ(session->selection(), prevention());
}

TEST_F(CommentaryPageTest, AClosedMeetingShowsWhatItWasTold)
{
    write(prevention(), u"Told in September."_s, september, {2026, 9, 15});
    closeSeptember();
    MeetingsView meetings{*session};
    meetings.resize(900, 900);
    showActive(meetings);
    meetings.page().showMeeting(september);
    EXPECT_TRUE(shows(meetings, u"Told in September."_s));
}

TEST_F(CommentaryPageTest, HistoryTellsWhatItSaidBefore)
{
    write(prevention(), u"Two letters sent."_s, december);
    Commentary changed = *commentaryFor(session->book(), prevention(), december);
    changed.text = u"Three letters sent."_s;
    ASSERT_TRUE(session->perform(changeCommentary(session->book(), changed)));
    HistoryPage history{*session};
    session->select(prevention());
    showActive(history);
    EXPECT_TRUE(shows(history, u"Write commentary on priority 2"_s));
    EXPECT_TRUE(shows(history, u"Change commentary on priority 2"_s));
}

TEST_F(CommentaryPageTest, ALapsedJudgementIsRenewedByOneButton)
{
    const Node workforce = Node::of(NodeKind::Priority, session.plan().workforce);
    Override judgement;
    judgement.node = prevention();
    judgement.rating = u"green"_s;
    judgement.reason = u"The pathway holds"_s;
    judgement.author = u"A. Chair"_s;
    judgement.on = {2026, 9, 13};
    ASSERT_TRUE(session->perform(setJudgement(session->view(), judgement)));
    OverviewView overview{*session};
    overview.resize(900, 900);
    showActive(overview);
    EXPECT_FALSE(shows(overview, u"lapsed"_s));
    EXPECT_FALSE(session->view().lapsedJudgement(workforce).has_value());
    Update update;
    update.action = session.plan().fireSafety;
    update.rating = u"amber"_s;
    update.reportedOn = {2026, 11, 20};
    ASSERT_TRUE(session->perform(
        recordUpdate(session->book(), update, session->document().today(), session->document().now())));
    EXPECT_TRUE(shows(overview, u"Judgement on priority 2 lapsed: 2.2a was updated 20 Nov 2026."_s));
    session->select(prevention());
    WhyPage why{*session};
    showActive(why);
    EXPECT_TRUE(shows(why, u"Green by A. Chair on 13 Sep 2026: The pathway holds."_s));
    press(why, u"Renew it"_s);
    ASSERT_TRUE(session->view().judgement(prevention()).has_value());
    EXPECT_EQ(session->view().judgement(prevention())->on, (QDate{2026, 11, 22}));
    EXPECT_FALSE(shows(overview, u"lapsed"_s));
    EXPECT_EQ(overview.priorities().rows().front().cells[1].text,
        u"Preventing harm before it occurs\nBoard’s judgement; worked out: Amber"_s);
}

} // namespace boardplan::test
