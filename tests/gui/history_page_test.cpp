#include "gui/inspector/history_page.h"
#include "gui/inspector/word_difference.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/text_box.h"
#include "gui/ratings/rating_strip.h"
#include "sample_session.h"

#include <boardplan/document/lead_verbs.h>
#include <boardplan/document/verbs.h>

#include <QJsonArray>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class HistoryPageTest : public ::testing::Test {
protected:
    void open(ActionId action)
    {
        session.select(action);
        showActive(page);
    }

    SampleSession session;
    HistoryPage page{*session};
};

namespace {

// "same -gone +new": removed and added words with a sign.
QString differenceWords(const QString& before, const QString& after)
{
    QString words;
    for (const TextRun& run : wordDifference(before, after)) {
        const QString sign = run.style == RunStyle::Removed ? u"-"_s
                             : run.style == RunStyle::Added ? u"+"_s
                                                            : QString{};
        words += sign + run.text;
    }
    return words;
}

} // namespace

TEST_F(HistoryPageTest, UpdatesStandNewestFirst)
{
    open(session.plan().selfNeglect);
    ASSERT_GE(page.entries().size(), 2U);
    QList<QDateTime> moments;
    for (const HistoryEntry& entry : page.entries()) {
        moments.append(entry.at);
    }
    EXPECT_TRUE(std::is_sorted(moments.rbegin(), moments.rend()));
    EXPECT_TRUE(shows(page, u"No change since the spring."_s));
    EXPECT_TRUE(shows(page, u"12 Jun 2026"_s));
}

TEST_F(HistoryPageTest, AnUpdateShowsTheRatingThatItGaveAndWhatItIsNow)
{
    const Plan& plan = *session->book().find(session->plan());
    RatingTable table = suggestedTable(plan.ratingScheme, numberedScheme());
    table[u"red"_s].clear();
    ASSERT_TRUE(session->perform(setRatingScheme(session->book(), session->plan(), numberedScheme(), table)));
    open(session.plan().fireSafety);
    EXPECT_TRUE(shows(page, u"Amber, now At risk"_s));
    const auto isAmber = [](const HistoryEntry& entry) { return entry.rating && entry.rating->word == u"Amber"_s; };
    EXPECT_TRUE(std::any_of(page.entries().begin(), page.entries().end(), isAmber));
    session.select(session.plan().competency);
    EXPECT_TRUE(shows(page, u"Red, which is no longer a rating of the plan"_s));
}

TEST_F(HistoryPageTest, LeadsAreNamed)
{
    const Action& conference = session.action(session.plan().conference);
    const LeadId manager = conference.leads.front().lead;
    const LeadId taker = session.action(session.plan().selfNeglect).leads.front().lead;
    ASSERT_TRUE(session->perform(giveOpenActions(session->view(), manager, taker)));
    open(session.plan().conference);
    const auto given = std::find_if(page.entries().begin(), page.entries().end(),
                                    [](const HistoryEntry& entry) { return entry.act.startsWith(u"Give "_s); });
    ASSERT_NE(given, page.entries().end());
    EXPECT_EQ(given->differences, (std::vector<FieldDifference>{{u"leads"_s, u"Leads"_s, u"Board Manager"_s, u"Policy Subgroup"_s}}));
}

TEST_F(HistoryPageTest, AnEditShowsWhatChangedAndCanBeTakenBackAsANewEdit)
{
    const ActionId action = session.plan().conference;
    ASSERT_TRUE(
        session->perform(setActionText(session->book(), action, u"Annual partners’ conference"_s)));
    open(action);
    EXPECT_TRUE(shows(page, u"Change text of 3.2"_s));
    EXPECT_TRUE(shows(page, u"Annual partners’ conference"_s));
    const auto before = session->document().journalOf(action.value);
    ASSERT_TRUE(before.ok());

    press(page, u"Restore the earlier words"_s);

    EXPECT_EQ(session.action(action).text, u"Annual conference"_s);
    const auto after = session->document().journalOf(action.value);
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(after->size(), before->size() + 1) << "restoring is an edit of its own";
    EXPECT_EQ(after->front().kind, JournalKind::Do);
}

TEST_F(HistoryPageTest, LeadAndTimescaleAreRestoredInWords)
{
    const ActionId action = session.plan().survey;
    const Action before = session.action(action);
    ASSERT_TRUE(session->perform(setActionLeads(session->book(), action, u"Police"_s)));
    open(action);
    press(page, u"Restore the earlier words"_s);
    EXPECT_EQ(session.action(action).leads, before.leads);
    ASSERT_TRUE(session->perform(setActionTimescale(session->book(), action, u"May 2027"_s)));
    press(page, u"Restore the earlier words"_s);
    EXPECT_EQ(session.action(action).timescale, before.timescale);
}

TEST_F(HistoryPageTest, AnUndoIsTold)
{
    const ActionId action = session.plan().conference;
    ASSERT_TRUE(session->perform(setActionText(session->book(), action, u"Something else"_s)));
    session->undo();
    open(action);
    EXPECT_TRUE(shows(page, u"Undone: Change text of 3.2"_s));
}

TEST_F(HistoryPageTest, AnEarlierDayKnowsNothingOfLaterUpdates)
{
    open(session.plan().selfNeglect);
    const std::size_t all = page.entries().size();
    ASSERT_TRUE(session->lookAt(QDate{2026, 7, 1}).ok());
    EXPECT_LT(page.entries().size(), all);
    EXPECT_FALSE(shows(page, u"12 Sep 2026"_s));
}

TEST_F(HistoryPageTest, JudgementsAreListedOnTheirNode)
{
    const Node node = Node::of(NodeKind::Priority, session.plan().workforce);
    Override judgement;
    judgement.node = node;
    judgement.rating = u"red"_s;
    judgement.reason = u"No trainer is left"_s;
    judgement.on = QDate{2026, 11, 20};
    ASSERT_TRUE(session->perform(setJudgement(session->view(), judgement)));
    session->select(node);
    showActive(page);
    EXPECT_TRUE(shows(page, u"No trainer is left"_s));
}

TEST_F(HistoryPageTest, EveryValueHasAWayBack)
{
    const ActionId action = session.plan().conference;
    const Action before = session.action(action);
    Action after = before;
    after.ref = u"3.9"_s;
    after.measures = {{MeasureId::create(), u"Sixty people attend"_s, false}};
    after.state = {ActionStateKey::Paused, u"No venue"_s, QDate{2026, 11, 20}};
    after.startOn = QDate{2027, 1, 1};
    after.weight = 3;
    after.completedOn = QDate{2026, 11, 1};
    after.desiredOutcomes = {u"Partners meet"_s};
    ASSERT_TRUE(session->perform(Edit{u"Change much"_s, {}, {replaced(before, after)}}));
    const auto earlier = session->document().journalOf(action.value)->front().fields;
    for (auto field = earlier.begin(); field != earlier.end(); ++field) {
        const Node node = Node::of(NodeKind::Action, action);
        const auto edit = restoreField(session->book(), node, field.key(), field.value().toArray().at(0));
        ASSERT_TRUE(session->perform(edit)) << field.key().toStdString();
    }
    EXPECT_EQ(session.action(action), before);
    session->undo();
    EXPECT_NE(session.action(action), before);
}

TEST_F(HistoryPageTest, APlaceHasAWayBack)
{
    const ActionId id = session.plan().fireSafety;
    const Action before = session.action(id);
    Action moved = before;
    moved.priority = session.plan().workforce;
    moved.objective = {};
    ASSERT_TRUE(session->perform(Edit{u"Move"_s, {}, {replaced(before, moved)}}));
    const QJsonValue earlier = before.objective.toString();
    const Node node = Node::of(NodeKind::Action, id);
    ASSERT_TRUE(session->perform(restoreField(session->book(), node, u"objective"_s, earlier)));
    EXPECT_EQ(session.action(id).priority, before.priority);
    EXPECT_EQ(session.action(id).objective, before.objective);
}

TEST_F(HistoryPageTest, AValueThatNamesWhatIsGoneHasNoWayBack)
{
    const Node node = Node::of(NodeKind::Action, session.plan().conference);
    const QJsonArray gone{QJsonObject{{u"id"_s, LeadId::create().toString()}, {u"role"_s, u"lead"_s}}};
    EXPECT_EQ(restoreField(session->book(), node, u"leads"_s, gone).error().code, u"BP-DOC-092"_s);
    EXPECT_EQ(restoreField(session->book(), node, u"position"_s, 1).error().code, u"BP-DOC-092"_s);
}

TEST_F(HistoryPageTest, ShowsTheRatingsAtTheLastMeetingsAndTheWayTheyWent)
{
    Meeting meeting;
    meeting.board = session->book().boards().front();
    meeting.date = QDate{2026, 9, 12};
    ASSERT_TRUE(session->perform(addMeeting(session->book(), meeting)));
    const MeetingId id = session->book().meetingsOf(meeting.board).front();
    const View then = std::move(session->document().viewAsAt(meeting.date)).value();
    ASSERT_TRUE(session->perform(closeMeeting(then, id, meeting.date)));
    Update update;
    update.action = session.plan().guide;
    update.rating = u"red"_s;
    update.reportedOn = QDate{2026, 11, 20};
    update.newDate = {u"May 2027"_s, QDate{2027, 5, 31}, u"A partner withdrew"_s};
    ASSERT_TRUE(session->perform(
        recordUpdate(session->book(), update, session->document().today(), session->document().now())));
    open(session.plan().guide);
    auto* const strip = page.findChild<RatingStrip*>();
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->words(), u"12 Sep: Green, today: Red"_s);
    EXPECT_TRUE(shows(page, u"↓ worse than at the board of 12 Sep"_s));
}

TEST_F(HistoryPageTest, ListsTheMovesOfTheDateWithTheirReasons)
{
    ASSERT_TRUE(session->perform(adoptPlan(session->book(), session.plan().plan, QDate{2026, 4, 1})));
    Update update;
    update.action = session.plan().competency;
    update.reportedOn = QDate{2026, 11, 20};
    update.newDate = {u"May 2028"_s, QDate{2028, 5, 31}, u"A partner withdrew"_s};
    ASSERT_TRUE(session->perform(
        recordUpdate(session->book(), update, session->document().today(), session->document().now())));
    open(session.plan().competency);
    EXPECT_TRUE(shows(page, u"later than published, in one move"_s));
    EXPECT_TRUE(shows(page, u"A partner withdrew"_s));
}

TEST(WordDifference, MarksWordsRemovedAndAdded)
{
    EXPECT_EQ(differenceWords(u"a plan for all"_s, u"a plan for some"_s),
              u"a plan for -all +some"_s);
    EXPECT_EQ(differenceWords({}, u"new words"_s), u"+new words"_s);
    EXPECT_EQ(differenceWords(u"old words"_s, {}), u"-old words"_s);
    EXPECT_EQ(differenceWords(u"same"_s, u"same"_s), u"same"_s);
    EXPECT_EQ(differenceWords(u"one two three"_s, u"zero one three"_s), u"+zero one -two three"_s);
}

TEST(WordDifference, LongTextsAreShownWhole)
{
    const QString before = QString{u"word "_s}.repeated(500).trimmed();
    const std::vector<TextRun> runs = wordDifference(before, u"short"_s);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs.front().text, before);
    EXPECT_EQ(runs.back().text, u"short"_s);
}

TEST_F(HistoryPageTest, ACorrectedUpdateKeepsItsDayAndSaysSo)
{
    open(session.plan().fireSafety);
    press(page, u"Correct…"_s);
    auto* form = page.window()->findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(spoken<TextBox>(*form, u"What happened"_s)->text(), u"Framework drafted; consultation to end of month."_s);
    spoken<RatingChoice>(*form, u"Rating"_s)->setRating(u"red"_s);
    form->confirm();
    EXPECT_TRUE(form->refusal().contains(u"A correction needs a reason."_s));
    QTest::keyClicks(spokenWidget(*form, u"Reason for the correction"_s), u"read off the wrong row"_s);
    form->confirm();
    EXPECT_EQ(session->view().rating(session.plan().fireSafety)->key, u"red"_s);
    EXPECT_TRUE(shows(page, u"12 Sep 2026"_s));
    EXPECT_TRUE(shows(page, u"corrected on 22 Nov 2026 by Board Manager: read off the wrong row"_s));
    session->undo();
    EXPECT_FALSE(shows(page, u"corrected on"_s));
    session->redo();
    EXPECT_TRUE(shows(page, u"corrected on"_s));
}

TEST_F(HistoryPageTest, ARemovedUpdateIsRemembered)
{
    open(session.plan().fireSafety);
    press(page, u"Remove…"_s);
    auto* form = page.window()->findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(spokenWidget(*form, u"Reason"_s), u"of another action"_s);
    form->confirm();
    EXPECT_EQ(session->view().rating(session.plan().fireSafety), nullptr);
    EXPECT_TRUE(shows(page, u"Remove the update of 2.2a of 12 Sep 2026: of another action"_s));
    EXPECT_TRUE(shows(page, u"It said: Framework drafted; consultation to end of month."_s));
}

} // namespace boardplan::test
