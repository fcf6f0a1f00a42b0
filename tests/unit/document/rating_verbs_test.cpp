#include "support/document/open_document.h"
#include "support/document/sample_plan.h"

#include <boardplan/document/verbs.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class RatingVerbsTest : public testing::Test {
protected:
    void SetUp() override { m_sample = addSamplePlan(*m_open); }

    const PlanBook& book() { return m_open->book(); }
    const Plan& plan() { return *book().find(m_sample.plan); }
    const RatingScheme& scheme() { return plan().ratingScheme; }

    void carryOut(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        const Status status = m_open->apply(edit.value());
        ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
    }

    Result<Edit> toScheme(const RatingScheme& scheme)
    {
        return setRatingScheme(book(), m_sample.plan, scheme, suggestedTable(this->scheme(), scheme));
    }

    Result<Edit> toRule(RuleKind kind, const QString& reason = u"agreed"_s)
    {
        RollupRule rule = plan().rollupRule;
        rule.kind = kind;
        return setRollupRule(book(), m_sample.plan, rule, change(reason));
    }

    static RuleChange change(const QString& reason) { return {{}, QDate{2026, 11, 22}, u"Ann"_s, reason}; }

    QString ratingOf(ActionId action)
    {
        const Rating* rating = m_open->view().rating(action);
        return rating == nullptr ? QString{} : rating->word;
    }

    static QString refusalOf(const Result<Edit>& edit) { return edit.ok() ? u"accepted"_s : edit.error().code; }

    OpenDocument m_open;
    SamplePlan m_sample;
};

struct RuleCase {
    const char* name;
    Fraction red;
    Fraction amber;
    Fraction floor;
    const char* outcome;
};

void PrintTo(const RuleCase& one, std::ostream* out)
{
    *out << one.name;
}

class RuleBounds : public RatingVerbsTest, public testing::WithParamInterface<RuleCase> {};

} // namespace

TEST_F(RatingVerbsTest, RatingsCountByTheTableAtOnceInFileAndMemory)
{
    RatingTable table = suggestedTable(scheme(), ragScheme());
    table[u"amber"_s] = u"red"_s;
    carryOut(setRatingScheme(book(), m_sample.plan, ragScheme(), table));
    EXPECT_EQ(ratingOf(m_sample.fireSafety), u"Red"_s);
    EXPECT_EQ(ratingOf(m_sample.guide), u"Green"_s);
    EXPECT_EQ(m_open->view().standing(m_sample.fireSafety).rating, scheme().find(u"amber"_s)->key);
    EXPECT_TRUE(m_open.verifies());
    const QString picture = m_open.picture();
    m_open.reopen();
    EXPECT_EQ(m_open.picture(), picture);
}

TEST_F(RatingVerbsTest, WhatWasReportedIsNotTouched)
{
    const auto before = m_open->updatesOf(m_sample.fireSafety).value();
    carryOut(toScheme(confidenceScheme()));
    EXPECT_EQ(m_open->updatesOf(m_sample.fireSafety).value(), before);
    EXPECT_EQ(*scheme().said(before.front().rating), *bragScheme().find(u"amber"_s));
}

TEST_F(RatingVerbsTest, UndoGivesTheIdenticalDumpAndStandings)
{
    const QByteArray dump = m_open.dump();
    const QString picture = m_open.picture();
    carryOut(toScheme(numberedScheme()));
    EXPECT_EQ(m_open->undoVerb(), u"Change ratings to Numbers 1 to 4"_s);
    carryOut(toScheme(raygScheme()));
    ASSERT_TRUE(m_open->undo().ok());
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(m_open.dump(), dump);
    EXPECT_EQ(m_open.picture(), picture);
    EXPECT_TRUE(m_open.verifies());
}

TEST_F(RatingVerbsTest, CompletedActionsStayCompleteWithoutARatingForIt)
{
    ASSERT_TRUE(m_open->view().isComplete(m_sample.pathway));
    carryOut(toScheme(ragScheme()));
    EXPECT_TRUE(m_open->view().isComplete(m_sample.pathway));
    EXPECT_EQ(m_open->view().rating(m_sample.pathway), nullptr);
}

TEST_F(RatingVerbsTest, OnlyPresentRatingsCanBeGiven)
{
    carryOut(toScheme(numberedScheme()));
    Update update;
    update.action = m_sample.guide;
    update.reportedOn = QDate{2026, 11, 22};
    update.rating = u"amber"_s;
    EXPECT_EQ(refusalOf(recordUpdate(book(), update, update.reportedOn, m_open->now())), u"BP-DOC-013"_s);
    update.rating = u"three"_s;
    EXPECT_EQ(refusalOf(recordUpdate(book(), update, update.reportedOn, m_open->now())), u"accepted"_s);
}

TEST_F(RatingVerbsTest, OnlyPresentRatingsCanBeJudgedBy)
{
    const Node node = Node::of(NodeKind::Priority, m_sample.prevention);
    const Node all{NodeKind::All, {}};
    const auto judged = [&](const Node& of, const QString& rating) {
        return refusalOf(setJudgement(m_open->view(), {{}, of, rating, u"No progress."_s, u"Chair"_s, m_open->today(), {}}));
    };
    carryOut(toScheme(numberedScheme()));
    EXPECT_EQ(judged(node, u"three"_s), u"accepted"_s);
    EXPECT_EQ(judged(node, u"red"_s), u"BP-DOC-106"_s);
    EXPECT_EQ(judged(node, u"purple"_s), u"BP-DOC-106"_s);
    EXPECT_EQ(judged(all, u"red"_s), u"accepted"_s) << "above plans the file's own scheme counts";
    EXPECT_EQ(judged(all, u"three"_s), u"BP-DOC-106"_s);
}

TEST_F(RatingVerbsTest, AJudgementByARatingThatIsGoneLapses)
{
    const Node node = Node::of(NodeKind::Priority, m_sample.prevention);
    carryOut(setJudgement(m_open->view(), {{}, node, u"red"_s, u"No progress."_s, u"Chair"_s, QDate{2026, 11, 22}, {}}));
    ASSERT_TRUE(m_open->view().judgement(node));
    RatingTable table = suggestedTable(scheme(), numberedScheme());
    table[u"red"_s].clear();
    carryOut(setRatingScheme(book(), m_sample.plan, numberedScheme(), table));
    EXPECT_FALSE(m_open->view().judgement(node));
    EXPECT_EQ(m_open->view().lapseNotice(node), u"Judgement on priority 2 lapsed: “Red” is no longer a rating of the plan"_s);
}

TEST_F(RatingVerbsTest, ASchemeIsRefusedForWhatTheChecksCallAnError)
{
    RatingScheme wrong = ragScheme();
    wrong.ratings[1].letter = wrong.ratings[0].letter;
    EXPECT_EQ(refusalOf(toScheme(wrong)), u"BP-DOC-082"_s);
    RatingScheme alike = ragScheme();
    alike.ratings[1].shape = alike.ratings[0].shape;
    EXPECT_EQ(refusalOf(toScheme(alike)), u"accepted"_s);
    EXPECT_EQ(refusalOf(setRatingScheme(book(), m_sample.plan, ragScheme(), {{u"purple"_s, u"red"_s}})), u"BP-DOC-083"_s);
    EXPECT_EQ(refusalOf(setRatingScheme(book(), m_sample.plan, ragScheme(), {{u"red"_s, u"blue"_s}})), u"BP-DOC-083"_s);
    EXPECT_EQ(refusalOf(setRatingScheme(book(), PlanId::create(), ragScheme(), {})), u"BP-DOC-003"_s);
}

TEST_F(RatingVerbsTest, TheSameSchemeIsNoChange)
{
    EXPECT_TRUE(toScheme(scheme()).value().isEmpty());
    RatingScheme spaced = scheme();
    spaced.ratings[0].word += u"  "_s;
    EXPECT_TRUE(toScheme(spaced).value().isEmpty());
    RatingScheme unnamed = ragScheme();
    unnamed.name.clear();
    carryOut(toScheme(unnamed));
    EXPECT_EQ(scheme().name, u"GAR"_s);
}

TEST_F(RatingVerbsTest, ARuleChangeRaisesTheVersionAndIsKept)
{
    const RollupRule before = plan().rollupRule;
    carryOut(toRule(RuleKind::Strict, u"  The board asked for it. "_s));
    EXPECT_EQ(plan().rollupRule.kind, RuleKind::Strict);
    EXPECT_EQ(plan().rollupRule.version, before.version + 1);
    ASSERT_EQ(plan().ruleChanges.size(), 1U);
    EXPECT_EQ(plan().ruleChanges[0], (RuleChange{before, QDate{2026, 11, 22}, u"Ann"_s, u"The board asked for it."_s}));
    EXPECT_EQ(m_open->undoVerb(), u"Change rule to Strict"_s);
    EXPECT_EQ(m_open->journal().value().back().author, u"Ann"_s);
    carryOut(toRule(RuleKind::CountsOnly));
    EXPECT_EQ(plan().ruleChanges[1].before.kind, RuleKind::Strict);
    EXPECT_TRUE(m_open.verifies());
    ASSERT_TRUE(m_open->undo().ok());
    ASSERT_TRUE(m_open->undo().ok());
    EXPECT_EQ(plan().rollupRule, before);
    EXPECT_TRUE(plan().ruleChanges.empty());
}

TEST_F(RatingVerbsTest, AnAdoptedPlanChangesItsRuleForAReason)
{
    EXPECT_EQ(refusalOf(toRule(RuleKind::Strict, {})), u"accepted"_s);
    if (plan().status == PlanStatus::Draft) {
        carryOut(adoptPlan(book(), m_sample.plan, QDate{2026, 4, 1}));
    }
    EXPECT_EQ(refusalOf(toRule(RuleKind::Strict, u" "_s)), u"BP-DOC-086"_s);
    EXPECT_TRUE(toRule(RuleKind::Balanced, {}).value().isEmpty()); // no change needs no reason
    RuleChange undated = change(u"why"_s);
    undated.on = {};
    RollupRule strict;
    strict.kind = RuleKind::Strict;
    EXPECT_EQ(refusalOf(setRollupRule(book(), m_sample.plan, strict, undated)), u"BP-DOC-087"_s);
}

TEST_P(RuleBounds, AreExactFractions)
{
    RollupRule rule;
    rule.kind = RuleKind::Thresholds;
    rule.redShare = GetParam().red;
    rule.amberShare = GetParam().amber;
    rule.floor = GetParam().floor;
    EXPECT_EQ(refusalOf(setRollupRule(book(), m_sample.plan, rule, change(u"why"_s))).toStdString(), GetParam().outcome);
}

INSTANTIATE_TEST_SUITE_P(Table, RuleBounds,
                         testing::Values(RuleCase{"Usual", {1, 4}, {1, 2}, {2, 3}, "accepted"},
                                         RuleCase{"Whole", {1, 1}, {1, 1}, {1, 1}, "accepted"},
                                         RuleCase{"NoFloor", {1, 4}, {1, 4}, {0, 1}, "accepted"},
                                         RuleCase{"NoRed", {0, 4}, {1, 4}, {2, 3}, "BP-DOC-084"},
                                         RuleCase{"AmberAboveAll", {1, 4}, {5, 4}, {2, 3}, "BP-DOC-084"},
                                         RuleCase{"BelowNone", {-1, 4}, {1, 4}, {2, 3}, "BP-DOC-084"},
                                         RuleCase{"ByNothing", {1, 0}, {1, 4}, {2, 3}, "BP-DOC-084"},
                                         RuleCase{"TooFine", {1, 10'001}, {1, 4}, {2, 3}, "BP-DOC-084"},
                                         RuleCase{"FloorAboveAll", {1, 4}, {1, 4}, {4, 3}, "BP-DOC-085"},
                                         RuleCase{"FloorBelowNone", {1, 4}, {1, 4}, {-1, 3}, "BP-DOC-085"}),
                         [](const auto& one) { return std::string{one.param.name}; });

TEST_F(RatingVerbsTest, AWeightIsAWholeNumberFromOne)
{
    carryOut(setActionWeight(book(), m_sample.guide, 3));
    EXPECT_EQ(book().find(m_sample.guide)->weight, 3);
    EXPECT_EQ(m_open->undoVerb(), u"Change weight of 2.1b"_s);
    EXPECT_EQ(refusalOf(setActionWeight(book(), m_sample.guide, 0)), u"BP-DOC-088"_s);
    EXPECT_EQ(refusalOf(setActionWeight(book(), m_sample.guide, 1'001)), u"BP-DOC-088"_s);
    EXPECT_EQ(refusalOf(setActionWeight(book(), ActionId::create(), 2)), u"BP-DOC-003"_s);
}

} // namespace boardplan::test
