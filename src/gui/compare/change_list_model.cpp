#include "gui/compare/change_list_model.h"

namespace boardplan {

void ChangeListModel::show(std::optional<Comparison> comparison, const RatingScheme& scheme, const ChangeChoice& choice)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_scheme = scheme;
    m_places = m_comparison ? changePlaces(*m_comparison, choice) : std::vector<ChangePlace>{};
    endResetModel();
}

void ChangeListModel::choose(const ChangeChoice& choice)
{
    if (m_comparison) {
        beginResetModel();
        m_places = changePlaces(*m_comparison, choice);
        endResetModel();
    }
}

QString ChangeListModel::headingOf(int row) const
{
    while (row >= 0 && !isHeading(row)) {
        --row;
    }
    return row < 0 ? QString{} : rowAt(row).heading;
}

int ChangeListModel::rowOf(const Node& node) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!isHeading(row) && nodeOf(row) == node) {
            return row;
        }
    }
    return -1;
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
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
    const bool isOfHeading = index.isValid() && isHeading(index.row());
    return isOfHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace boardplan
