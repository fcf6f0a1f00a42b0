#include "unit/importing/import_fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;
using test::proposalOfFixture;

namespace {

PlanBook bookAfter(const Edit& edit, PlanBook book = {})
{
    EXPECT_TRUE(book.accepts(edit));
    for (const AnyChange& change : edit.changes) {
        book.put(change);
    }
    return book;
}

PlanBook imported(const Proposal& proposal, const PlanBook& book, const ImportOptions& options)
{
    const auto edit = importEdit(proposal, book, options);
    EXPECT_TRUE(edit);
    return edit ? bookAfter(edit.value(), book) : book;
}

const Action& actionWith(const PlanBook& book, const QString& text)
{
    for (const Action& action : book.table<Action>().rows()) {
        if (action.text.startsWith(text)) {
            return action;
        }
    }
    ADD_FAILURE() << text.toStdString();
    return book.table<Action>().rows().front();
}

std::vector<Update> updatesOf(const Edit& edit)
{
    std::vector<Update> updates;
    for (const AnyChange& change : edit.changes) {
        if (const auto* update = std::get_if<Change<Update>>(&change)) {
            updates.push_back(*update->after);
        }
    }
    return updates;
}

bool hasTrace(const std::vector<Trace>& trace, const QString& field, const QString& place)
{
    return std::find(trace.begin(), trace.end(), Trace{field, place}) != trace.end();
}

} // namespace

TEST(ImportEdit, InsertsThePlanAsOneEdit)
{
    const Proposal proposal = proposalOfFixture(u"heading-over-table.txt"_s);
    const auto edit = importEdit(proposal, {}, {.author = u"Sam"_s});
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit.value().verb, u"Import heading-over-table.txt"_s);
    EXPECT_EQ(edit.value().author, u"Sam"_s);
    const PlanBook book = bookAfter(edit.value());
    ASSERT_EQ(book.plans().size(), 1U);
    const Plan& plan = *book.find(book.plans()[0]);
    EXPECT_EQ(plan.title, u"Business Plan 2026 - 2028"_s);
    EXPECT_EQ(plan.status, PlanStatus::Draft);
    EXPECT_EQ(plan.period.text, u"2026 - 2028"_s);
    EXPECT_EQ(plan.ratingScheme, proposal.scheme);
    EXPECT_EQ(plan.words, proposal.words);
    EXPECT_EQ(plan.columns, proposal.columns);
    EXPECT_EQ(book.sectionsOf(plan.id).size(), 3U);
    EXPECT_EQ(book.prioritiesOf(plan.id).size(), 3U);
    EXPECT_EQ(book.allActionsOf(plan.id).size(), 8U);
    EXPECT_EQ(book.table<Lead>().size(), 5U);
}

TEST(ImportEdit, KeepsTheOrderWithGapsAndATraceOnEverything)
{
    const Proposal proposal = proposalOfFixture(u"heading-over-table.txt"_s);
    const PlanBook book = imported(proposal, {}, {});
    const PlanId plan = book.plans()[0];
    QStringList texts;
    for (const ActionId id : book.allActionsOf(plan)) {
        const Action& action = *book.find(id);
        texts.append(action.text);
        EXPECT_EQ(action.position % positionGap, 0);
        EXPECT_FALSE(action.trace.empty());
        EXPECT_FALSE(action.addedOn.isValid());
    }
    QStringList expected;
    for (const ProposedAction& action : test::actionsOf(proposal)) {
        expected.append(action.text.text);
    }
    EXPECT_EQ(texts, expected);
    EXPECT_TRUE(hasTrace(book.find(plan)->trace, u"title"_s, u"line 3"_s));
    EXPECT_TRUE(hasTrace(actionWith(book, u"Write a short guide"_s).trace, u"leads"_s, u"line 49, cell 3"_s));
    for (const Priority& priority : book.table<Priority>().rows()) {
        EXPECT_FALSE(priority.trace.empty());
    }
    for (const Section& section : book.table<Section>().rows()) {
        EXPECT_FALSE(section.trace.empty());
    }
}

TEST(ImportEdit, UsesBoardsAndLeadsThatAreThere)
{
    const Proposal proposal = proposalOfFixture(u"heading-over-table.txt"_s);
    const PlanBook once = imported(proposal, {}, {});
    const PlanBook twice = imported(proposal, once, {});
    EXPECT_EQ(twice.plans().size(), 2U);
    EXPECT_EQ(twice.table<Board>().size(), 1U);
    EXPECT_EQ(twice.table<Lead>().size(), 5U);
    std::set<int> positions;
    for (const Plan& plan : twice.table<Plan>().rows()) {
        positions.insert(plan.position);
    }
    EXPECT_EQ(positions.size(), 2U);
}

TEST(ImportEdit, SplitsLeadsAndKeepsTheCell)
{
    const PlanBook book = imported(proposalOfFixture(u"plain-table.txt"_s), {}, {});
    const Action& action = actionWith(book, u"Map the services"_s);
    EXPECT_EQ(action.leadText, u"Housing Lead; Board Manager"_s);
    ASSERT_EQ(action.leads.size(), 2U);
    EXPECT_EQ(book.find(action.leads[1].lead)->name, u"Board Manager"_s);
}

TEST(ImportEdit, KnowsGroups)
{
    const PlanBook book = imported(
        test::proposalOf(u"XSAB Business Plan 2026\n\nTask\tLead\tWhen\nMeet\tAll Executive Leads\tOngoing\n"_s), {}, {});
    EXPECT_EQ(book.table<Lead>().rows().front().kind, LeadKind::Group);
    EXPECT_EQ(book.table<Board>().rows().front().shortName, u"XSAB"_s);
}

TEST(ImportEdit, AsksForTheBoard)
{
    const Proposal proposal = proposalOfFixture(u"lettered-tasks.txt"_s);
    const auto refused = importEdit(proposal, {}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"BP-IMP-017"_s);
    const PlanBook book = imported(proposal, {}, {.boardName = u"Kenby SAB"_s, .title = u"Our plan"_s});
    EXPECT_EQ(book.table<Board>().rows().front().name, u"Kenby SAB"_s);
    EXPECT_EQ(book.table<Plan>().rows().front().title, u"Our plan"_s);
    EXPECT_EQ(book.table<Board>().rows().front().id, book.table<Plan>().rows().front().boards.front());
}

TEST(ImportEdit, FreezesWhatWasAdopted)
{
    const PlanBook book
        = imported(proposalOfFixture(u"heading-over-table.txt"_s), {}, {.adoptedOn = QDate{2026, 4, 20}});
    const Plan& plan = *book.find(book.plans()[0]);
    EXPECT_EQ(plan.status, PlanStatus::Adopted);
    EXPECT_EQ(plan.adoptedOn, (QDate{2026, 4, 20}));
    const Action& action = actionWith(book, u"Write a short guide"_s);
    EXPECT_EQ(action.published, (PublishedAction{action.text, u"June 2026"_s, QDate{2026, 6, 30}}));
}

TEST(ImportEdit, MakesUpdatesOnlyOfADayThatWasGiven)
{
    const Proposal proposal = proposalOfFixture(u"plain-table.txt"_s);
    EXPECT_TRUE(updatesOf(importEdit(proposal, {}, {}).value()).empty());
    const auto updates = updatesOf(
        importEdit(proposal, {}, {.statusDate = QDate{2027, 6, 1}, .recordedAt = u"2027-06-02T09:00:00.000Z"_s, .author = u"Sam"_s}).value());
    ASSERT_EQ(updates.size(), 3U);
    EXPECT_EQ(updates[0].rating, u"blue"_s);
    EXPECT_EQ(updates[0].completedOn, (QDate{2027, 6, 1}));
    EXPECT_EQ(updates[1].whatHappened, u"Purple"_s);
    EXPECT_EQ(updates[2].rating, u"amber"_s);
    EXPECT_EQ(updates[2].reportedOn, (QDate{2027, 6, 1}));
    EXPECT_EQ(updates[2].sequence, 3);
    EXPECT_EQ(updates[2].author, u"Sam"_s);
}

TEST(ImportEdit, KeepsTheYearOfAnUpdate)
{
    const auto updates = updatesOf(
        importEdit(proposalOfFixture(u"priority-column.txt"_s), {}, {.statusDate = QDate{2026, 3, 1}}).value());
    ASSERT_FALSE(updates.empty());
    EXPECT_EQ(updates[0].reportedOn, (QDate{2025, 12, 31}));
    EXPECT_EQ(updates[0].precision, DatePrecision::Year);
}

} // namespace boardplan
