#include "leaves.h"
#include "support/book_builder.h"

#include <boardplan/domain/other_rule.h>
#include <boardplan/domain/rule_history.h>

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

// Two priorities: the first amber by Balanced and red by Strict at the meeting of 10 September, the second green.
class RuleHistory : public testing::Test {
protected:
    void SetUp() override
    {
        m_build.board(u"B"_s, u"B"_s).closedMeeting("2026-06-10").closedMeeting("2026-09-10").plan(u"P"_s);
        m_build.rule(ruleOf(RuleKind::Strict)).priority(u"1"_s);
        m_build.action(u"1.1"_s).rated(u"red"_s, day("2026-09-01"));
        for (const char16_t* ref : {u"1.2", u"1.3", u"1.4"}) {
            m_build.action(QString::fromUtf16(ref)).rated(u"green"_s, day("2026-09-01"));
        }
        m_build.priority(u"2"_s).action(u"2.1"_s).rated(u"green"_s, day("2026-09-01"));
        changed(RuleKind::Balanced, "2026-12-03", u"the board asked for it"_s);
    }

    // What the rule was until this day.
    void changed(RuleKind before, const char* on, const QString& reason = {})
    {
        m_changes.push_back({ruleOf(before), day(on), u"Ann"_s, reason});
    }

    PlanBook book() const
    {
        PlanBook book = m_build.book();
        const Plan before = *book.find(m_build.planId());
        Plan after = before;
        after.ruleChanges = m_changes;
        book.put(replaced(before, after));
        return book;
    }

    QStringList lines(const char* on, const char* then = "2026-09-10") const
    {
        const PlanBook book = this->book();
        const View meeting{book, m_build.standings(day(then)), day(then)};
        return ruleChangeLines(View{book, day(on)}, m_build.planId(), *then == '\0' ? nullptr : &meeting);
    }

    BookBuilder m_build;
    std::vector<RuleChange> m_changes;
};

TEST_F(RuleHistory, NamesTheChangeAndRestatesTheMeeting)
{
    EXPECT_EQ(lines("2026-12-20"),
              (QStringList{u"Rule changed 3 Dec 2026 from Balanced to Strict (the board asked for it)."_s,
                           u"At the meeting of 10 Sep 2026: Amber by Balanced, Red by Strict. "
                           "Priority 1: Amber by Balanced, Red by Strict."_s}));
}

TEST_F(RuleHistory, SaysNothingBeforeTheDayOrOnceABoardHasMet)
{
    EXPECT_EQ(lines("2026-12-02"), QStringList{});
    m_build.closedMeeting("2026-12-10");
    EXPECT_EQ(lines("2026-12-20"), QStringList{});
}

TEST_F(RuleHistory, AChangeOnTheDayOfTheMeetingCounts)
{
    m_changes.clear();
    changed(RuleKind::Balanced, "2026-09-10");
    EXPECT_EQ(lines("2026-09-11").value(0), u"Rule changed 10 Sep 2026 from Balanced to Strict."_s);
}

TEST_F(RuleHistory, SeveralChangesAreRestatedFromFirstToLast)
{
    changed(RuleKind::CountsOnly, "2026-12-08", u"second thoughts"_s);
    const QStringList found = lines("2026-12-20");
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0], u"Rule changed 3 Dec 2026 from Balanced to Counts only (the board asked for it)."_s);
    EXPECT_EQ(found[1], u"Rule changed 8 Dec 2026 from Counts only to Strict (second thoughts)."_s);
    EXPECT_TRUE(found[2].contains(u"Amber by Balanced, Red by Strict"_s));
}

TEST_F(RuleHistory, WithoutTheMeetingsViewOnlyTheChangeIsNamed)
{
    EXPECT_EQ(lines("2026-12-20", "").size(), 1);
}

TEST_F(RuleHistory, RulesOfOneNameAreDescribed)
{
    RollupRule floored = ruleOf(RuleKind::Strict);
    floored.floor = {1, 2};
    m_changes = {{floored, day("2026-12-03"), {}, {}}};
    EXPECT_EQ(lines("2026-12-20").value(0),
              u"Rule changed 3 Dec 2026 from Strict (rated at least half) to Strict."_s);
}

TEST_F(RuleHistory, AViewUnderAnotherRuleLeavesTheBookAlone)
{
    const PlanBook book = this->book();
    const View view{book, day("2026-12-20")};
    const Node plan = Node::of(NodeKind::Plan, m_build.planId());
    const OtherView other{underRule(book, m_build.planId(), ruleOf(RuleKind::Balanced)), view};
    EXPECT_EQ(outcomeWord(other.view(), plan), u"Amber"_s);
    EXPECT_EQ(outcomeWord(view, plan), u"Red"_s);
    EXPECT_EQ(other.view().day(), view.day());
    EXPECT_EQ(outcomeWord(view, m_build.node(NodeKind::Priority, u"2"_s)), u"Green"_s);
}

struct DescribedRule {
    const char* name;
    RollupRule rule;
    const char* words;
};

void PrintTo(const DescribedRule& one, std::ostream* out)
{
    *out << one.name;
}

RollupRule levelled()
{
    RollupRule rule;
    rule.isLevelByLevel = true;
    rule.countsOverdueGreenAsAmber = true;
    return rule;
}

class RuleDescriptions : public testing::TestWithParam<DescribedRule> {};

TEST_P(RuleDescriptions, NameWhatABoardSet)
{
    EXPECT_EQ(ruleDescription(GetParam().rule).toStdString(), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Table, RuleDescriptions,
    testing::Values(DescribedRule{"Usual", RollupRule{}, "Balanced"},
                    DescribedRule{"Shares", thresholdsRule({2, 4}, {2, 5}), "Thresholds (red from half, amber from 2/5)"},
                    DescribedRule{"NoFloor", withoutFloor(ruleOf(RuleKind::Strict)), "Strict (however few are rated)"},
                    DescribedRule{"Switches", levelled(),
                                  "Balanced (level by level, overdue green counts as amber)"}),
    [](const auto& one) { return std::string{one.param.name}; });

struct ReadShare {
    const char* text;
    std::optional<Fraction> share;
};

class SharesRead : public testing::TestWithParam<ReadShare> {};

TEST_P(SharesRead, AreExact)
{
    EXPECT_EQ(readShare(QString::fromLatin1(GetParam().text)), GetParam().share) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Table, SharesRead,
                         testing::Values(ReadShare{"1/4", Fraction{1, 4}}, ReadShare{" 1 / 4 ", Fraction{1, 4}},
                                         ReadShare{"0.25", Fraction{1, 4}}, ReadShare{"0.333", Fraction{333, 1000}},
                                         ReadShare{"1", Fraction{1, 1}}, ReadShare{"0", Fraction{0, 1}},
                                         ReadShare{"5/4", std::nullopt}, ReadShare{"1/0", std::nullopt},
                                         ReadShare{"-1/4", std::nullopt}, ReadShare{"a third", std::nullopt},
                                         ReadShare{"nan", std::nullopt}, ReadShare{"", std::nullopt}));

} // namespace
} // namespace boardplan::test
