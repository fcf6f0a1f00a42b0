#include "unit/importing/import_fixtures.h"

#include "importing/plan_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;
using test::proposalOf;
using enum CellField;

namespace {

// Rows of number and priority, "1|Neglect".
std::vector<GridRow> rowsOf(const QStringList& texts)
{
    std::vector<GridRow> rows;
    for (const QString& text : texts) {
        GridRow& row = rows.emplace_back();
        row.cells[Number].text = text.section(u'|', 0, 0);
        row.cells[Priority].text = text.section(u'|', 1);
    }
    return rows;
}

// The leads of each action of a plan with these cells of leads, one below the other.
std::vector<QStringList> leadsOf(const QStringList& cells)
{
    QString text = u"Millshire Board\n\nPlan 2026/27\n\nPriority 1 - Safety\n\nAction\tLead\tTimescale\n"_s;
    int number = 0;
    for (const QString& cell : cells) {
        text += u"Visit every home of ward %1\t%2\tMay 2026\n"_s.arg(++number).arg(cell);
    }
    std::vector<QStringList> leads;
    for (const ProposedAction& action : actionsOf(proposalOf(text))) {
        leads.push_back(action.leads);
    }
    return leads;
}

} // namespace

struct NumbersCase {
    const char* name;
    QStringList rows;
    bool arePriorities;
};

void PrintTo(const NumbersCase& one, std::ostream* out) { *out << one.name; }

class NumbersBesidePriorities : public ::testing::TestWithParam<NumbersCase> {};

TEST_P(NumbersBesidePriorities, AreTheirsOrTheActions)
{
    EXPECT_EQ(numbersArePriorities(rowsOf(GetParam().rows)), GetParam().arePriorities);
}

INSTANTIATE_TEST_SUITE_P(Table, NumbersBesidePriorities,
    ::testing::Values(NumbersCase{"OneEach", {u"1|Neglect"_s, u"|"_s, u"2|Safe homes"_s, u"|"_s}, true},
        NumbersCase{"SameNumberAgain", {u"1|Neglect"_s, u"1|Neglect"_s, u"2|Safe homes"_s}, true},
        NumbersCase{"CountedOn", {u"1|Neglect"_s, u"2|"_s, u"3|"_s, u"4|Safe homes"_s, u"5|"_s}, false},
        NumbersCase{"CountedUnderTheSame", {u"1.1|Neglect"_s, u"1.2|Neglect"_s, u"1.3|Neglect"_s, u"1.4|Neglect"_s}, false},
        NumbersCase{"UnderDittos", {u"1|Neglect"_s, u"2|as above"_s, u"3|“"_s}, false},
        NumbersCase{"Continued", {u"1|Neglect"_s, u"1|Neglect (continued)"_s}, true},
        NumbersCase{"NumberInItsOwnCell", {u"1|Priority 1: Neglect"_s, u"2|Priority 2: Safe homes"_s}, false},
        NumbersCase{"EndsOfTheirWords", {u"1|Neglect and"_s, u"2|its early signs"_s, u"3|of it"_s}, false},
        NumbersCase{"None", {u"|Neglect"_s, u"|Safe homes"_s}, true}),
    [](const auto& one) { return std::string{one.param.name}; });

TEST(PlanTree, GivesNumbersToPrioritiesOrToActions)
{
    const QString head = u"No.\tPriority\tAction\tLead\n"_s;
    const Proposal theirs = proposalOf(head + u"1\tNeglect\tVisit each home\tChair\n\t\tPrint the card\tChair\n2\tSafe homes\tCount cards\tChair\n"_s);
    ASSERT_EQ(theirs.priorities.size(), 2U);
    EXPECT_EQ(theirs.priorities[1].ref.text, u"2"_s);
    EXPECT_EQ(actionsOf(theirs)[2].ref.text, QString{});
    const Proposal own = proposalOf(head + u"1\tNeglect\tVisit each home\tChair\n2\t\tPrint the card\tChair\n3\tSafe homes\tCount cards\tChair\n4\t\tAsk all\tChair\n5\t\tTell all\tChair\n"_s);
    EXPECT_THAT(test::actionCounts(own), ElementsAre(2, 3));
    EXPECT_EQ(own.priorities[1].ref.text, QString{});
    EXPECT_EQ(actionsOf(own)[2].ref.text, u"3"_s);
}

TEST(DittosAmongLeads, AreTheLeadsOfTheRowAbove)
{
    const auto leads = leadsOf({u"Chair; Audit Group"_s, u"As above; Housing Team"_s, u"Housing Team; ditto"_s, u"“"_s, u"Board Manager"_s});
    ASSERT_EQ(leads.size(), 5U);
    EXPECT_THAT(leads[1], ElementsAre(u"Chair"_s, u"Audit Group"_s, u"Housing Team"_s));
    EXPECT_THAT(leads[2], ElementsAre(u"Housing Team"_s, u"Chair"_s, u"Audit Group"_s));
    EXPECT_EQ(leads[3], leads[2]);
    EXPECT_THAT(leads[4], ElementsAre(u"Board Manager"_s));
}

TEST(DittosAmongLeads, AreReported)
{
    const Proposal proposal = proposalOf(
        u"Action\tLead\tTimescale\nVisit each home\tChair\tMay 2026\nPrint the card\tas above; Audit Group\tMay 2026\n"_s);
    EXPECT_TRUE(test::hasFinding(proposal, u"BP-IMP-035"_s));
    EXPECT_THAT(actionsOf(proposal)[1].leads, ElementsAre(u"Chair"_s, u"Audit Group"_s));
}

namespace {

Proposal proposalOfPage(const QByteArray& rows)
{
    const auto document = readDocument(u"plan.html"_s,
        "<table><tr><th>Priority<th>Objective<th>Action<th>Lead<th>Timescale</tr>" + rows + "</table>", u"html"_s);
    EXPECT_TRUE(document);
    const auto proposal = interpret(document.value());
    EXPECT_TRUE(proposal);
    return proposal ? proposal.value() : Proposal{};
}

} // namespace

TEST(MergedCells, AreCarriedOverTheRowsTheyReachInto)
{
    const Proposal proposal = proposalOfPage("<tr><td rowspan=3>Neglect<td rowspan=2>Know it early<td>Visit each home<td>Chair<td>May 2026</tr>"
                                             "<tr><td>Print the card<td>Board Manager<td>June 2026</tr>"
                                             "<tr><td>Tell all<td>Count the cards<td>Chair<td>July 2026</tr>"
                                             "<tr><td>Safe homes<td>Ask first<td>Write to owners<td>Chair<td>May 2027</tr>");
    ASSERT_EQ(proposal.priorities.size(), 2U);
    EXPECT_THAT(test::objectiveCounts(proposal), ElementsAre(2, 1));
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(3, 1));
    EXPECT_EQ(proposal.priorities[0].objectives[0].actions.size(), 2U);
    EXPECT_EQ(proposal.priorities[0].objectives[1].title.text, u"Tell all"_s);
    EXPECT_TRUE(proposal.accounting.isWhole());
}

TEST(MergedCells, OfLeadsAndTimescalesServeEachOfTheirRows)
{
    const Proposal proposal = proposalOfPage("<tr><td>Neglect<td>Know it early<td>Visit each home<td rowspan=2>Chair<td rowspan=3>May 2026</tr>"
                                             "<tr><td><td><td>Print the card</tr><tr><td><td><td>Count the cards<td>Board Manager</tr>");
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_THAT(actions[1].leads, ElementsAre(u"Chair"_s));
    EXPECT_EQ(actions[1].timescaleText.text, u"May 2026"_s);
    EXPECT_EQ(actions[2].timescaleText.text, u"May 2026"_s);
    EXPECT_THAT(actions[2].leads, ElementsAre(u"Board Manager"_s));
}

} // namespace boardplan
