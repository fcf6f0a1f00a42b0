#pragma once

#include <QAbstractItemDelegate>

class QListView;

namespace boardplan {

struct DeskRow;

// Draws the rows of a chair's list. In a narrow list what stands behind the words stands below them, bit by bit.
class DeskDelegate : public QAbstractItemDelegate {
    Q_OBJECT

public:
    explicit DeskDelegate(QListView& list);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout;
    Layout layOut(const DeskRow& row, const QFont& font, int width) const;
    void paintHeading(QPainter& painter, const QRect& rect, const DeskRow& row) const;
    void paintAction(QPainter& painter, const QStyleOptionViewItem& option, const DeskRow& row) const;

    QListView& m_list;
};

} // namespace boardplan
