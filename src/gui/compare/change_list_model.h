#pragma once

#include "gui/compare/change_rows.h"

#include <QAbstractListModel>

namespace boardplan {

// The rows of a comparison. Headings cannot be chosen.
class ChangeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ChangeRow> rows);
    const ChangeRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    // Of the group that a row stands in.
    QString headingOf(int row) const;
    // The first row about a node; -1: there is none.
    int rowOf(const Node& node) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ChangeRow> m_rows;
};

} // namespace boardplan
