#pragma once

#include <QLayout>
#include <vector>

namespace boardplan {

// Widgets beside each other at their own sizes, in as many lines as they need: what a large font or a
// narrow window asks for. Those with an expanding policy, and a stretch, share what room a line has
// left. Hidden ones take none.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    // What comes after it stands at the right edge of its line.
    void addStretch();

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

    std::vector<QLayoutItem*> shown() const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace boardplan
