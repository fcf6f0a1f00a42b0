#pragma once

#include <QLayout>

namespace boardplan {

// Lays its items out in a row from the left, and goes on below where they do not fit: buttons at
// any zoom.
class FlowRow : public QLayout {
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    // Gives every item its place within the rectangle where `isMoving`; gives the height.
    int layOut(const QRect& rect, bool isMoving) const;

    QList<QLayoutItem*> m_items;
};

} // namespace boardplan
