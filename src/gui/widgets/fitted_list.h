#pragma once

#include <QListWidget>
#include <QStyledItemDelegate>

namespace boardplan {

// Paints the rows of a FittedList, whose heights depend on its width.
class FittedRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    virtual int rowHeight(const QModelIndex& index, int width, const QFont& font) const = 0;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    // Background of a selected row and the frame of the focused one.
    void paintRowState(QPainter& painter, const QStyleOptionViewItem& option) const;
};

// A short list that is as tall as its rows and leaves scrolling to the page around it. Speaks each
// row's Qt::AccessibleTextRole.
class FittedList : public QListWidget {
    Q_OBJECT

public:
    explicit FittedList(QWidget* parent = nullptr);

    void setRowDelegate(FittedRowDelegate* delegate);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    FittedRowDelegate* m_delegate = nullptr;
};

} // namespace boardplan
