// The tree stays equal to the book through any edits, undone and done again.

#include <boardplan/models/plan_tree_model.h>

#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>
#include <random>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Rows as the model has them, and as the book says they are: one line a row, indented by level.
void listRows(const PlanTreeModel& model, const QModelIndex& parent, int level, QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString{level, u' '} + model.nodeAt(index).id.toString());
        listRows(model, index, level + 1, lines);
    }
}

QStringList rowsOf(const PlanTreeModel& model)
{
    QStringList lines;
    listRows(model, {}, 0, lines);
    return lines;
}

QStringList rowsOf(const PlanBook& book, PlanId plan)
{
    QStringList lines;
    const auto append = [&lines](int level, const QUuid& id) {
        lines.append(QString{level, u' '} + id.toString());
    };
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        append(0, priority.value);
        for (const ActionId action : book.actionsOf(priority)) {
            append(1, action.value);
        }
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            append(1, objective.value);
            for (const ActionId action : book.actionsOf(objective)) {
                append(2, action.value);
            }
        }
    }
    return lines;
}

// Every cell as shown, asked for row by row.
QStringList cellsOf(const PlanTreeModel& model, const QModelIndex& parent = {})
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            cells.append(model.index(row, column, parent).data(Qt::AccessibleTextRole).toString());
        }
        cells.append(cellsOf(model, model.index(row, 0, parent)));
    }
    return cells;
}

} // namespace

class PlanTreeRandom : public ::testing::TestWithParam<unsigned> {};

TEST_P(PlanTreeRandom, FollowsTheBook)
{
    std::mt19937 random{GetParam()};
    test::OpenDocument document;
    ASSERT_TRUE(document->apply(test::firstEdit(random)).ok());
    const PlanId plan = document->book().plans().front();
    PlanTreeModel model{*document};
    const QAbstractItemModelTester tester{&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.show(plan, document->view());

    for (int step = 0; step < 60; ++step) {
        const auto turn = random() % 4;
        const bool isEmpty = document->book().plans().empty(); // everything was undone
        const Status status = turn == 0 && !isEmpty ? document->undo()
                              : turn == 1 || isEmpty
                                  ? document->redo()
                                  : document->apply(test::randomEdit(document->book(), random));
        ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
        ASSERT_EQ(rowsOf(model), rowsOf(document->book(), plan)) << "step " << step;
        PlanTreeModel fresh{*document};
        fresh.show(plan, document->view());
        ASSERT_EQ(cellsOf(model), cellsOf(fresh)) << "step " << step;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlanTreeRandom, ::testing::Range(1U, 9U));

} // namespace boardplan
