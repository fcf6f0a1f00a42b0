#include <boardplan/domain/plan_book.h>

#include "support/random_edits.h"

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

PlanBook filledBook()
{
    std::mt19937 random{7};
    PlanBook book;
    for (const AnyChange& change : firstEdit(random).changes) {
        book.put(change);
    }
    return book;
}

} // namespace

TEST(PlanBook, KeepsSiblingsInOrderWhateverTheOrderOfArrival)
{
    PlanBook book;
    Plan plan;
    plan.id = PlanId::create();
    book.put(inserted(plan));
    std::vector<PriorityId> expected(5);
    for (const int place : {3, 0, 4, 1, 2}) {
        Priority priority;
        priority.id = PriorityId::create();
        priority.plan = plan.id;
        priority.position = place * positionGap;
        book.put(inserted(priority));
        expected[static_cast<std::size_t>(place)] = priority.id;
    }
    EXPECT_EQ(book.prioritiesOf(plan.id), expected);
}

TEST(PlanBook, AMovedActionLeavesItsOldPlace)
{
    PlanBook book = filledBook();
    const PlanId plan = book.plans().front();
    const PriorityId from = book.prioritiesOf(plan)[0];
    const PriorityId to = book.prioritiesOf(plan)[1];
    const Action before = *book.find(book.allActionsOf(from).front());
    Action after = before;
    after.priority = to;
    after.objective = {};
    book.put(replaced(before, after));
    const auto isIn = [&](PriorityId priority) {
        const auto all = book.allActionsOf(priority);
        return std::find(all.begin(), all.end(), before.id) != all.end();
    };
    EXPECT_FALSE(isIn(from));
    EXPECT_TRUE(isIn(to));
    EXPECT_EQ(book.allActionsOf(plan).size(), book.table<Action>().size());
}

TEST(PlanBook, RemovalKeepsTheOtherRowsFindable)
{
    PlanBook book = filledBook();
    const std::vector<Action> all{book.table<Action>().rows().begin(), book.table<Action>().rows().end()};
    for (std::size_t i = 0; i < all.size(); ++i) {
        book.put(removed(*book.find(all[i].id)));
        for (std::size_t k = 0; k < all.size(); ++k) {
            const Action* found = book.find(all[k].id);
            ASSERT_EQ(found != nullptr, k > i);
            if (found != nullptr) {
                EXPECT_EQ(*found, all[k]);
            }
        }
    }
}

TEST(PlanBook, AcceptsOnlyWhatStands)
{
    const PlanBook book = filledBook();
    const Action action = book.table<Action>().rows().front();
    Action changed = action;
    changed.text = u"other"_s;
    EXPECT_TRUE(book.accepts({u"x"_s, {}, {replaced(action, changed)}}));
    EXPECT_FALSE(book.accepts({u"x"_s, {}, {replaced(changed, action)}}));
    EXPECT_FALSE(book.accepts({u"x"_s, {}, {inserted(action)}}));
    EXPECT_FALSE(book.accepts({u"x"_s, {}, {removed(changed)}}));
    EXPECT_TRUE(book.accepts({u"x"_s, {}, {removed(action)}}));
}

TEST(PlanBook, AnEditMayTouchOneEntityTwice)
{
    const PlanBook book = filledBook();
    const Action action = book.table<Action>().rows().front();
    Action first = action;
    first.text = u"first"_s;
    Action second = first;
    second.text = u"second"_s;
    EXPECT_TRUE(book.accepts({u"x"_s, {}, {replaced(action, first), replaced(first, second)}}));
    EXPECT_FALSE(book.accepts({u"x"_s, {}, {replaced(action, first), replaced(action, second)}}));
}

TEST(Edit, InverseTurnsRoundAndReverses)
{
    const PlanBook book = filledBook();
    const Action action = book.table<Action>().rows().front();
    Action changed = action;
    changed.text = u"other"_s;
    const Edit edit{u"verb"_s, u"author"_s, {replaced(action, changed), removed(changed)}};
    const Edit inverse = edit.inverse();
    EXPECT_EQ(inverse.changes.front(), inserted(changed));
    EXPECT_EQ(inverse.changes.back(), replaced(changed, action));
    EXPECT_EQ(inverse.verb, edit.verb);
    EXPECT_EQ(inverse.inverse(), edit);
}

TEST(RatingScheme, MatchesKeyLetterWordAndLabel)
{
    const RatingScheme scheme = bragScheme();
    for (const QString& typed : {u"blue"_s, u"B"_s, u"complete"_s, u"BLUE"_s, u" b "_s}) {
        ASSERT_NE(scheme.match(typed), nullptr) << typed.toStdString();
        EXPECT_EQ(scheme.match(typed)->key, u"blue"_s);
    }
    EXPECT_EQ(scheme.match(u"purple"_s), nullptr);
    EXPECT_EQ(scheme.match({}), nullptr);
    EXPECT_EQ(ragScheme().complete(), nullptr);
    EXPECT_EQ(bragScheme().complete()->letter, u"B"_s);
}

} // namespace boardplan::test
