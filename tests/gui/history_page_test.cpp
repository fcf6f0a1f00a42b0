#include "gui/inspector/history_page.h"
#include "gui/inspector/word_difference.h"
#include "sample_session.h"

#include <boardplan/document/lead_verbs.h>
#include <boardplan/document/verbs.h>

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
    ASSERT_TRUE(session->perform(setJudgement(session->book(), judgement)));
    session->select(node);
    showActive(page);
    EXPECT_TRUE(shows(page, u"No trainer is left"_s));
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

} // namespace boardplan::test
