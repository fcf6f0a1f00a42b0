#include "gui/subgroup/desk_list_model.h"

#include "gui/look/theme.h"

#include <algorithm>

namespace boardplan {

bool DeskListModel::hasSamePlaces(const std::vector<DeskRow>& rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const DeskRow& one, const DeskRow& other) {
            return one.kind == other.kind && one.heap == other.heap && one.action == other.action;
        });
}

void DeskListModel::setRows(std::vector<DeskRow> rows)
{
    m_longestLabel.clear();
    for (const DeskRow& row : rows) {
        if (row.isAction() && row.label.size() > m_longestLabel.size()) {
            m_longestLabel = row.label;
        }
    }
    if (!hasSamePlaces(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at] != m_rows[at]) {
            m_rows[at] = std::move(rows[at]);
            const QModelIndex changed = index(static_cast<int>(at));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

int DeskListModel::rowOf(ActionId action) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const DeskRow& row) { return row.isAction() && row.action == action; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DeskListModel::firstAction() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const DeskRow& row) { return row.isAction(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DeskListModel::lastAction() const
{
    const auto found = std::find_if(m_rows.rbegin(), m_rows.rend(), [](const DeskRow& row) { return row.isAction(); });
    return static_cast<int>(m_rows.rend() - found) - 1;
}

int DeskListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DeskListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) { // a view copies where nothing is current
        return {};
    }
    const DeskRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::ToolTipRole:
        return row.isAction() ? plainToolTip(row.reasons) : QVariant{};
    default:
        return {};
    }
}

Qt::ItemFlags DeskListModel::flags(const QModelIndex& index) const
{
    const bool isAction = index.isValid() && rowAt(index.row()).isAction();
    return isAction ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace boardplan
