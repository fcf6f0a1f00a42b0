// The list stays equal to one made anew through any edits, undone and done again, whatever its
// filter, order and grouping; and it shows the actions that the filter's rule lets through.

#include <boardplan/models/action_list_model.h>

#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>
#include <random>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const ActionListModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        lines.append(model.lineAt(row).group + u'|' + model.lineAt(row).action.toString());
        for (int column = 0; column < model.columnCount(); ++column) {
            lines.append(model.index(row, column).data(Qt::AccessibleTextRole).toString());
        }
    }
    return lines;
}

ActionFilter randomChoice(std::mt19937& random)
{
    ActionFilter filter;
    switch (random() % 5) {
    case 0:
        filter.text = u"e"_s;
        break;
    case 1:
        filter.ratings = {ActionFilter::notRatedKey, u"green"_s};
        break;
    case 2:
        filter.facts = {ActionFact::UpdateAwaited};
        break;
    default:
        break;
    }
    return filter;
}

void arrange(ActionListModel& model, const ActionListModel& as)
{
    model.setFilter(as.filter());
    model.setGrouping(as.grouping());
    model.sort(static_cast<int>(as.order().column),
               as.order().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void expectTheActionsOfTheFilter(const ActionListModel& model, const View& view)
{
    QSet<ActionId> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.lineAt(row).isHeading()) {
            shown.insert(model.lineAt(row).action);
        }
    }
    QSet<ActionId> wanted;
    for (const ActionId id : view.book().allActionsOf(model.plan())) {
        if (matches(view, id, model.filter())) {
            wanted.insert(id);
        }
    }
    EXPECT_EQ(shown, wanted);
    EXPECT_EQ(model.counts().shown, wanted.size());
}

} // namespace

class ActionListRandom : public ::testing::TestWithParam<unsigned> {};

TEST_P(ActionListRandom, FollowsTheBook)
{
    std::mt19937 random{GetParam()};
    test::OpenDocument document;
    ASSERT_TRUE(document->apply(test::firstEdit(random)).ok());
    const PlanId plan = document->book().plans().front();
    ActionListModel model{*document};
    const QAbstractItemModelTester tester{&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.show(plan, document->view());
    for (int step = 0; step < 50; ++step) {
        if (step % 8 == 0) {
            model.setGrouping(static_cast<ActionGrouping>(random() % 5));
            model.sort(static_cast<int>(random() % actionColumns),
                       random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            model.setFilter(randomChoice(random));
        }
        if (random() % 3 == 0) {
            EXPECT_TRUE(model.readAhead(1000)); // far longer than it takes
        }
        const auto turn = random() % 4;
        const bool isEmpty = document->book().plans().empty(); // everything was undone
        const Status status = turn == 0 && !isEmpty ? document->undo()
                              : turn == 1 || isEmpty
                                  ? document->redo()
                                  : document->apply(test::randomEdit(document->book(), random));
        ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
        ActionListModel fresh{*document};
        fresh.show(plan, document->view());
        arrange(fresh, model);
        ASSERT_EQ(linesOf(model).join(u'\n').toStdString(),
                  linesOf(fresh).join(u'\n').toStdString())
            << "step " << step;
        ASSERT_NO_FATAL_FAILURE(expectTheActionsOfTheFilter(model, document->view()));
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ActionListRandom, ::testing::Range(1U, 9U));

} // namespace boardplan
