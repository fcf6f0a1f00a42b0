#pragma once

#include <boardplan/domain/ids.h>

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>
#include <vector>

class QAbstractItemView;
class QTableView;
class QTreeView;

namespace boardplan {
class View;
}

namespace boardplan::bench {

// The rows of a plan as plain texts, for Qt's own views to show: what our window is held against.
class BareRows : public QAbstractTableModel {
public:
    BareRows(const View& view, PlanId plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<QStringList> m_rows;
};

// A window of the same size with nothing in it but one of Qt's views over those rows; its columns share the width.
std::unique_ptr<QTreeView> bareTree(QAbstractItemModel& rows, bool isWrapped);
std::unique_ptr<QTableView> bareTable(QAbstractItemModel& rows);
// Shows it and waits until it stands.
void showBare(QAbstractItemView& view);

} // namespace boardplan::bench
