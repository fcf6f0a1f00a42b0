#include "bare_rows.h"

#include "stage.h"

#include <boardplan/domain/view.h>

#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int bareColumns = 7;
const QSize bareSize{900, 640}; // about what a view of the window has

void shareWidth(QHeaderView& header)
{
    const int widths[bareColumns] = {50, 310, 130, 90, 90, 70, 160};
    for (int column = 0; column < bareColumns; ++column) {
        header.resizeSection(column, widths[column]);
    }
}

} // namespace

BareRows::BareRows(const View& view, PlanId plan)
{
    for (const ActionId id : view.book().allActionsOf(plan)) {
        const Action& action = *view.book().find(id);
        QStringList measures;
        for (const Measure& measure : action.measures) {
            measures.append(measure.text);
        }
        const Rating* const rating = view.rating(id);
        const Standing& standing = view.standing(id);
        m_rows.push_back({view.label(id), action.text, measures.join(u'\n'), action.leadText, action.timescale.text,
            rating == nullptr ? QString{} : rating->label, standing.latest ? standing.latest->whatHappened : QString{}});
    }
}

int BareRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BareRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : bareColumns;
}

QVariant BareRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    return m_rows[static_cast<std::size_t>(index.row())][index.column()];
}

bool BareRows::setData(const QModelIndex& index, const QVariant& value, int)
{
    m_rows[static_cast<std::size_t>(index.row())][index.column()] = value.toString();
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags BareRows::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

std::unique_ptr<QTreeView> bareTree(QAbstractItemModel& rows, bool isWrapped)
{
    auto tree = std::make_unique<QTreeView>();
    tree->setRootIsDecorated(false);
    tree->setWordWrap(isWrapped);
    tree->setUniformRowHeights(!isWrapped);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setModel(&rows);
    shareWidth(*tree->header());
    return tree;
}

std::unique_ptr<QTableView> bareTable(QAbstractItemModel& rows)
{
    auto table = std::make_unique<QTableView>();
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setModel(&rows);
    shareWidth(*table->horizontalHeader());
    return table;
}

void showBare(QAbstractItemView& view)
{
    view.resize(bareSize);
    view.show();
    view.activateWindow();
    if (!QTest::qWaitForWindowActive(&view)) {
        std::exit(1);
    }
    settle();
}

} // namespace boardplan::bench
