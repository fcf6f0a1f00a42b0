// Rating keys, statuses, title pages, and layouts that no fixture has.

#include "importing/statuses.h"
#include "importing/title_page.h"
#include "unit/importing/import_fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;
using test::proposalOf;

namespace {

const QString table = u"Task\tLead\tTimescale\nVisit each home\tChair\tMay 2026\n"_s;

} // namespace

TEST(RatingKey, MayBeATableWithAHeaderAndAColumnForWhatTheBoardDoes)
{
    const Proposal proposal = proposalOf(
        u"Rating\tMeaning\tThe Board\nRed\tLate\tdecides\nYellow\tSlow\twatches\nGreen\tGoing well\tnotes\n\n"_s + table);
    ASSERT_EQ(proposal.scheme.ratings.size(), 3U);
    EXPECT_EQ(proposal.scheme.ratings[0].key, u"green"_s);
    EXPECT_EQ(proposal.scheme.ratings[1].key, u"yellow"_s);
    EXPECT_EQ(proposal.scheme.ratings[1].ratingClass, RatingClass::AtRisk);
    EXPECT_EQ(proposal.scheme.ratings[2].consequence, u"decides"_s);
    EXPECT_EQ(proposal.scheme.ratings[2].severity, 2);
    EXPECT_EQ(proposal.schemePlaces.size(), 12U);
}

TEST(RatingKey, MayBeLinesOfText)
{
    const Proposal proposal
        = proposalOf(u"Red – will be late\n\nAmber – may be late\n\nGreen – in time\n\n"_s + table);
    EXPECT_EQ(proposal.scheme.name, u"RAG"_s);
    EXPECT_EQ(proposal.scheme.ratings[0].meaning, u"in time"_s);
    EXPECT_EQ(proposal.schemePlaces.size(), 3U);
}

TEST(RatingKey, GivesTheRolesThatItsWordsSay)
{
    const Proposal proposal = proposalOf(
        u"Blue\tNot started\nGreen\tCompleted\nAmber\tUnder way\nRed\tStuck\n\n"_s + table);
    EXPECT_EQ(proposal.scheme.complete()->key, u"green"_s);
    EXPECT_EQ(proposal.scheme.find(u"blue"_s)->role, RatingRole::NotStarted);
}

TEST(RatingKey, IsNoTableThatOnlyMentionsColours)
{
    const Proposal proposal = proposalOf(u"Green space\tParks team\nBrown bins\tWaste team\n\n"_s + table);
    EXPECT_EQ(proposal.scheme, bragScheme());
    EXPECT_TRUE(proposal.schemePlaces.empty());
}

TEST(RatingKey, FallsBackOnRagWhereTheHeadingSaysSo)
{
    EXPECT_EQ(proposalOf(u"Task\tLead\tRAG\nVisit each home\tChair\tG\n"_s).scheme, ragScheme());
    EXPECT_EQ(proposalOf(u"Task\tLead\tBRAG\nVisit each home\tChair\tG\n"_s).scheme, bragScheme());
}

struct StatusCase {
    const char* name;
    QString text;
    bool isComplete;
};

void PrintTo(const StatusCase& status, std::ostream* out) { *out << status.name; }

class StatusWords : public ::testing::TestWithParam<StatusCase> {};

TEST_P(StatusWords, IsReadFromTheWords) { EXPECT_EQ(saysComplete(GetParam().text), GetParam().isComplete); }

INSTANTIATE_TEST_SUITE_P(Table, StatusWords,
    ::testing::Values(StatusCase{"Plain", u"Completed."_s, true}, StatusCase{"WithYear", u"Completed 2018"_s, true},
        StatusCase{"WithMore", u"Completed. 2020 – a further programme"_s, true},
        StatusCase{"Deadline", u"Completed by March 2020"_s, false},
        StatusCase{"Later", u"To be completed in 2020"_s, false},
        StatusCase{"HalfOfIt", u"Completed. To be completed 2021."_s, false},
        StatusCase{"Nothing", u""_s, false}),
    [](const auto& status) { return std::string{status.param.name}; });

TEST(TitlePage, NamesBoards)
{
    EXPECT_THAT(boardsIn(u"Kenby Safeguarding Adults Board Business Plan"_s), ElementsAre(u"Kenby Safeguarding Adults Board"_s));
    EXPECT_THAT(boardsIn(u"NORTHTOWN NSCB AND NSAPB"_s), ElementsAre(u"NSCB"_s, u"NSAPB"_s));
    EXPECT_THAT(boardsIn(u"XSAB Business Plan 2020"_s), ElementsAre(u"XSAB"_s));
    EXPECT_TRUE(boardsIn(u"Business Plan 2020"_s).isEmpty());
}

TEST(TitlePage, FindsThePeriod)
{
    EXPECT_EQ(periodIn(u"Strategic Plan 2019 - 2021"_s), u"2019 - 2021"_s);
    EXPECT_EQ(periodIn(u"XSAB Business Plan 2019/20"_s), u"2019/20"_s);
    EXPECT_EQ(periodIn(u"April 2016 to March 2021"_s), u"April 2016 to March 2021"_s);
    EXPECT_EQ(periodIn(u"Plan for 2027"_s), u"2027"_s);
    EXPECT_TRUE(periodIn(u"Our plan"_s).isEmpty());
}

TEST(Layouts, PrioritiesAsRowsOfTheirOwn)
{
    const Proposal proposal = proposalOf(u"Action\tLead\tBy when\nPriority 1: Preventing harm early\t\t\n"
                                         "Visit each home\tChair\tMay 2026\nPriority 2: Learning from reviews\t\t\n"
                                         "Read each review\tBoard Manager\tJune 2026\nShare what was found\tChair\tOngoing\n"_s);
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(1, 2));
    EXPECT_EQ(proposal.priorities[1].title.text, u"Learning from reviews"_s);
}

TEST(Layouts, PipesBetweenCells)
{
    const Proposal proposal = proposalOf(
        u"| Ref | Action | Lead | When |\n| 1 | Visit each home | Chair | May 2026 |\n| 2 | Write to owners | Board Manager | Ongoing |\n"_s);
    ASSERT_EQ(proposal.actionCount(), 2);
    EXPECT_EQ(actionsOf(proposal)[1].leads, QStringList{u"Board Manager"_s});
}

TEST(Layouts, HeadersOfOnePriorityRepeatInsideARow)
{
    const Proposal proposal = proposalOf(
        u"Priority 1 - Safety\n\nAction\tLead\tMeasure\tWhen\nVisit each home that has had\tChair\tReports to the\tMay 2026\n\n"
        "Action\tLead\tMeasure\tWhen\nmore than two concerns\t\tboard\t\nWrite to owners\tBoard Manager\tLetters\tJune 2026\n"_s);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(actions[0].text.text, u"Visit each home that has had more than two concerns"_s);
    EXPECT_EQ(actions[0].measures.items, QStringList{u"Reports to the board"_s});
}

TEST(Layouts, IndicatorsBelowAPriority)
{
    const Proposal proposal = proposalOf(
        u"Priority 1: Safety\n\nWe want homes to be safe.\n\nQUANTITATIVE DATA\n\n- Visits made\n\nQUALITATIVE EVIDENCE\n\n- Audits\n\n"
        "ENGAGEMENT WITH SERVICE USERS\n\n- Interviews\n\nENGAGEMENT WITH FRONT LINE STAFF\n\n- Surveys\n\n"_s + table);
    const Indicators& indicators = proposal.priorities[0].indicators;
    EXPECT_THAT(indicators.quantitative, ElementsAre(u"Visits made"_s));
    EXPECT_THAT(indicators.qualitative, ElementsAre(u"Audits"_s));
    EXPECT_THAT(indicators.serviceUsers, ElementsAre(u"Interviews"_s));
    EXPECT_THAT(indicators.frontLineStaff, ElementsAre(u"Surveys"_s));
    EXPECT_EQ(proposal.priorities[0].statement.text, u"We want homes to be safe."_s);
    EXPECT_EQ(proposal.accounting.notPlaced, 0);
}

} // namespace boardplan
