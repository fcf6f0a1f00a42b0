#include "setup_fixture.h"

#include "gui/figures/figure_table.h"
#include "gui/frame/message_bar.h"
#include "gui/setup/rule_page.h"

#include <boardplan/document/verbs.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class SetupRuleTest : public SetupTest {
protected:
    SetupRuleTest()
        : m_page{static_cast<RulePage&>(dialog.showPage(u"rule"_s))}
    {
    }

    const Plan& plan() { return *session->book().find(session->plan()); }
    QAbstractButton& button(const QString& name) { return buttonSaying(m_page, name); }
    void type(const QString& box, const QString& words)
    {
        auto* const line = spoken<QLineEdit>(m_page, box);
        ASSERT_NE(line, nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
    }
    // "Amber → Red", one a line.
    QStringList preview()
    {
        QStringList lines;
        for (const FigureRow& row : m_page.findChild<FigureTable*>()->rows()) {
            lines << u"%1 → %2"_s.arg(row.cells[1].words(), row.cells[2].words());
        }
        return lines;
    }

    RulePage& m_page;
};

} // namespace

TEST_F(SetupRuleTest, ShowsWhatWouldBeBeforeTheRuleIsChanged)
{
    const RollupRule before = plan().rollupRule;
    const QStringList now = preview();
    ASSERT_EQ(now.size(), 3); // plan and two priorities
    for (const QString& line : now) {
        EXPECT_EQ(line.section(u" → "_s, 0, 0), line.section(u" → "_s, 1));
    }
    QTest::keyClick(&button(u"Balanced"_s), Qt::Key_Down);
    EXPECT_TRUE(button(u"Strict"_s).isChecked());
    EXPECT_EQ(plan().rollupRule, before);
    EXPECT_NE(preview(), now);
    EXPECT_TRUE(preview().front().endsWith(u"Red"_s)) << preview().front().toStdString();
    type(u"Why: the next paper says it"_s, u"the board asked for it"_s);
    press(m_page, u"Change the rule"_s);
    EXPECT_EQ(plan().rollupRule.kind, RuleKind::Strict);
    EXPECT_EQ(plan().ruleChanges.back().reason, u"the board asked for it"_s);
    EXPECT_EQ(message(), u"Rule changed to Strict."_s);
    EXPECT_TRUE(shows(m_page, u"Rule changed 22 Nov 2026 from Balanced to Strict (the board asked for it)."_s));
    press(dialog.messages(), u"Undo"_s);
    EXPECT_EQ(plan().rollupRule, before);
    EXPECT_TRUE(button(u"Balanced"_s).isChecked());
    EXPECT_EQ(preview(), now);
}

TEST_F(SetupRuleTest, SharesAreReadAsTypedAndRefusedBesideTheBox)
{
    EXPECT_FALSE(spoken<QLineEdit>(m_page, u"Red from a share of"_s)->isEnabled());
    button(u"Thresholds"_s).click();
    type(u"Red from a share of"_s, u"5/4"_s);
    EXPECT_TRUE(shows(m_page, u"A share is above 0 and up to 1: write 1/4 or 0.25."_s));
    EXPECT_FALSE(button(u"Change the rule"_s).isEnabled());
    type(u"Red from a share of"_s, u"0.5"_s);
    type(u"Amber from a share of"_s, u"1/2"_s);
    EXPECT_FALSE(shows(m_page, u"A share is above 0"_s));
    type(u"Why: the next paper says it"_s, u"agreed"_s);
    press(m_page, u"Change the rule"_s);
    EXPECT_EQ(plan().rollupRule.redShare, (Fraction{1, 2}));
    EXPECT_EQ(plan().rollupRule.kind, RuleKind::Thresholds);
    EXPECT_EQ(plan().rollupRule.version, 2);
}

TEST_F(SetupRuleTest, AnAdoptedPlanIsAskedWhy)
{
    if (plan().status == PlanStatus::Draft) {
        ASSERT_TRUE(session->perform(adoptPlan(session->book(), session->plan(), QDate{2026, 4, 1})));
    }
    button(u"Counts only"_s).click();
    press(m_page, u"Change the rule"_s);
    EXPECT_TRUE(shows(m_page, u"The rule of an adopted plan changes for a reason."_s));
    EXPECT_EQ(plan().rollupRule.kind, RuleKind::Balanced);
    EXPECT_TRUE(spoken<QLineEdit>(m_page, u"Why: the next paper says it"_s)->hasFocus());
}

TEST_F(SetupRuleTest, SwitchesAreTakenBackWithTheRest)
{
    button(u"An overdue green counts as amber"_s).click();
    button(u"Level by level, not from all actions"_s).click();
    EXPECT_TRUE(button(u"Change the rule"_s).isEnabled());
    press(m_page, u"As in the plan"_s);
    EXPECT_FALSE(button(u"An overdue green counts as amber"_s).isChecked());
    EXPECT_FALSE(button(u"Change the rule"_s).isEnabled());
}

} // namespace boardplan::test
