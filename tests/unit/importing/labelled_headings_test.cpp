// Headings of a level without a number: "Priority: Babies under one".

#include "unit/importing/import_fixtures.h"

#include "importing/ref_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::proposalOf;

namespace {

const QString header = u"Action\tLead\tTimescale\n"_s;
const QString visit = u"Visit each home\tChair\tMay 2026\n"_s;
const QString print = u"Print the card\tBoard Manager\tJune 2026\n"_s;

QStringList titlesOf(const Proposal& proposal)
{
    QStringList titles;
    for (const ProposedPriority& priority : proposal.priorities) {
        titles.append(priority.title.text);
        for (const ProposedObjective& objective : priority.objectives) {
            titles.append(u"- "_s + objective.title.text);
        }
    }
    return titles;
}

} // namespace

struct LevelLabelCase {
    QString text;
    QString title; // empty: no heading of that kind
};

void PrintTo(const LevelLabelCase& one, std::ostream* out) { *out << one.text.toStdString(); }

class LabelledHeading : public ::testing::TestWithParam<LevelLabelCase> {};

TEST_P(LabelledHeading, GivesItsTitle)
{
    const auto heading = readLabelledHeading(GetParam().text);
    EXPECT_EQ(heading ? heading->text : QString{}, GetParam().title);
}

INSTANTIATE_TEST_SUITE_P(Table, LabelledHeading,
    ::testing::Values(LevelLabelCase{u"Priority: Babies under one"_s, u"Babies under one"_s},
        LevelLabelCase{u"PRIORITY – A stronger voice"_s, u"A stronger voice"_s},
        LevelLabelCase{u"Strategic priority : Neglect"_s, u"Neglect"_s},
        LevelLabelCase{u"Objective - Know it early"_s, u"Know it early"_s}, LevelLabelCase{u"Theme: “Think family”"_s, u"“Think family”"_s},
        LevelLabelCase{u"Priority 2: Neglect"_s, u""_s}, LevelLabelCase{u"Priority setting: Neglect"_s, u""_s},
        LevelLabelCase{u"Priorities: Neglect"_s, u""_s}, LevelLabelCase{u"Priority-led work"_s, u""_s},
        LevelLabelCase{u"Priority: to be agreed"_s, u""_s}, LevelLabelCase{u"Priority:"_s, u""_s}, LevelLabelCase{u"Neglect"_s, u""_s}));

TEST(PriorityLabels, NameThePriorityOfTheTableBelow)
{
    const Proposal proposal = proposalOf(u"Priority: Babies under one\n\n"_s + header + visit
        + u"\nPriority: A stronger voice\n\nSchools have told us what they need from us and from each other.\n\n"_s + header + print);
    EXPECT_THAT(titlesOf(proposal), ElementsAre(u"Babies under one"_s, u"A stronger voice"_s));
    EXPECT_TRUE(proposal.priorities[0].ref.text.isEmpty());
    EXPECT_EQ(proposal.words.priority, u"Priority"_s);
}

TEST(PriorityLabels, HeadRowsOfTheTableToo)
{
    EXPECT_THAT(titlesOf(proposalOf(header + u"Priority: Babies\t\t\n"_s + visit + u"Priority: Schools\t\t\n"_s + print)),
        ElementsAre(u"Babies"_s, u"Schools"_s));
    EXPECT_THAT(titlesOf(proposalOf(u"Priority\tAction\tLead\tTimescale\nPriority: Babies\t"_s + visit + u"Priority – Schools\t"_s + print)),
        ElementsAre(u"Babies"_s, u"Schools"_s));
}

TEST(PriorityLabels, AreNoPrioritiesBelowNumberedOnes)
{
    const Proposal proposal = proposalOf(u"Priority 1 – Neglect\n\nTheme: Think family\n\nA few words about it.\n\n"_s + header + visit
        + u"\nPriority 2 – Safe homes\n\n"_s + header + print);
    EXPECT_THAT(titlesOf(proposal), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
}

TEST(ObjectiveLabels, HeadTheRowsBelowThem)
{
    const QString rows = u"Objective: Know it early\t\t\n"_s + visit + u"Objective: Tell all who ask\t\t\n"_s + print;
    EXPECT_THAT(titlesOf(proposalOf(u"Priority 1 – Neglect\n\n"_s + header + rows)),
        ElementsAre(u"Neglect"_s, u"- Know it early"_s, u"- Tell all who ask"_s));
    EXPECT_THAT(titlesOf(proposalOf(header + u"Priority 1. Neglect\t\t\n"_s + rows)),
        ElementsAre(u"Neglect"_s, u"- Know it early"_s, u"- Tell all who ask"_s));
}

TEST(ObjectiveLabels, HeadTheTableBelowThem)
{
    const Proposal proposal = proposalOf(u"Priority: Neglect\n\nGoal: Know it early\n\n"_s + header + visit + u"\nGoal: Tell all who ask\n\n"_s
        + header + print);
    EXPECT_THAT(titlesOf(proposal), ElementsAre(u"Neglect"_s, u"- Know it early"_s, u"- Tell all who ask"_s));
    EXPECT_TRUE(proposal.accounting.isWhole());
}

TEST(ObjectiveLabels, InOtherColumnsAreWordsOfTheirs)
{
    const Proposal proposal = proposalOf(u"Action\tLead\tTimescale\tOutcome\nVisit each home\tChair\tMay 2026\tSafe homes\n\t\t\tOutcome: Fewer falls\n"_s
        + u"Print the card\tBoard Manager\tJune 2026\tCards\n"_s);
    EXPECT_EQ(test::actionsOf(proposal).size(), 2U);
    EXPECT_TRUE(proposal.priorities[0].objectives.empty());
}

} // namespace boardplan
