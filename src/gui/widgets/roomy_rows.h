#pragma once

#include <QStyledItemDelegate>

namespace boardplan {

// Rows of a list that are high enough to be hit: 24 pixels at least, with air around the words. What is chosen is tinted, as
// in the tables.
class RoomyRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RoomyRows(QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace boardplan
