#pragma once

#include <QStyledItemDelegate>

namespace boardplan {

// Draws the cells of an imported document; under the heading of a column stands what the column is read as.
class ImportSourceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace boardplan
