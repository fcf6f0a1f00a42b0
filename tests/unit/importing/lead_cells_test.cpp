#include "support/shared_plans.h"
#include "unit/importing/import_fixtures.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::actionsOf;
using testing::ElementsAre;

namespace {

// A plan with one action for each lead cell, so that each cell stands below the one before.
Proposal planOf(const QString& board, const QStringList& leadCells)
{
    QString text =
        board + u"\n\nBusiness Plan 2026/27\n\nPriority 1 - Safety\n\nActions\tLead\tMeasurement\tTimescale\n"_s;
    int number = 0;
    for (const QString& cell : leadCells) {
        ++number;
        text +=
            u"%1 Visit every home in ward number %1\t%2\tHomes in ward %1 visited\tMay 2026\n"_s.arg(number).arg(cell);
    }
    return test::proposalOf(text);
}

const QString oneBoard = u"Exampleshire Safeguarding Adults Board"_s;

} // namespace

TEST(LeadCells, AreCutAtNamesOfThePlan)
{
    const auto actions = actionsOf(planOf(oneBoard,
        {u"LSCB Service Manager"_s, u"QA subgroup"_s, u"QA subgroup County Young Carers LSCB Service Manager / Chair"_s,
            u"Head of Housing"_s, u"Practice Development Head of Housing Head of Housing"_s}));
    ASSERT_EQ(actions.size(), 5U);
    EXPECT_THAT(actions[2].leads,
        ElementsAre(u"QA subgroup"_s, u"County Young Carers"_s, u"LSCB Service Manager"_s, u"Chair"_s));
    EXPECT_THAT(actions[4].leads, ElementsAre(u"Practice Development"_s, u"Head of Housing"_s));
}

TEST(LeadCells, AsAboveAmongOthersIsTheLeadsAbove)
{
    const auto actions =
        actionsOf(planOf(oneBoard, {u"Audit Subgroup; Chair"_s, u"as above; Board Manager"_s, u"Chair / as above"_s}));
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_THAT(actions[1].leads, ElementsAre(u"Audit Subgroup"_s, u"Chair"_s, u"Board Manager"_s));
    EXPECT_THAT(actions[2].leads, ElementsAre(u"Chair"_s, u"Audit Subgroup"_s, u"Board Manager"_s));
}

TEST(LeadCells, ADashGoesOnBelow)
{
    const Proposal proposal = planOf(oneBoard,
        {u"Principal Manager –"_s, u"Adult Reviews MCA Subgroup DV Subgroup"_s, u"Chair –"_s, u"Board Manager"_s});
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 4U);
    EXPECT_THAT(actions[0].leads, ElementsAre(u"Principal Manager – Adult Reviews"_s));
    EXPECT_EQ(actions[0].leadText.text, u"Principal Manager – Adult Reviews"_s);
    EXPECT_THAT(actions[1].leads, ElementsAre(u"MCA Subgroup"_s, u"DV Subgroup"_s));
    EXPECT_THAT(actions[2].leads, ElementsAre(u"Chair"_s));
    EXPECT_THAT(actions[3].leads, ElementsAre(u"Board Manager"_s));
    EXPECT_TRUE(proposal.accounting.isWhole());
}

TEST(BoardsOwnLeads, AreOneInThePlanOfThatBoard)
{
    const QStringList cells{
        u"ESAB Manager"_s, u"Board Manager"_s, u"ESAB Board Manager"_s, u"Board Chair"_s, u"Training Manager"_s};
    const Proposal proposal = planOf(oneBoard, cells);
    ASSERT_EQ(proposal.boards.size(), 1U);
    ASSERT_EQ(proposal.leads.size(), 3U);
    EXPECT_EQ(proposal.leads[0].name, u"ESAB Board Manager"_s);
    EXPECT_THAT(proposal.leads[0].aliases, ElementsAre(u"ESAB Manager"_s, u"Board Manager"_s));
    EXPECT_FALSE(test::hasFinding(proposal, u"BP-IMP-057"_s));
}

TEST(BoardsOwnLeads, AreOnlySuggestedWhereTheBoardIsAnother)
{
    const Proposal proposal = planOf(u"Millshire Safeguarding Adults Board"_s, {u"ESAB Manager"_s, u"Board Manager"_s});
    EXPECT_EQ(proposal.leads.size(), 2U);
    EXPECT_TRUE(test::hasFinding(proposal, u"BP-IMP-057"_s));
}

struct PublishedLeads {
    const char* name;
    std::size_t leads;
    std::size_t suggestions;
};

void PrintTo(const PublishedLeads& plan, std::ostream* out) { *out << plan.name; }

class PublishedPlanLeads : public ::testing::TestWithParam<PublishedLeads> {};

TEST_P(PublishedPlanLeads, AreCountedOnceAndTheRestSuggested)
{
    const QString name = QString::fromUtf8(GetParam().name);
    if (test::sharedPlan(name).isEmpty()) {
        GTEST_SKIP() << test::noSharedPlans;
    }
    const Proposal proposal = test::proposalOfSharedPlan(name);
    EXPECT_EQ(proposal.leads.size(), GetParam().leads);
    const auto suggestions = std::count_if(proposal.findings.begin(), proposal.findings.end(),
        [](const Finding& finding) { return finding.code == u"BP-IMP-057"_s; });
    EXPECT_EQ(static_cast<std::size_t>(suggestions), GetParam().suggestions);
}

// A careful reading of the last counts ten: it takes what is suggested.
INSTANTIATE_TEST_SUITE_P(Table, PublishedPlanLeads,
    ::testing::Values(PublishedLeads{"kent-and-medway-2019-21.txt", 11, 0}, PublishedLeads{"cumbria-2019-20.txt", 12, 0},
        PublishedLeads{"somerset-2019-22.txt", 9, 0}, PublishedLeads{"hampshire-2016-21.txt", 14, 4}));

} // namespace boardplan
