#include "gui/inspector/details_page.h"
#include "gui/inspector/node_facts.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/link_button.h"
#include "sample_session.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class DetailsPageTest : public ::testing::Test {
protected:
    void open(ActionId action)
    {
        session.select(action);
        showActive(page);
    }
    QPlainTextEdit* box(const QString& name) { return spoken<QPlainTextEdit>(page, name); }
    void replaceText(QPlainTextEdit* box, const QString& words)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, words);
    }

    SampleSession session;
    DetailsPage page{*session};
};

TEST_F(DetailsPageTest, TextIsChangedWithCtrlEnterAndUndone)
{
    const ActionId action = session.plan().conference;
    open(action);
    EXPECT_EQ(box(u"Text of the action"_s)->toPlainText(), u"Annual conference"_s);
    replaceText(box(u"Text of the action"_s), u"Annual conference for partners"_s);
    EXPECT_EQ(session.action(action).text, u"Annual conference"_s);
    QTest::keyClick(box(u"Text of the action"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session.action(action).text, u"Annual conference for partners"_s);
    session->undo();
    EXPECT_EQ(box(u"Text of the action"_s)->toPlainText(), u"Annual conference"_s);
}

TEST_F(DetailsPageTest, LeavingABoxHandsItsWordsOver)
{
    const ActionId action = session.plan().conference;
    open(action);
    replaceText(box(u"Lead"_s), u"Board Manager / Policy Subgroup"_s);
    box(u"Measures, one a line"_s)->setFocus();
    EXPECT_EQ(session.action(action).leads.size(), 2U);
    replaceText(box(u"Measures, one a line"_s), u"120 people come"_s);
    box(u"Text of the action"_s)->setFocus();
    ASSERT_EQ(session.action(action).measures.size(), 1U);
    EXPECT_EQ(session.action(action).measures[0].text, u"120 people come"_s);
}

TEST_F(DetailsPageTest, TimescaleShowsItsReadingWhileTyping)
{
    const ActionId action = session.plan().survey;
    open(action);
    auto* line = spoken<QLineEdit>(page, u"Timescale"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"June 2026"_s);
    EXPECT_TRUE(shows(page, u"30 Jun 2026"_s));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(session.action(action).timescale.due, (QDate{2026, 6, 30}));
}

TEST_F(DetailsPageTest, TheWeightIsANumberFromOne)
{
    const ActionId action = session.plan().survey;
    open(action);
    auto* const line = spoken<QLineEdit>(page, u"Weight: how much it counts, 1 for most"_s);
    ASSERT_EQ(line->text(), u"1"_s);
    const auto give = [line](const QString& words) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    };
    give(u"3"_s);
    EXPECT_EQ(session.action(action).weight, 3);
    give(u"heavy"_s);
    EXPECT_EQ(session.action(action).weight, 3);
    EXPECT_TRUE(shows(page, u"A weight is a whole number from 1 to 1,000."_s));
}

TEST_F(DetailsPageTest, APageThatGoesWhileSomebodyTypesDoesNothingMore)
{
    auto other = std::make_unique<DetailsPage>(*session);
    session.select(session.plan().survey);
    showActive(*other);
    auto* line = spoken<QLineEdit>(*other, u"Timescale"_s);
    line->setFocus();
    QTest::keyClicks(line, u"x"_s);
    const QString verb = session->document().undoVerb();
    other.reset();
    EXPECT_EQ(session->document().undoVerb(), verb);
}

TEST_F(DetailsPageTest, AWrongReadingIsCorrectedAndStaysCorrected)
{
    const ActionId action = session.plan().survey;
    open(action);
    auto* line = spoken<QLineEdit>(page, u"Timescale"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"Spring 2026"_s);
    auto* const correct = spoken<LinkButton>(page, u"Read the timescale otherwise"_s);
    ASSERT_NE(correct, nullptr);
    QTest::mouseClick(correct, Qt::LeftButton);
    auto* const form = page.window()->findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    auto* const asIf = form->findChild<QComboBox*>();
    asIf->setEditText(u"perhaps"_s);
    form->confirm();
    EXPECT_TRUE(form->refusal().contains(u"says nothing about time"_s));
    asIf->setEditText(u"30 April 2026"_s);
    EXPECT_TRUE(shows(*form, u"30 Apr 2026"_s));
    form->confirm();
    EXPECT_EQ(session.action(action).timescale.text, u"Spring 2026"_s);
    EXPECT_EQ(session.action(action).timescale.due, (QDate{2026, 4, 30}));
    EXPECT_TRUE(shows(page, u"read by hand as due 30 Apr 2026"_s));
}

TEST_F(DetailsPageTest, ARefusalStaysUnderItsBoxAndEscTakesItBack)
{
    const ActionId action = session.plan().conference;
    open(action);
    box(u"Text of the action"_s)->setFocus();
    box(u"Text of the action"_s)->selectAll();
    QTest::keyClick(box(u"Text of the action"_s), Qt::Key_Delete);
    QTest::keyClick(box(u"Text of the action"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(shows(page, u"BP-DOC-020"_s));
    EXPECT_TRUE(box(u"Text of the action"_s)->toPlainText().isEmpty());
    QTest::keyClick(box(u"Text of the action"_s), Qt::Key_Escape);
    EXPECT_EQ(box(u"Text of the action"_s)->toPlainText(), u"Annual conference"_s);
    EXPECT_FALSE(shows(page, u"BP-DOC-020"_s));
}

TEST_F(DetailsPageTest, PausingNeedsAReason)
{
    const ActionId action = session.plan().conference;
    open(action);
    auto* state = spoken<QComboBox>(page, u"State"_s);
    state->setCurrentIndex(1);
    press(page, u"Change state"_s);
    EXPECT_EQ(session.action(action).state.key, ActionStateKey::Live);
    QTest::keyClicks(spokenWidget(page, u"Reason"_s), u"no venue"_s);
    press(page, u"Change state"_s);
    EXPECT_EQ(session.action(action).state,
              (ActionState{ActionStateKey::Paused, u"no venue"_s, {2026, 11, 22}}));
    EXPECT_TRUE(shows(page, u"since 22 Nov 2026: no venue"_s));
    state->setCurrentIndex(0);
    press(page, u"Change state"_s);
    EXPECT_EQ(session.action(action).state.key, ActionStateKey::Live);
}

TEST_F(DetailsPageTest, PrioritiesAndObjectivesChangeTheirTitles)
{
    session->select(Node::of(NodeKind::Priority, session.plan().prevention));
    showActive(page);
    replaceText(box(u"Title"_s), u"Preventing harm"_s);
    QTest::keyClick(box(u"Title"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session->book().find(session.plan().prevention)->title, u"Preventing harm"_s);
    session->select(Node::of(NodeKind::Objective, session.plan().risks));
    replaceText(box(u"Title"_s), u"Risks are known"_s);
    QTest::keyClick(box(u"Title"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session->book().find(session.plan().risks)->title, u"Risks are known"_s);
}

TEST_F(DetailsPageTest, ThePastCannotBeTypedInto)
{
    open(session.plan().fireSafety);
    ASSERT_TRUE(session->lookAt(QDate{2026, 10, 1}).ok());
    EXPECT_TRUE(box(u"Text of the action"_s)->isReadOnly());
    EXPECT_TRUE(shows(page, u"Choose today to make changes."_s));
}

TEST_F(DetailsPageTest, FactsNameWhereAnActionCameFrom)
{
    Action traced = session.action(session.plan().guide);
    traced.trace = {{u"text"_s, u"line 12, cell 3"_s}, {u"leadText"_s, u"line 12, cell 4"_s}};
    ASSERT_TRUE(session->perform(
        Edit{u"Trace"_s, {}, {replaced(session.action(session.plan().guide), traced)}}));
    open(session.plan().guide);
    EXPECT_TRUE(shows(page, u"Text: line 12, cell 3\nLead: line 12, cell 4"_s));
    EXPECT_TRUE(shows(page, u"2.1 Partners act early and share what they see"_s));
}

TEST_F(DetailsPageTest, FactsNameWhoAnswersWhateverTheWordsAre)
{
    Action shared = session.action(session.plan().conference);
    shared.leads.push_back({session.action(session.plan().selfNeglect).leads.front().lead, LeadRole::Contributor});
    ASSERT_TRUE(session->perform(
        Edit{u"Share"_s, {}, {replaced(session.action(session.plan().conference), shared)}}));
    open(session.plan().conference);
    EXPECT_TRUE(shows(page, u"Board Manager\nPolicy Subgroup (contributor)"_s));
}

TEST_F(DetailsPageTest, EveryKindOfNodeHasFacts)
{
    for (const Node& node : session->view().nodes()) {
        const bool hasFields = node.kind == NodeKind::Priority || node.kind == NodeKind::Objective; // which say enough
        if (node.kind != NodeKind::All && !hasFields) {
            EXPECT_FALSE(nodeFacts(session->view(), node).empty());
        }
    }
}

} // namespace boardplan::test
