#pragma once

#include <QLayout>

#include <vector>

namespace boardplan {

// Widgets side by side at their own sizes, on as many lines as they need: what a large font or a narrow window asks for.
class WrappingRow : public QLayout {
    Q_OBJECT

public:
    explicit WrappingRow(QWidget* parent = nullptr, int gap = 8);
    ~WrappingRow() override;

    // What comes after it stands at the right edge of its line.
    void addSpring();

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int layOut(const QRect& rect, bool isMeant) const;
    void placeLine(const std::vector<QLayoutItem*>& line, const QRect& rect, int y, int height) const;

    std::vector<QLayoutItem*> m_items;
    QLayoutItem* m_spring = nullptr;
};

} // namespace boardplan
