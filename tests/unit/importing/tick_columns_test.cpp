// Columns of which a row ticks one or some: ratings, leads, months.

#include "unit/importing/import_fixtures.h"

#include "importing/tick_columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;
using test::proposalOf;

namespace {

// The ratings proposed for the actions of a plan, in their order: keys, "?" for words that are none, "-" for nothing.
QStringList ratingsOf(const Proposal& proposal)
{
    QStringList ratings;
    for (const ProposedAction& action : actionsOf(proposal)) {
        const bool isEmpty = action.updates.empty();
        const QString rating = isEmpty ? u"-"_s : action.updates.front().rating;
        ratings.append(rating.isEmpty() ? u"?"_s : rating);
    }
    return ratings;
}

// A plan of three actions with these headings and cells behind what is done, who and when.
QString planWith(const QString& headings, const QStringList& cells)
{
    QString text = u"Action\tLead\tTimescale\t"_s + headings + u'\n';
    const QStringList actions{u"Visit each home\tChair\tMay 2026\t"_s, u"Print the card\tBoard Manager\tJune 2026\t"_s,
        u"Count the calls\tPolice\tJuly 2026\t"_s};
    for (qsizetype row = 0; row < cells.size(); ++row) {
        text += actions[row] + cells[row] + u'\n';
    }
    return text;
}

} // namespace

TEST(TickWord, IsTheRatingOfItsHeading)
{
    EXPECT_EQ(tickWord(u"Red"_s), u"Red"_s);
    EXPECT_EQ(tickWord(u"AMBER"_s), u"AMBER"_s);
    EXPECT_EQ(tickWord(u"Green – on track"_s), u"Green"_s);
    EXPECT_EQ(tickWord(u"G"_s), u"G"_s);
    EXPECT_EQ(tickWord(u"On track"_s), u"On track"_s);
    EXPECT_EQ(tickWord(u"Not started"_s), u"Not started"_s);
    for (const QString& other : {u"Lead"_s, u"Deadline"_s, u"Redesign"_s, u"On track to finish by the spring"_s, u""_s}) {
        EXPECT_EQ(tickWord(other), QString{}) << other.toStdString();
    }
}

TEST(Tick, SaysNoMoreThanThatTheHeadingHolds)
{
    for (const QString& tick : {u"✓"_s, u"✔"_s, u"x"_s, u"X"_s, u"•"_s, u"yes"_s, u"Y"_s, u"1"_s, u" ☑ "_s, u"ü"_s, QString{QChar{0xf0fc}}}) {
        EXPECT_TRUE(isTick(tick)) << tick.toStdString();
    }
    for (const QString& other : {u""_s, u"-"_s, u"No"_s, u"0"_s, u"2"_s, u"n/a"_s, u"Green"_s, u"yes, in part"_s, u"☐"_s}) {
        EXPECT_FALSE(isTick(other)) << other.toStdString();
    }
}

struct TickCase {
    const char* name;
    QString headings;
    QStringList cells;
    QStringList ratings;
};

void PrintTo(const TickCase& one, std::ostream* out) { *out << one.name; }

class TickColumns : public ::testing::TestWithParam<TickCase> {};

TEST_P(TickColumns, AreOneRating)
{
    const Proposal proposal = proposalOf(planWith(GetParam().headings, GetParam().cells));
    EXPECT_EQ(ratingsOf(proposal), GetParam().ratings);
    EXPECT_TRUE(proposal.accounting.isWhole());
}

INSTANTIATE_TEST_SUITE_P(Table, TickColumns,
    ::testing::Values(
        TickCase{"Words", u"Red\tAmber\tGreen"_s, {u"\t\t✓"_s, u"\t✓\t"_s, u"✓\t\t"_s}, {u"green"_s, u"amber"_s, u"red"_s}},
        TickCase{"Crosses", u"Red\tAmber\tGreen"_s, {u"\t\tx"_s, u"X\t\t"_s, u"\t\t"_s}, {u"green"_s, u"red"_s, u"-"_s}},
        TickCase{"Letters", u"R\tA\tG"_s, {u"\t\tx"_s, u"\tx\t"_s, u"\t\tx"_s}, {u"green"_s, u"amber"_s, u"green"_s}},
        TickCase{"LettersOfAKey", u"B\tR\tA\tG"_s, {u"x\t\t\t"_s, u"\t\t\tx"_s, u""_s}, {u"blue"_s, u"green"_s, u"-"_s}},
        TickCase{"YesAndNo", u"Green\tAmber\tRed"_s, {u"Yes\tNo\tNo"_s, u"No\tNo\tYes"_s, u"No\tYes\tNo"_s}, {u"green"_s, u"red"_s, u"amber"_s}},
        TickCase{"Ones", u"Green\tAmber\tRed"_s, {u"1\t0\t0"_s, u"0\t1\t0"_s, u"\t\t1"_s}, {u"green"_s, u"amber"_s, u"red"_s}},
        TickCase{"WordsAgain", u"Green\tAmber\tRed"_s, {u"Green\t\t"_s, u"\tA\t"_s, u"\t\tx"_s}, {u"green"_s, u"amber"_s, u"red"_s}},
        TickCase{"WithMeanings", u"Green (on track)\tAmber – some delay\tRed"_s, {u"•\t\t"_s, u"\t•\t"_s, u"\t\t•"_s}, {u"green"_s, u"amber"_s, u"red"_s}},
        TickCase{"WordsOfAStatus", u"On track\tDelayed\tComplete"_s, {u"✓\t\t"_s, u"\t✓\t"_s, u"\t\t✓"_s}, {u"?"_s, u"?"_s, u"blue"_s}},
        TickCase{"OneColumn", u"Completed"_s, {u"Yes"_s, u"No"_s, u"Yes"_s}, {u"blue"_s, u"-"_s, u"blue"_s}},
        TickCase{"Two", u"Green\tAmber\tRed"_s, {u"x\tx\t"_s, u"x\t\t"_s, u"x\t\t"_s}, {u"?"_s, u"green"_s, u"green"_s}},
        TickCase{"Comments", u"Green\tAmber\tRed"_s, {u"x\t\t"_s, u"x\t\t"_s, u"\tno room yet\t"_s}, {u"green"_s, u"green"_s, u"amber"_s}}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(TickColumns, MayStandBelowTheHeadingOfTheRating)
{
    const Proposal proposal = proposalOf(u"Action\tLead\tTimescale\tRAG\t\t\n\t\t\tR\tA\tG\n"
                                         "Visit each home\tChair\tMay 2026\t\tx\t\nPrint the card\tBoard Manager\tJune 2026\t\t\tx\n"_s);
    EXPECT_THAT(ratingsOf(proposal), ElementsAre(u"amber"_s, u"green"_s));
    EXPECT_EQ(proposal.columns.back().heading, u"RAG"_s);
}

TEST(TickColumns, AreOneColumnOfThePlanInTheWordsOfTheirScheme)
{
    const Proposal proposal = proposalOf(planWith(u"Red\tAmber\tGreen"_s, {u"\t\tx"_s, u"x\t\t"_s}));
    ASSERT_EQ(proposal.columns.size(), 4U);
    EXPECT_EQ(proposal.columns.back().heading, u"Red / Amber / Green"_s);
    EXPECT_THAT(proposal.columns.back().fields, ElementsAre(u"rating"_s));
    EXPECT_EQ(proposal.scheme, ragScheme());
    EXPECT_EQ(actionsOf(proposal)[0].updates[0].words.text, u"Green"_s);
}

TEST(TickColumns, AreNoneWhereTheyCount)
{
    const Proposal proposal = proposalOf(u"Actions\tLead\tRed\tAmber\tGreen\n12\tChair\t3\t4\t5\n7\tPolice\t2\t0\t5\n\n"_s
        + planWith(u"RAG"_s, {u"Green"_s, u"Red"_s}));
    EXPECT_EQ(actionsOf(proposal).size(), 2U);
}

TEST(TickColumns, HeadedByNamesAreTheLeads)
{
    const QString rows = u"Visit each home\tMay 2026\tx\t\tx\nPrint the card\tJune 2026\t\t\t✓\nCount the calls\tJuly 2026\t\t\t\n"_s;
    const Proposal proposal = proposalOf(u"Action\tBy when\tPolice\tAcute Trust\tHousing Team\n"_s + rows);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_THAT(actions[0].leads, ElementsAre(u"Police"_s, u"Housing Team"_s));
    EXPECT_THAT(actions[1].leads, ElementsAre(u"Housing Team"_s));
    EXPECT_THAT(actions[2].leads, ElementsAre());
    EXPECT_TRUE(proposal.accounting.isWhole());
}

TEST(TickColumns, HeadedByQuartersAreTheTimescale)
{
    const Proposal proposal = proposalOf(u"Plan 2026/27\n\nAction\tLead\tQ1\tQ2\tQ3\tQ4\nVisit each home\tChair\tx\t\tx\t\n"
                                         "Print the card\tBoard Manager\t\t\t\tx\nCount the calls\tPolice\t\t\t\t\n"_s);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_EQ(actions[0].timescaleText.text, u"Q1\nQ3"_s);
    EXPECT_EQ(actions[1].timescale.due, QDate(2027, 3, 31));
    EXPECT_TRUE(actions[2].timescaleText.text.isEmpty());
    EXPECT_TRUE(proposal.accounting.isWhole());
}

TEST(RatingsInFront, OfActionsAreNoKey)
{
    const Proposal proposal = proposalOf(u"RAG\tAction\tLead\tTimescale\nRed\tVisit each home\tChair\tMay 2026\n"
                                         "Green\tPrint the card\tBoard Manager\tJune 2026\n"_s);
    EXPECT_THAT(ratingsOf(proposal), ElementsAre(u"red"_s, u"green"_s));
    EXPECT_TRUE(proposal.schemePlaces.empty());
}

TEST(RatingKeys, MayStandInOneLine)
{
    const QString table = planWith(u"RAG"_s, {u"Green"_s, u"Red"_s});
    const Proposal proposal = proposalOf(table + u"\nKey: Red = will miss its day; Amber = at risk; Green = on course; blank = not yet due\n"_s);
    EXPECT_EQ(proposal.scheme.name, u"RAG"_s);
    EXPECT_EQ(proposal.scheme.find(u"red"_s)->meaning, u"will miss its day"_s);
    EXPECT_EQ(proposal.scheme.find(u"green"_s)->meaning, u"on course; blank = not yet due"_s);
    EXPECT_EQ(proposal.accounting.notPlaced, 0);
    EXPECT_EQ(proposalOf(table + u"\nBlue: complete | Green: on track | Red: off track\n"_s).scheme.ratings.size(), 3U);
    EXPECT_TRUE(proposalOf(table + u"\nKey: Red Lion; Green Man\n"_s).schemePlaces.empty());
}

TEST(Rating, MayBeBlueUnderTheHeadingRag)
{
    const Proposal proposal = proposalOf(planWith(u"RAG"_s, {u"G"_s, u"B"_s, u"R"_s}));
    EXPECT_THAT(ratingsOf(proposal), ElementsAre(u"green"_s, u"blue"_s, u"red"_s));
}

TEST(Rating, SaysCompleteInOtherWordsToo)
{
    const Proposal proposal = proposalOf(planWith(u"Status"_s, {u"Completed"_s, u"Done May 2026"_s, u"On track"_s}));
    EXPECT_THAT(ratingsOf(proposal), ElementsAre(u"blue"_s, u"blue"_s, u"?"_s));
}

} // namespace boardplan
