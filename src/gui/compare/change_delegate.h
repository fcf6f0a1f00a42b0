#pragma once

#include <QAbstractItemDelegate>

class QListView;

namespace boardplan {

struct ChangeRow;
class RowHeights;

// Paints a change: ref, words and what became of them, with the ratings then and now at the right,
// or below the words where the list is narrow.
class ChangeDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    explicit ChangeDelegate(QListView& list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout;
    int heightOf(int row) const;
    Layout layOut(const ChangeRow& row, const QFont& font, int width) const;
    void paintChips(QPainter& painter, const ChangeRow& row, const QRectF& area, const QFont& font) const;

    QListView& m_list;
    RowHeights* m_heights;
};

} // namespace boardplan
