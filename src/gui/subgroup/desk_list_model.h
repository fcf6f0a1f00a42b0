#pragma once

#include "gui/subgroup/desk_rows.h"

#include <QAbstractListModel>

namespace boardplan {

// The rows of a chair's list. Headings and notes cannot be chosen.
class DeskListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Equal rows change nothing; where the same actions lie in the same places only what differs is told.
    void setRows(std::vector<DeskRow> rows);
    const std::vector<DeskRow>& rows() const { return m_rows; }
    const DeskRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    // -1: there is no such action.
    int rowOf(ActionId action) const;
    // The first row of an action; the last one. -1: there is none.
    int firstAction() const;
    int lastAction() const;

    // The longest of the labels, for the width of their column.
    const QString& longestLabel() const { return m_longestLabel; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool hasSamePlaces(const std::vector<DeskRow>& rows) const;

    std::vector<DeskRow> m_rows;
    QString m_longestLabel;
};

} // namespace boardplan
