#include "gui/compare/change_list_model.h"

#include <algorithm>

namespace boardplan {

void ChangeListModel::setRows(std::vector<ChangeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString ChangeListModel::headingOf(int row) const
{
    while (row >= 0 && !rowAt(row).isHeading()) {
        --row;
    }
    return row < 0 ? QString{} : rowAt(row).heading;
}

int ChangeListModel::rowOf(const Node& node) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ChangeRow& row) {
        return !row.isHeading() && row.node == node;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const bool isSpoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return isSpoken ? QVariant{rowAt(index.row()).spoken()} : QVariant{};
}

Qt::ItemFlags ChangeListModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && rowAt(index.row()).isHeading();
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace boardplan
