#pragma once

#include <QStyledItemDelegate>

namespace boardplan {

// Rows of the directory: room round the words, a hairline below, and "≈" behind a name that may be
// another's too.
class LeadNameDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace boardplan
