// The published plans, read in place: what a careful reading by hand finds in them. Only counts, references,
// dates, names of leads and first words are asserted here.

#include "support/shared_plans.h"
#include "unit/importing/import_fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;

namespace {

struct SharedPlanCase {
    const char* name;
    QString file;
    std::vector<int> objectives;
    std::vector<int> actions;
};

void PrintTo(const SharedPlanCase& plan, std::ostream* out) { *out << plan.name; }

QStringList refsOf(const ProposedPriority& priority)
{
    QStringList refs;
    for (const ProposedObjective& objective : priority.objectives) {
        refs.append(objective.ref.text);
    }
    return refs;
}

QStringList timescalesOf(const Proposal& proposal)
{
    QStringList texts;
    for (const ProposedAction& action : actionsOf(proposal)) {
        texts.append(action.timescaleText.text);
    }
    return texts;
}

QStringList leadNames(const Proposal& proposal)
{
    QStringList names;
    for (const ProposedLead& lead : proposal.leads) {
        names.append(lead.name);
    }
    return names;
}

QStringList firstWords(const Proposal& proposal, std::size_t first, std::size_t count)
{
    QStringList words;
    const auto actions = actionsOf(proposal);
    for (std::size_t at = first; at < first + count; ++at) {
        words.append(actions[at].text.text.simplified().section(u' ', 0, 4));
    }
    return words;
}

} // namespace

class SharedPlan : public ::testing::TestWithParam<SharedPlanCase> {
protected:
    void SetUp() override
    {
        if (test::sharedPlan(GetParam().file).isEmpty()) {
            GTEST_SKIP() << test::noSharedPlans;
        }
    }
};

TEST_P(SharedPlan, HasTheActionsThatAHandFinds)
{
    const Proposal proposal = test::proposalOfSharedPlan(GetParam().file);
    EXPECT_EQ(test::objectiveCounts(proposal), GetParam().objectives);
    EXPECT_EQ(test::actionCounts(proposal), GetParam().actions);
    EXPECT_TRUE(proposal.accounting.isWhole());
    for (const ProposedAction& action : actionsOf(proposal)) {
        EXPECT_FALSE(action.text.text.isEmpty());
        EXPECT_FALSE(action.text.places.empty());
    }
}

TEST_P(SharedPlan, LosesNoWord)
{
    const auto document = readDocument(GetParam().file, test::sharedPlan(GetParam().file), u"tsv"_s);
    const Proposal proposal = test::proposalOfSharedPlan(GetParam().file);
    EXPECT_EQ(proposal.accounting.cells, document.value().cells());
    EXPECT_THAT(test::lostWords(document.value(), proposal), ::testing::IsEmpty());
}

TEST_P(SharedPlan, BecomesAnEditThatABookAccepts)
{
    const Proposal proposal = test::proposalOfSharedPlan(GetParam().file);
    const PlanBook book;
    const auto edit = importEdit(proposal, book, {.boardName = u"A board"_s});
    ASSERT_TRUE(edit);
    EXPECT_TRUE(book.accepts(edit.value()));
}

INSTANTIATE_TEST_SUITE_P(Table, SharedPlan,
    ::testing::Values(
        SharedPlanCase{"Cumbria", u"cumbria-2019-20.txt"_s, {4, 3, 4, 4, 4}, {5, 4, 6, 4, 4}},
        SharedPlanCase{"Kent", u"kent-and-medway-2019-21.txt"_s, {3, 3, 3, 3}, {10, 8, 7, 3}},
        SharedPlanCase{"Somerset", u"somerset-2019-22.txt"_s, {0, 0, 0, 0}, {5, 5, 4, 9}},
        SharedPlanCase{"Hampshire", u"hampshire-2016-21.txt"_s, {0, 0, 0, 0, 0, 0}, {8, 7, 11, 6, 3, 8}},
        SharedPlanCase{"Nottingham", u"nottingham-2014-15.txt"_s, {10, 10, 9, 3, 8}, {16, 23, 24, 9, 12}}),
    [](const auto& plan) { return std::string{plan.param.name}; });

class KentPlan : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (test::sharedPlan(u"kent-and-medway-2019-21.txt"_s).isEmpty()) {
            GTEST_SKIP() << test::noSharedPlans;
        }
        m_proposal = test::proposalOfSharedPlan(u"kent-and-medway-2019-21.txt"_s);
    }

    Proposal m_proposal;
};

TEST_F(KentPlan, HasItsTitlePage)
{
    EXPECT_EQ(m_proposal.title.text, u"Strategic Plan 2019 - 2021"_s);
    EXPECT_EQ(m_proposal.boards[0].text, u"Kent and Medway Safeguarding Adults Board"_s);
    EXPECT_EQ(m_proposal.period->start, (QDate{2019, 4, 1}));
    EXPECT_EQ(m_proposal.period->end, (QDate{2021, 3, 31}));
    QStringList headings;
    for (const ProposedSection& section : m_proposal.sections) {
        headings.append(section.heading.text);
    }
    EXPECT_THAT(headings, ElementsAre(u"Introduction"_s, u"Vision"_s, u"Mission"_s, u"Priorities"_s,
                              u"Our Business Plan for 2019 -2020"_s));
}

TEST_F(KentPlan, HasItsKeyForAScheme)
{
    QStringList keys;
    for (const Rating& rating : m_proposal.scheme.ratings) {
        keys.append(rating.key);
    }
    EXPECT_THAT(keys, ElementsAre(u"blue"_s, u"green"_s, u"amber"_s, u"red"_s));
    EXPECT_TRUE(m_proposal.scheme.ratings[1].meaning.endsWith(u"impact on schedule"_s));
    EXPECT_EQ(m_proposal.scheme.ratings[1].consequence, u"No action required from KMSAB"_s);
    EXPECT_EQ(m_proposal.scheme.ratings[3].consequence, u"Requires intervention from KMSAB"_s);
}

TEST_F(KentPlan, HasItsPriorities)
{
    EXPECT_EQ(m_proposal.priorities[0].title.text, u"Prevention"_s);
    EXPECT_EQ(m_proposal.priorities[2].title.text, u"Quality"_s);
    EXPECT_EQ(m_proposal.priorities[3].title.text, u"Annual Development Objectives"_s);
    const std::vector<qsizetype> aims{4, 3, 4, 0};
    for (std::size_t at = 0; at < 4; ++at) {
        const ProposedPriority& priority = m_proposal.priorities[at];
        EXPECT_EQ(priority.aims.items.size(), aims[at]);
        EXPECT_EQ(priority.quote.text.isEmpty(), at == 3);
        EXPECT_EQ(priority.statement.text.isEmpty(), at == 3);
        EXPECT_THAT(refsOf(priority), ElementsAre(u"1"_s, u"2"_s, u"3"_s));
    }
    EXPECT_EQ(m_proposal.priorities[1].ref.text, u"2"_s);
}

TEST_F(KentPlan, HasItsTimescalesAsPrinted)
{
    EXPECT_THAT(timescalesOf(m_proposal),
        ElementsAre(u"June 2019"_s, u"September 2019"_s, u"Quarterly or as required"_s, u"As required and ongoing"_s,
            u"As required and ongoing"_s, u"September 2019"_s, u"June 2020 Annually"_s, u"March 2019"_s,
            u"April 2019"_s, u"September 2019"_s, u"Ongoing"_s, u"Ongoing and May 2019"_s, u"September 2019"_s,
            u"September 2019"_s, u"Annually"_s, u"May 2019 Annually"_s, u"Annually and ongoing"_s,
            u"Following the completion of a SAR"_s, u"Ongoing"_s, u"Ongoing"_s, u"May 2019"_s, u"September 2019"_s,
            u"January 2020"_s, u"May 2019"_s, u"May 2019"_s, u""_s, u""_s, u""_s));
}

TEST_F(KentPlan, HasItsBrokenRowsInOrder)
{
    EXPECT_THAT(firstWords(m_proposal, 16, 9),
        ElementsAre(u"We will disseminate learning outcomes"_s, u"We will hold a 'Lessons"_s,
            u"We will continuously develop, improve"_s, u"Where and when required, we"_s,
            u"We will hold an internal"_s, u"We will work with the"_s, u"We will develop standards to"_s,
            u"We will define ways to"_s, u"We will set up a"_s));
    const auto actions = actionsOf(m_proposal);
    EXPECT_TRUE(actions[9].text.text.endsWith(u"into future planning"_s));
    EXPECT_TRUE(actions[9].measures.items[0].endsWith(u"making safeguarding personal"_s));
    EXPECT_TRUE(actions[16].text.text.endsWith(u"family sensitivity"_s));
    EXPECT_EQ(actions[16].measures.items.size(), 2);
    EXPECT_TRUE(actions[19].text.text.endsWith(u"the learning outcomes"_s));
    EXPECT_THAT(actions[18].leads, ElementsAre(u"Practice, Policy and Procedures (PPP) Working Group"_s));
    EXPECT_EQ(actions[19].leads.size(), 6);
    EXPECT_EQ(actions[20].leads.size(), 6);
    EXPECT_THAT(actions[23].leads, ElementsAre(u"QAWG"_s));
    EXPECT_THAT(actions[24].leads, ElementsAre(u"QAWG"_s, u"Board Team"_s));
    for (const ProposedAction& action : actions) {
        EXPECT_FALSE(action.measures.items.isEmpty());
        EXPECT_FALSE(action.leads.isEmpty());
    }
    EXPECT_EQ(m_proposal.leads.size(), 11U);
}

class CumbriaPlan : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (test::sharedPlan(u"cumbria-2019-20.txt"_s).isEmpty()) {
            GTEST_SKIP() << test::noSharedPlans;
        }
        m_proposal = test::proposalOfSharedPlan(u"cumbria-2019-20.txt"_s);
    }

    Proposal m_proposal;
};

TEST_F(CumbriaPlan, HasItsFrame)
{
    EXPECT_EQ(m_proposal.title.text, u"CSAB Business Plan 2019/2020"_s);
    EXPECT_EQ(m_proposal.boards[0].text, u"CSAB"_s);
    EXPECT_EQ(m_proposal.periodText.text, u"2019/2020"_s);
    EXPECT_EQ(m_proposal.period->end, (QDate{2020, 3, 31}));
    EXPECT_EQ(m_proposal.words.objective, u"Goal"_s);
    EXPECT_EQ(m_proposal.words.action, u"Initiative"_s);
    EXPECT_THAT(refsOf(m_proposal.priorities[0]), ElementsAre(u"I.I"_s, u"I.2"_s, u"I.3"_s, u"I.4"_s));
    EXPECT_THAT(refsOf(m_proposal.priorities[2]), ElementsAre(u"3.1"_s, u"3.2"_s, u"3.3"_s, u"3.4"_s));
    EXPECT_EQ(m_proposal.accounting.notPlaced, 0);
}

TEST_F(CumbriaPlan, HasItsLeadsAndTimescales)
{
    EXPECT_THAT(leadNames(m_proposal),
        ::testing::UnorderedElementsAre(u"P&QA sub group"_s, u"C&E sub group"_s, u"Chair"_s, u"Board Manager"_s,
            u"L&D sub group"_s, u"Sub group Chairs"_s, u"Cumbria County Council"_s, u"MCA Task & Finish Group"_s,
            u"SAR sub group"_s, u"CSAB"_s, u"All sub groups"_s, u"Task & Finish Group"_s));
    for (const ProposedAction& action : actionsOf(m_proposal)) {
        EXPECT_TRUE(action.timescale.due.isValid()) << action.timescaleText.text.toStdString();
        EXPECT_FALSE(action.measures.items.isEmpty());
    }
    EXPECT_EQ(actionsOf(m_proposal)[4].measures.items.size(), 3);
    EXPECT_TRUE(m_proposal.priorities[1].objectives[1].title.text.endsWith(u"improvement and practice"_s));
}

TEST(SomersetPlan, IsWhole)
{
    if (test::sharedPlan(u"somerset-2019-22.txt"_s).isEmpty()) {
        GTEST_SKIP() << test::noSharedPlans;
    }
    const Proposal proposal = test::proposalOfSharedPlan(u"somerset-2019-22.txt"_s);
    const auto actions = actionsOf(proposal);
    EXPECT_EQ(proposal.accounting.notPlaced, 0);
    EXPECT_EQ(actions[0].measures.items.size(), 2);
    EXPECT_EQ(actions[5].measures.items.size(), 8);
    EXPECT_EQ(actions[15].timescaleText.text, u"Quarterly Quarterly"_s);
    EXPECT_EQ(proposal.priorities[2].desiredOutcomes.items.size(), 4);
    QString refs;
    for (const ProposedAction& action : actions) {
        refs += action.ref.text;
        EXPECT_FALSE(action.leads.isEmpty());
    }
    EXPECT_EQ(refs, u"ABCDEABCDEABCDABCDEFGHI"_s);
}

} // namespace boardplan
