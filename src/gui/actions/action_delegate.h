#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace boardplan {

class ActionListModel;

// Paints the rows of the list of actions: two lines a cell, chips, tags, what was found; headings of
// groups across the columns.
class ActionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ActionDelegate(const ActionListModel& model, QTableView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // The whole text of a cell that shows two lines of it.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintFrame(QPainter& painter, const QRect& cell, const QModelIndex& index,
                    bool isSelected) const;
    int left() const;  // of the first column shown, in the viewport
    int right() const; // of the last

    const ActionListModel& m_model;
    QTableView& m_view;
};

} // namespace boardplan
