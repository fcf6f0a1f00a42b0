#pragma once

#include <boardplan/domain/lead_directory.h>

#include <QAbstractTableModel>

namespace boardplan {

// One lead of the directory as a row.
struct LeadRow {
    LeadId id;
    QString name;
    LeadKind kind = LeadKind::Role;
    int open = 0;
    int actions = 0;
    QStringList alike; // names of those it may be one with
    QString searched;  // every word that finds it

    bool operator==(const LeadRow&) const = default;
};

// The rows of a directory in its order.
std::vector<LeadRow> leadRows(const View& view, const std::vector<LeadSuggestion>& suggestions);

// The directory of leads as a table. A change of rows is told row by row, so that what is chosen
// stays chosen.
class LeadTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, OpenColumn, ActionsColumn, ColumnCount };
    enum Role { LeadRole = Qt::UserRole, SearchedRole, SortRole, AlikeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<LeadRow> rows);
    const std::vector<LeadRow>& rows() const { return m_rows; }
    // -1 where there is no such lead.
    int rowOf(LeadId lead) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const std::vector<LeadRow>& rows);

    std::vector<LeadRow> m_rows;
};

} // namespace boardplan
