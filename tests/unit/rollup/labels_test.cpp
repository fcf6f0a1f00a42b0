#include "support/book_builder.h"

#include <boardplan/domain/labels.h>

#include <gtest/gtest.h>

namespace boardplan::test {
namespace {

using namespace Qt::StringLiterals;

QStringList actionLabelsInOrder(const PlanBook& book, PlanId plan)
{
    const auto labels = actionLabels(book, plan);
    QStringList inOrder;
    for (const ActionId action : book.allActionsOf(plan)) {
        EXPECT_EQ(labels.value(action), labelOf(book, action));
        inOrder.append(labels.value(action));
    }
    return inOrder;
}

TEST(Labels, ArePrintedRefsWhereTheyAreUnique)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).priority(u"1"_s).objective(u"A"_s).action(u"1.1"_s).action(
        u" 1.2 "_s);
    const PlanBook book = build.book();
    EXPECT_EQ(actionLabelsInOrder(book, build.planId()), (QStringList{u"1.1"_s, u"1.2"_s}));
    EXPECT_EQ(labelOf(book, build.priorityId(u"1"_s)), u"1"_s);
    EXPECT_EQ(labelOf(book, build.objectiveId(u"A"_s)), u"A"_s);
}

TEST(Labels, NameThePlaceWhereARefRepeatsOrIsMissing)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s);
    build.priority(u"1"_s).action(u""_s).objective(u"2"_s).action(u"x"_s).action(u"3"_s).action(
        u"3"_s);
    build.priority(u""_s).objective(u"2"_s).action(u""_s).objective(u""_s).action(u""_s);
    const PlanBook book = build.book();
    EXPECT_EQ(actionLabelsInOrder(book, build.planId()),
              (QStringList{u"1#1"_s, u"x"_s, u"1/2#2"_s, u"1/2#3"_s, u"#2/2#1"_s, u"#2/#2#1"_s}));
    EXPECT_EQ(labelOf(book, build.priorityId(u""_s)), u"#2"_s);
    EXPECT_EQ(labelOf(book, build.objectiveId(u"2"_s)), u"#2#1"_s);
    EXPECT_EQ(labelOf(book, build.objectiveId(u""_s)), u"#2#2"_s);
}

TEST(Labels, OfOneLevelOrPlanDoNotTouchAnother)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s).priority(u"1"_s).objective(u"1"_s).action(u"1"_s);
    build.plan(u"Q"_s).priority(u"1"_s).action(u"1"_s);
    const PlanBook book = build.book();
    for (const Action& action : book.table<Action>().rows()) {
        EXPECT_EQ(labelOf(book, action.id), u"1"_s);
    }
    EXPECT_EQ(labelOf(book, build.objectiveId(u"1"_s)), u"1"_s);
}

TEST(Labels, AreDifferentThoughEveryRefRepeats)
{
    BookBuilder build;
    build.board(u"B"_s).plan(u"P"_s);
    for (int i = 0; i < 2; ++i) {
        build.priority(u"1"_s);
        for (int j = 0; j < 2; ++j) {
            build.objective(u"1"_s).action(u"1"_s).action(u"1"_s);
        }
    }
    const QStringList labels = actionLabelsInOrder(build.book(), build.planId());
    EXPECT_EQ(QSet<QString>(labels.begin(), labels.end()).size(), 8);
    EXPECT_EQ(labels.front(), u"#1/#1#1"_s);
}

TEST(Labels, OfWhatIsNotThereAreEmpty)
{
    const PlanBook book;
    EXPECT_EQ(labelOf(book, ActionId::create()), QString{});
    EXPECT_EQ(labelOf(book, ObjectiveId::create()), QString{});
    EXPECT_EQ(labelOf(book, PriorityId::create()), QString{});
}

} // namespace
} // namespace boardplan::test
