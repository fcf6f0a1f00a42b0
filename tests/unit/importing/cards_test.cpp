// Plans without a table of actions: a small table of labels for each action, or lines of labels.

#include "unit/importing/import_fixtures.h"

#include "importing/card_labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using test::actionsOf;
using test::proposalOf;

namespace {

SourceRow rowOf(const QStringList& cells)
{
    SourceRow row;
    for (const QString& text : cells) {
        row.push_back({text, Place{1, static_cast<int>(row.size()) + 1}, 1, 1, {}});
    }
    return row;
}

Proposal readPlan(const QString& name, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto format = detectFormat(name, bytes);
    const auto document = format ? readDocument(name, bytes, format.value()) : Result<SourceDocument>{format.error()};
    const auto proposal = document ? interpret(document.value()) : Result<Proposal>{document.error()};
    EXPECT_TRUE(proposal) << (proposal ? std::string{} : proposal.error().what.toStdString());
    if (proposal) {
        QStringList lost = test::lostWords(document.value(), proposal.value());
        lost.removeIf([](const QString& word) { return word.endsWith(u": priority"_s); }); // the plan's word for the level
        EXPECT_THAT(lost, ElementsAre());
        EXPECT_TRUE(proposal.value().accounting.isWhole());
    }
    return proposal ? proposal.value() : Proposal{};
}

QStringList saidBy(const Proposal& proposal)
{
    QStringList said;
    for (const ProposedAction& action : actionsOf(proposal)) {
        said.append(u"%1 %2 | %3 | %4 | %5"_s.arg(action.ref.text, action.text.text, action.leads.join(u" + "_s), action.timescaleText.text,
            action.measures.items.join(u" + "_s)).replace(u'\n', u' ').trimmed());
    }
    return said;
}

QStringList headingsOf(const Proposal& proposal)
{
    QStringList headings;
    for (const ProposedPriority& priority : proposal.priorities) {
        headings.append(priority.title.text);
        for (const ProposedObjective& objective : priority.objectives) {
            headings.append(u"- "_s + objective.title.text);
        }
    }
    return headings;
}

} // namespace

struct CardLabelCase {
    QString line;
    QString read; // "label|ref|value"; empty: no label
};

void PrintTo(const CardLabelCase& one, std::ostream* out) { *out << one.line.toStdString(); }

class CardLabel : public ::testing::TestWithParam<CardLabelCase> {};

TEST_P(CardLabel, IsReadFromALine)
{
    const auto label = readLabel(GetParam().line, {});
    EXPECT_EQ(label ? u"%1|%2|%3"_s.arg(label->label, label->ref, label->value.text) : QString{}, GetParam().read);
}

INSTANTIATE_TEST_SUITE_P(Table, CardLabel,
    ::testing::Values(CardLabelCase{u"Lead: Police"_s, u"Lead||Police"_s}, CardLabelCase{u"By when:"_s, u"By when||"_s},
        CardLabelCase{u"Action 1.1: Publish the list"_s, u"Action|1.1|Publish the list"_s},
        CardLabelCase{u"Action 3 – Publish the list"_s, u"Action|3|Publish the list"_s},
        CardLabelCase{u"Task 4"_s, u"Task|4|"_s}, CardLabelCase{u"Who will lead? The Chair"_s, u"Who will lead||The Chair"_s},
        CardLabelCase{u"Lead – Police"_s, u"Lead||Police"_s}, CardLabelCase{u"Due date:30 June 2026"_s, u"Due date||30 June 2026"_s},
        CardLabelCase{u"How will we know: calls: ten a week"_s, u"How will we know||calls: ten a week"_s},
        CardLabelCase{u"Housing: the next steps"_s, u""_s}, CardLabelCase{u"Publish the list"_s, u""_s},
        CardLabelCase{u"The board met at 10:30 in May"_s, u""_s}, CardLabelCase{u"Project 24 people onto the course"_s, u""_s},
        CardLabelCase{u""_s, u""_s}));

TEST(CardRows, AreLabelsWithWhatStandsBesideThem)
{
    const auto fieldsOf = [](const QStringList& cells) {
        QStringList read;
        for (const LabelledText& label : labelsOf(rowOf(cells))) {
            read.append(label.label + u'=' + label.value.text);
        }
        return read;
    };
    EXPECT_THAT(fieldsOf({u"Lead:"_s, u"Police"_s}), ElementsAre(u"Lead=Police"_s));
    EXPECT_THAT(fieldsOf({u"Lead"_s, u"Police"_s, u"By when"_s, u"May"_s}), ElementsAre(u"Lead=Police"_s, u"By when=May"_s));
    EXPECT_THAT(fieldsOf({u"Lead"_s, u""_s, u"By when"_s, u"May"_s}), ElementsAre(u"Lead="_s, u"By when=May"_s));
    EXPECT_THAT(fieldsOf({u"Action"_s, u"Publish"_s, u""_s, u""_s}), ElementsAre(u"Action=Publish"_s));
    EXPECT_THAT(fieldsOf({u"Lead: Police"_s, u""_s}), ElementsAre(u"Lead=Police"_s));
    EXPECT_THAT(fieldsOf({u"Measure"_s, u""_s}), ElementsAre(u"Measure="_s));
    EXPECT_THAT(fieldsOf({u"Police"_s, u"Lead"_s}), ElementsAre());
    EXPECT_THAT(fieldsOf({u"Lead"_s, u"Police"_s, u"Housing"_s}), ElementsAre());
}

TEST(Cards, InLinesOfLabels)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Millshire Safeguarding Adults Board\nBusiness Plan 2026/27\n\nPriority 1: Neglect\n\n"
        "Action: Publish the toolkit for\nall care homes.\nLead: Learning Hub; Housing Team\nBy when: July 2026\nMeasure: Sent to 84 homes\n\n"
        "Action: hold four practice forums\nLead: Training Officer\nBy when: March 2027\nMeasure: 120 people\n\n"
        "Priority 2: Safe homes\n\nAction: Visit each home\nLead:\nBy when: Ongoing\n"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"Publish the toolkit for all care homes. | Learning Hub + Housing Team | July 2026 | Sent to 84 homes"_s,
        u"hold four practice forums | Training Officer | March 2027 | 120 people"_s, u"Visit each home |  | Ongoing |"_s));
    EXPECT_THAT(headingsOf(proposal), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
    EXPECT_EQ(proposal.boards.front().text, u"Millshire Safeguarding Adults Board"_s);
}

TEST(Cards, MayEndInALabelWithNothingBesideIt)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Plan 2026/27\n\nNeglect\n\nAction: Publish the toolkit\nLead: Learning Hub\nMeasure:\n\n"
        "Safe homes\n\nAction: Visit each home\nLead: Housing\nMeasure:\nForty homes\n"_s);
    EXPECT_THAT(headingsOf(proposal), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"Publish the toolkit | Learning Hub |  |"_s, u"Visit each home | Housing |  | Forty homes"_s));
    EXPECT_EQ(proposal.accounting.notPlaced, 0);
}

TEST(Cards, InLinesOfNumberedLabelsAndQuestions)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Plan 2026/27\n\nObjective: Heard at every step\n\nAction 1.1 - Ask every adult what they want\n"
        "Who will do it? Quality Subgroup\nBy when? End of June 2026\nHow will we know?\n- Forms show it\n- Adults say so\nProgress: Form agreed in May.\n\n"
        "Action 1.2 - Ask every carer\nWho will do it? Carers Lead\nBy when? 2026/27\nRAG: Amber\n"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"1.1 Ask every adult what they want | Quality Subgroup | End of June 2026 | Forms show it + Adults say so"_s,
        u"1.2 Ask every carer | Carers Lead | 2026/27 |"_s));
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 2U);
    ASSERT_EQ(actions[0].updates.size(), 1U);
    EXPECT_EQ(actions[0].updates[0].whatHappened, u"Form agreed in May."_s);
    ASSERT_EQ(actions[1].updates.size(), 1U);
    EXPECT_EQ(actions[1].updates[0].rating, u"amber"_s);
    EXPECT_THAT(proposal.priorities[0].objectives.size(), 1U);
}

TEST(Cards, InLinesBelowTheLineThatSaysWhatIsDone)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Millshire Board\nPlan 2026/27\n\nPriority 1 – Neglect\n\n1.1 Publish the toolkit\nLead: Learning Hub\n"
        "Timescale: July 2026\n\n1.2 Hold four forums\nLead: Training Officer\nTimescale: March 2027\n"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"1.1 Publish the toolkit | Learning Hub | July 2026 |"_s, u"1.2 Hold four forums | Training Officer | March 2027 |"_s));
    EXPECT_THAT(headingsOf(proposal), ElementsAre(u"Neglect"_s));
}

TEST(Cards, InLinesBelowTheirObjectiveAndTheLineThatSaysWhatIsDone)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Millshire Board\nPlan 2026/27\n\nObjective: Safe outside\n\n1. Map the places\nLead: Police\nTimescale: July 2026\n\n"
        "2. Train the drivers\nLead: Licensing Team\nTimescale: March 2027\n\nObjective: Schools are heard\n\n3. Choose a head teacher\nLead: Scrutineer\nTimescale: May 2026\n"_s);
    EXPECT_EQ(test::objectiveCounts(proposal), std::vector{2});
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"1 Map the places | Police | July 2026 |"_s, u"2 Train the drivers | Licensing Team | March 2027 |"_s,
        u"3 Choose a head teacher | Scrutineer | May 2026 |"_s));
}

TEST(Cards, InLinesWithTheirPriorityAbove)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Millshire Board\nPlan 2026/27\n\nPriority: Neglect\nAction: Publish the toolkit\nOwner: Learning Hub\nDeadline: July 2026\n"
        "Action: Hold four forums\nOwner: Training Officer\nDeadline: March 2027\nPriority: Safe homes\nAction: Visit each home\nOwner: Housing\nDeadline: May 2026\n"_s);
    EXPECT_THAT(headingsOf(proposal), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(2, 1));
}

TEST(Cards, InSmallTables)
{
    const QString card = u"<table><tr><td>Ref</td><td>%1</td></tr><tr><td><b>What we will do</b></td><td>%2</td></tr>"
                         "<tr><td>Who</td><td>%3</td></tr><tr><td>When</td><td>%4</td></tr><tr><td>Success measure</td><td>%5</td></tr></table>"_s;
    const Proposal proposal = readPlan(u"plan.html"_s, u"<html><body><h1>Millshire Board</h1><h1>Plan 2026/27</h1><h2>Priority 1: Neglect</h2>"_s
        + card.arg(u"1a"_s, u"Publish the toolkit"_s, u"Learning Hub<br>Housing Team"_s, u"July 2026"_s, u"Sent to 84 homes"_s)
        + card.arg(u"1b"_s, u"Hold four forums"_s, u"Training Officer"_s, u"TBC"_s, u"<ul><li>120 people</li><li>Good forms</li></ul>"_s)
        + u"<h2>Priority 2: Safe homes</h2>"_s + card.arg(u"2a"_s, u"Visit each home"_s, u""_s, u"Ongoing"_s, u""_s) + u"</body></html>"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"1a Publish the toolkit | Learning Hub + Housing Team | July 2026 | Sent to 84 homes"_s,
        u"1b Hold four forums | Training Officer | TBC | 120 people + Good forms"_s, u"2a Visit each home |  | Ongoing |"_s));
    EXPECT_THAT(headingsOf(proposal), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
}

TEST(Cards, InSmallTablesOfFourColumns)
{
    const QString card = u"<table><tr><td colspan=4>Action %1: %2</td></tr><tr><td>Lead</td><td>%3</td><td>By when</td><td>%4</td></tr>"
                         "<tr><td>Status</td><td>%5</td><td>Update</td><td>%6</td></tr></table><p>&nbsp;</p>"_s;
    const Proposal proposal = readPlan(u"plan.html"_s, u"<html><body><h1>Plan 2026/27</h1>"_s
        + card.arg(u"1"_s, u"Publish the toolkit"_s, u"Learning Hub"_s, u"July 2026"_s, u"Green"_s, u"Printed"_s)
        + card.arg(u"2"_s, u"Hold four forums"_s, u"Training Officer"_s, u"March 2027"_s, u"Red"_s, u""_s) + u"</body></html>"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"1 Publish the toolkit | Learning Hub | July 2026 |"_s, u"2 Hold four forums | Training Officer | March 2027 |"_s));
    EXPECT_EQ(actionsOf(proposal)[0].updates[0].rating, u"green"_s);
    EXPECT_EQ(actionsOf(proposal)[0].updates[0].whatHappened, u"Printed"_s);
}

TEST(Cards, InOneTableBelowHeadingsOfPriorities)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Millshire Board\nPlan 2026/27\n\nPriority 1\tNeglect\nAction\tPublish the toolkit\nLead\tLearning Hub\nTimescale\tJuly 2026\n"
        "Action\tHold four forums\nLead\tTraining Officer\nTimescale\tMarch 2027\nPriority 2\tSafe homes\nAction\tVisit each home\nLead\tHousing\nTimescale\tMay 2026\n"_s);
    EXPECT_THAT(headingsOf(proposal), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
    EXPECT_THAT(test::actionCounts(proposal), ElementsAre(2, 1));
}

TEST(Cards, InColumnsBesideTheirLabels)
{
    const Proposal proposal = readPlan(u"plan.csv"_s, u"Millshire Board,,\nPlan 2026/27,,\n,,\nAction,Publish the toolkit,Hold four forums\nLead,Learning Hub,Training Officer\n"
        "Timescale,July 2026,March 2027\nMeasure,84 homes,\n"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"Publish the toolkit | Learning Hub | July 2026 | 84 homes"_s, u"Hold four forums | Training Officer | March 2027 |"_s));
}

TEST(Cards, InLinesThatFollowTheirLabels)
{
    const Proposal proposal = readPlan(u"plan.txt"_s, u"Millshire Board\nPlan 2026/27\n\nAction\nPublish the toolkit\nLead\nLearning Hub\nBy when\nJuly 2026\n\n"
        "Action\nHold four forums\nLead\nTraining Officer\nBy when\nMarch 2027\n"_s);
    EXPECT_THAT(saidBy(proposal), ElementsAre(u"Publish the toolkit | Learning Hub | July 2026 |"_s, u"Hold four forums | Training Officer | March 2027 |"_s));
}

TEST(Cards, AreNoneBesideTablesOfActions)
{
    const QString table = u"Action\tLead\tTimescale\nVisit each home\tChair\tMay 2026\nPrint the card\tBoard Manager\tJune 2026\n"_s;
    const QString body = u"Priority %1 – Neglect\n\nWhat we will do:\n- look\n- listen\nHow we will know:\n- calls\n\n"_s;
    EXPECT_EQ(actionsOf(readPlan(u"plan.txt"_s, body.arg(1) + table + u'\n' + body.arg(2) + table)).size(), 4U);
    EXPECT_EQ(actionsOf(readPlan(u"plan.txt"_s, u"Sponsor\tSuperintendent\nLead\tPolice\n\n"_s + table + u"\nLead: Police\nTimescale: May 2026\n"_s)).size(), 2U);
}

TEST(Cards, AreNoneRightAboveATableOfActions)
{
    const QString labels = u"Project: Falls service\nLead: Police\nTimescale: May 2026\n\n"_s;
    const QString table = u"Action\tLead\tTimescale\n%1\tChair\tMay 2026\n\n"_s;
    EXPECT_EQ(actionsOf(proposalOf(labels + table.arg(u"Visit each home"_s) + labels + table.arg(u"Print the card"_s))).size(), 2U);
}

TEST(Cards, ShowARatingByItsShade)
{
    const QString card = u"<table><tr><td>Action</td><td>%1</td></tr><tr><td>Lead</td><td>%2</td></tr><tr><td>RAG</td><td style='background:%3'>&nbsp;</td></tr></table>"_s;
    const Proposal proposal = readPlan(u"plan.html"_s, u"<html><body><h1>Plan 2026/27</h1>"_s + card.arg(u"Publish the toolkit"_s, u"Learning Hub"_s, u"#92d050"_s)
        + card.arg(u"Hold four forums"_s, u"Training Officer"_s, u"#ff0000"_s) + u"</body></html>"_s);
    const auto actions = actionsOf(proposal);
    ASSERT_EQ(actions.size(), 2U);
    ASSERT_EQ(actions[0].updates.size(), 1U);
    EXPECT_EQ(actions[0].updates[0].rating, u"green"_s);
    ASSERT_EQ(actions[1].updates.size(), 1U);
    EXPECT_EQ(actions[1].updates[0].rating, u"red"_s);
}

TEST(Cards, AreNoneInAText)
{
    const SourceDocument document = test::documentOf(u"Action: be kind.\n\nThe board met in May.\n\nLead: by example.\n"_s);
    EXPECT_FALSE(interpret(document));
}

TEST(Cards, TakeWhatAPersonSaysOfALine)
{
    const SourceDocument document = test::documentOf(u"Plan 2026/27\n\nNeglect\n\nAction: Publish the toolkit\nLead: Learning Hub\nBy when: July 2026\n\n"
                                                     "Safe homes\n\nAction: Hold four forums\nLead: Training Officer\nBy when: March 2027\n"_s);
    const auto proposal = interpret(document, {.rows = {{3, RowTreatment::PriorityHeading}, {9, RowTreatment::PriorityHeading}, {6, RowTreatment::LeftOut}}});
    ASSERT_TRUE(proposal);
    EXPECT_THAT(headingsOf(proposal.value()), ElementsAre(u"Neglect"_s, u"Safe homes"_s));
    EXPECT_TRUE(actionsOf(proposal.value())[0].leads.empty());
    EXPECT_TRUE(proposal.value().accounting.isWhole());
}

} // namespace boardplan
