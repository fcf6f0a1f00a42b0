#pragma once

#include <boardplan/domain/timeline.h>

#include <QAbstractItemModel>

namespace boardplan {

// The rows of a timeline below their priorities. Column 0 speaks the whole row, since that is the cell which has the
// focus; column 1 holds what the marks say.
class TimelineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { ActionColumn, TimeColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    // Rows that stay are changed in place; other rows are a reset.
    void setTimeline(Timeline timeline);
    const Timeline& timeline() const { return m_timeline; }

    // Null where the index is not an action or not a priority.
    const TimelineRow* row(const QModelIndex& index) const;
    const TimelineGroup* group(const QModelIndex& index) const;
    Node node(const QModelIndex& index) const;
    // Invalid where the timeline does not show the node.
    QModelIndex indexOf(const Node& node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString groupText(const TimelineGroup& group, int column, int role) const;
    QString rowText(const TimelineRow& row, int column, int role) const;

    Timeline m_timeline;
};

// "Amber", "Not rated"; for a paused or withdrawn action its state with it: "Amber, paused since 3 Mar 2026".
QString timelineRatingWords(const TimelineRow& row);
// Everything a row says, one fact a line: for tooltips.
QString timelineRowTip(const TimelineRow& row);

} // namespace boardplan
