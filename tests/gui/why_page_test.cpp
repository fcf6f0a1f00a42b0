#include "gui/inspector/action_rows.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/why_page.h"
#include "gui/inspector/why_words.h"
#include "gui/ratings/rating_choice.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class WhyPageTest : public ::testing::Test {
protected:
    Node priority() const { return Node::of(NodeKind::Priority, session.plan().workforce); }

    SampleSession session;
    WhyPage page{*session};
};

TEST_F(WhyPageTest, SaysTheSentenceOfEveryNode)
{
    showActive(page);
    int said = 0;
    for (const Node& node : session->view().nodes()) {
        if (node.kind == NodeKind::All) {
            continue;
        }
        session->select(node);
        EXPECT_TRUE(shownTexts(page).contains(session->view().sentence(node)))
            << session->view().sentence(node).toStdString();
        ++said;
    }
    EXPECT_GT(said, 5);
}

TEST_F(WhyPageTest, DecidingActionsLeadToTheAction)
{
    const Node prevention = Node::of(NodeKind::Priority, session.plan().prevention);
    session->select(prevention);
    showActive(page);
    auto* rows = spoken<ActionRows>(page, u"Deciding actions"_s);
    ASSERT_NE(rows, nullptr);
    const std::vector<LabelledAction> deciding = session->view().rollup(prevention).deciding;
    ASSERT_EQ(rows->rows().size(), deciding.size());
    ASSERT_EQ(deciding.front().action, session.plan().fireSafety);
    rows->setFocus();
    rows->setCurrentRow(0);
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_EQ(session->selection(), Node::of(NodeKind::Action, session.plan().fireSafety));
    EXPECT_TRUE(shows(page, u"Amber: given by the update of 12 Sep 2026"_s));
}

TEST_F(WhyPageTest, AChangeOfTheRuleIsNamedWithWhatTheOlderOneGives)
{
    const BoardId board = session->book().find(session->plan())->boards.front();
    const QDate met{2026, 9, 10};
    ASSERT_TRUE(session->perform(
        Edit{u"Meet"_s, {}, {inserted(Meeting{MeetingId::create(), board, 0, MeetingBody::Board, {}, met, {}, met})}}));
    RollupRule strict = session->book().find(session->plan())->rollupRule;
    strict.kind = RuleKind::Strict;
    const RuleChange change{{}, QDate{2026, 11, 22}, u"Chair"_s, u"the board asked for it"_s};
    const Node prevention = Node::of(NodeKind::Priority, session.plan().prevention);
    const QString older = session->view().rollup(prevention).computed()->word.toLower();
    session->select(prevention);
    showActive(page);
    EXPECT_FALSE(shows(page, u"Rule changed"_s));
    ASSERT_TRUE(session->perform(setRollupRule(session->book(), session->plan(), strict, change)));
    EXPECT_TRUE(shows(page, u"Rule changed 22 Nov 2026 from Balanced to Strict (the board asked for it)."_s));
    EXPECT_TRUE(shows(page, u"By the rule before it would be: %1."_s.arg(older)));
}

TEST_F(WhyPageTest, AnActionSaysWhatItsRatingWasBeforeTheRatingsChanged)
{
    const Plan& plan = *session->book().find(session->plan());
    RatingTable table = suggestedTable(plan.ratingScheme, numberedScheme());
    table[u"red"_s].clear();
    ASSERT_TRUE(session->perform(setRatingScheme(session->book(), session->plan(), numberedScheme(), table)));
    session.select(session.plan().fireSafety);
    showActive(page);
    EXPECT_TRUE(shows(page, u"It said Amber, which counts as at risk since the ratings changed."_s));
    session.select(session.plan().competency);
    EXPECT_TRUE(shows(page, u"said Red, which is no longer a rating of the plan."_s));
}

TEST_F(WhyPageTest, AJudgementStandsBesideTheWorkedOutRating)
{
    const QString computed = session->view().rollup(priority()).computed() != nullptr
        ? session->view().rollup(priority()).computed()->word.toLower()
        : reasonText(session->view().rollup(priority()).outcome.reason);
    session->select(priority());
    showActive(page);
    press(page, u"Board’s judgement…"_s);
    press(page, u"Record judgement"_s);
    EXPECT_TRUE(shows(page, u"BP-GUI-012"_s));
    spoken<RatingChoice>(page, u"The board sees it as"_s)->setRating(u"red"_s);
    press(page, u"Record judgement"_s);
    EXPECT_TRUE(shows(page, u"BP-DOC-050"_s)) << "a judgement needs a reason";
    QTest::keyClicks(spokenWidget(page, u"Because"_s), u"No trainer is left"_s);
    press(page, u"Record judgement"_s);

    const std::optional<Override> stands = session->view().judgement(priority());
    ASSERT_TRUE(stands.has_value());
    EXPECT_EQ(stands->rating, u"red"_s);
    EXPECT_TRUE(shows(page, u"No trainer is left"_s));
    EXPECT_TRUE(shows(page, u"Worked out: %1."_s.arg(computed)));
    press(page, u"Clear the judgement"_s);
    EXPECT_FALSE(session->view().judgement(priority()).has_value());
    EXPECT_FALSE(shows(page, u"No trainer is left"_s));
}

TEST_F(WhyPageTest, EscSaysThatARatingAndAReasonWouldGo)
{
    session->select(priority());
    showActive(page);
    press(page, u"Board’s judgement…"_s);
    spoken<RatingChoice>(page, u"The board sees it as"_s)->setRating(u"red"_s);
    QWidget* const reason = spokenWidget(page, u"Because"_s);
    QTest::keyClicks(reason, u"No trainer is left"_s);
    QTest::keyClick(reason, Qt::Key_Escape);
    ASSERT_TRUE(reason->isVisible());
    EXPECT_TRUE(shows(page, u"Esc again leaves without them."_s));
    QTest::keyClick(reason, Qt::Key_Escape);
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(WhyPageTest, WhatIsNotCountedIsListedWithItsReason)
{
    const Result<Edit> pause = setActionState(session->book(), session.plan().conference,
        {ActionStateKey::Paused, u"awaiting national guidance"_s, {2026, 3, 3}});
    ASSERT_TRUE(session->perform(pause));
    session->select(priority());
    showActive(page);
    EXPECT_TRUE(shows(page, u"3.2 paused since 3 March 2026: awaiting national guidance"_s));
}

TEST_F(WhyPageTest, ASelectionThatIsUndoneLeavesNothingBehind)
{
    ASSERT_TRUE(
        session->perform(addPriority(session->book(), session.plan().plan, u"9"_s, u"New"_s)));
    const PriorityId added = session->book().prioritiesOf(session.plan().plan).back();
    session->select(Node::of(NodeKind::Priority, added));
    showActive(page);
    EXPECT_TRUE(shows(page, u"Priority 9"_s));
    session->undo();
    EXPECT_FALSE(shows(page, u"Priority 9"_s));
}

TEST(WhyWords, RuleNamesItsFloorAndSettings)
{
    RollupRule rule;
    EXPECT_EQ(ruleWords(rule), u"Balanced, version 1 · at least two thirds rated"_s);
    rule.kind = RuleKind::Thresholds;
    rule.floor = {3, 5};
    EXPECT_EQ(ruleWords(rule),
              u"Thresholds, version 1 · red from 1/4, amber from 1/4 · at least 3 of 5 rated"_s);
}

TEST(WhyWords, ImprovementNamesTheActions)
{
    RollupResult result;
    EXPECT_TRUE(improvementWords(result).isEmpty());
    result.scheme = bragScheme();
    result.outcome = {RollupReason::Rated, result.scheme.indexOf(u"red"_s)};
    result.toImprove = {{{}, u"3.1"_s, 0}, {{}, u"3.4"_s, 0}};
    EXPECT_EQ(improvementWords(result),
              u"If 3.1 and 3.4 turned green, this would no longer be red."_s);
}

} // namespace boardplan::test
