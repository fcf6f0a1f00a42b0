#pragma once

#include <QLayout>
#include <vector>

namespace boardplan {

// Widgets beside each other, in as many lines as they need. Those with an expanding policy share
// what room a line has left.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    FlowLayout(int gap, QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<std::vector<QLayoutItem*>> lines(int width) const;
    int place(const QRect& rect, bool isForReal) const;
    void placeLine(const std::vector<QLayoutItem*>& line, const QRect& rect) const;

    int m_gap;
    std::vector<QLayoutItem*> m_items;
};

} // namespace boardplan
