#pragma once

#include <QStyledItemDelegate>

namespace boardplan {

// Paints the cells of a FigureTable: wrapped text, chips, bars, a hairline below every row.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Width that shows the cell on one line.
    int naturalWidth(const QFont& font, const QModelIndex& index) const;
    // Width below which a word or a chip would be cut.
    int leastWidth(const QFont& font, const QModelIndex& index) const;
};

} // namespace boardplan
