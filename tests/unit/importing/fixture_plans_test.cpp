#include "unit/importing/import_fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;
using test::hasFinding;
using test::proposalOfFixture;

TEST(HeadingOverTable, HasItsParts)
{
    const Proposal proposal = proposalOfFixture(u"heading-over-table.txt"_s);
    EXPECT_EQ(proposal.title.text, u"Business Plan 2026 - 2028"_s);
    ASSERT_EQ(proposal.boards.size(), 1U);
    EXPECT_EQ(proposal.boards[0].text, u"Millshire Safeguarding Adults Board"_s);
    ASSERT_TRUE(proposal.period);
    EXPECT_EQ(proposal.period->start, (QDate{2026, 4, 1}));
    EXPECT_EQ(proposal.period->end, (QDate{2028, 3, 31}));
    EXPECT_EQ(proposal.words, (LevelWords{u"Priority"_s, u"Objective"_s, u"Action"_s}));
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(5, 2, 1));
    EXPECT_THAT(test::objectiveCounts(proposal), ElementsAre(2, 1, 1));
    EXPECT_EQ(countsSentence(proposal), u"3 priorities, 4 objectives, 8 actions, 5 leads"_s);
    EXPECT_EQ(proposal.columns.back().fields, (QStringList{u"rating"_s, u"latestUpdate"_s}));
    EXPECT_EQ(proposal.sections.size(), 3U);
}

TEST(HeadingOverTable, GivesPrioritiesWhatTheFrontPagesSay)
{
    const Proposal proposal = proposalOfFixture(u"heading-over-table.txt"_s);
    const ProposedPriority& first = proposal.priorities[0];
    EXPECT_EQ(first.title.text, u"Hearing adults"_s);
    EXPECT_EQ(first.statement.text, u"We put the adult at the centre of each enquiry"_s);
    EXPECT_EQ(first.quote.text, u"Ask me what I want before you decide"_s);
    EXPECT_THAT(first.aims.items, ElementsAre(u"ask every adult what outcome they want"_s, u"tell them what was done"_s));
    EXPECT_EQ(proposal.priorities[1].ref.text, u"2"_s);
    EXPECT_EQ(proposal.priorities[1].statement.text, u"We act on what reviews find"_s);
    EXPECT_EQ(proposal.priorities[2].title.text, u"Annual Objectives"_s);
}

TEST(HeadingOverTable, TakesTheKeyItPrints)
{
    const Proposal proposal = proposalOfFixture(u"heading-over-table.txt"_s);
    ASSERT_EQ(proposal.scheme.ratings.size(), 4U);
    EXPECT_EQ(proposal.scheme.name, u"BRAG"_s);
    EXPECT_EQ(proposal.scheme.ratings[0].key, u"blue"_s);
    EXPECT_EQ(proposal.scheme.ratings[0].role, RatingRole::Complete);
    EXPECT_EQ(proposal.scheme.ratings[2].meaning, u"Behind, with a plan to catch up"_s);
    EXPECT_EQ(proposal.scheme.ratings[2].consequence, u"The Board keeps watch"_s);
    EXPECT_EQ(proposal.schemePlaces.size(), 12U);
}

TEST(HeadingOverTable, RepairsRowsThatAPageBroke)
{
    const auto actions = actionsOf(proposalOfFixture(u"heading-over-table.txt"_s));
    EXPECT_EQ(actions[2].text.text, u"Report answers to the Board every quarter, by district and by kind of harm"_s);
    ASSERT_EQ(actions[2].measures.items.size(), 1);
    EXPECT_EQ(actions[2].measures.items[0], u"A dashboard shows the answers and is used by every agency"_s);
    EXPECT_EQ(actions[4].text.text, u"Train two advocates for each district"_s);
    EXPECT_EQ(actions[4].leadText.text, u"Practice Subgroup"_s);
    EXPECT_EQ(actions[4].timescale.due, (QDate{2027, 3, 31}));
    EXPECT_EQ(actions[6].text.text, actions[5].text.text);
}

TEST(PriorityColumn, CarriesPrioritiesDown)
{
    const Proposal proposal = proposalOfFixture(u"priority-column.txt"_s);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(4, 3));
    EXPECT_EQ(proposal.priorities[0].ref.text, u"1"_s);
    EXPECT_EQ(proposal.priorities[1].title.text, u"Staff have the skills they need."_s);
    EXPECT_EQ(proposal.words.priority, u"Priority Area"_s);
    EXPECT_EQ(proposal.words.action, u"Key Action"_s);
    EXPECT_TRUE(hasFinding(proposal, u"BP-IMP-039"_s)) << "the repeated row";
    EXPECT_EQ(proposal.accounting.notPlaced, 0);
}

TEST(PriorityColumn, OffersWhatTheUpdatesSay)
{
    const auto actions = actionsOf(proposalOfFixture(u"priority-column.txt"_s));
    ASSERT_EQ(actions[1].updates.size(), 1U);
    const ProposedUpdate& update = actions[1].updates[0];
    EXPECT_EQ(update.rating, u"blue"_s);
    EXPECT_TRUE(update.continues);
    EXPECT_EQ(update.whatHappened, u"New pages are live."_s);
    EXPECT_EQ(update.reportedOn, (QDate{2025, 12, 31}));
    EXPECT_EQ(update.precision, DatePrecision::Year);
    EXPECT_FALSE(actions[0].updates[0].continues);
    EXPECT_THAT(actions[1].leads, ElementsAre(u"Board Manager"_s, u"Communications Subgroup"_s));
    EXPECT_EQ(actions[3].text.text, u"Write to every parish council."_s);
    EXPECT_EQ(actions[6].timescaleText.text, u"2026/27"_s);
}

TEST(LetteredTasks, HaveOutcomesAndLists)
{
    const Proposal proposal = proposalOfFixture(u"lettered-tasks.txt"_s);
    const auto actions = actionsOf(proposal);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(3, 2));
    EXPECT_EQ(proposal.objectiveCount(), 0);
    EXPECT_THAT(proposal.priorities[0].desiredOutcomes.items,
        ElementsAre(u"Fewer people come to harm"_s, u"Neighbours know whom to call"_s));
    EXPECT_EQ(actions[0].ref.text, u"A"_s);
    EXPECT_THAT(actions[0].measures.items, ElementsAre(u"Ten talks a year"_s, u"Feedback is good"_s));
    EXPECT_EQ(actions[3].text.text, u"Check that plans were carried out:\n• within a month\n• after a year"_s);
    EXPECT_TRUE(proposal.title.text.isEmpty());
    EXPECT_EQ(proposal.accounting, (Accounting{46, 46, 0}));
}

TEST(TwoBoards, HaveAudienceAndDittos)
{
    const Proposal proposal = proposalOfFixture(u"two-boards.txt"_s);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(proposal.boards.size(), 2U);
    EXPECT_EQ(proposal.boards[0].text, u"ESCB"_s);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(6, 3));
    EXPECT_THAT(test::objectiveCounts(proposal), ElementsAre(3, 1));
    EXPECT_EQ(actions[0].audience.text, u"B"_s);
    EXPECT_EQ(proposal.priorities[0].objectives[2].title.text, u"Providers are visited when several concerns come in."_s);
    EXPECT_TRUE(actions[3].leads.isEmpty());
    EXPECT_EQ(actions[3].leadText.text, u"???"_s);
    EXPECT_EQ(proposal.leads.size(), 3U);
    EXPECT_EQ(proposal.scheme.name, u"RAG"_s);
    EXPECT_EQ(proposal.accounting.notPlaced, 4) << "version stamps only";
}

TEST(PlainTable, TakesThePlanForItsPriority)
{
    const Proposal proposal = proposalOfFixture(u"plain-table.txt"_s);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(proposal.priorities.size(), 1U);
    EXPECT_EQ(proposal.priorities[0].title.text, u"Delivery plan 2027"_s);
    EXPECT_EQ(actions[0].ref.text, u"R1"_s);
    EXPECT_EQ(actions[0].updates[0].rating, u"blue"_s);
    EXPECT_THAT(actions[1].leads, ElementsAre(u"Housing Lead"_s, u"Board Manager"_s));
    EXPECT_EQ(actions[2].updates[0].rating, u"amber"_s);
    EXPECT_EQ(actions[2].updates[0].whatHappened, u"waiting for a date"_s);
    EXPECT_TRUE(hasFinding(proposal, u"BP-IMP-056"_s));
}

class EveryFixture : public ::testing::TestWithParam<const char*> {};

TEST_P(EveryFixture, LosesNoWord)
{
    const QString name = QLatin1StringView{GetParam()};
    const Proposal proposal = proposalOfFixture(name);
    const auto document = readDocument(name, test::fixtureBytes(name), u"tsv"_s);
    EXPECT_TRUE(proposal.accounting.isWhole());
    EXPECT_EQ(proposal.accounting.cells, document.value().cells());
    EXPECT_THAT(test::lostWords(document.value(), proposal), ::testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, EveryFixture,
    ::testing::Values("heading-over-table.txt", "priority-column.txt", "lettered-tasks.txt", "two-boards.txt",
        "plain-table.txt"),
    [](const auto& fixture) {
        std::string name{fixture.param};
        std::replace_if(name.begin(), name.end(), [](char letter) { return letter == '-' || letter == '.'; }, '_');
        return name;
    });

} // namespace boardplan
