#pragma once

#include <QHeaderView>

namespace boardplan {

// The headings of the plan in its own words, wrapped, on the ground of the table with one line
// below.
class PlanHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit PlanHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    // Width of the longest word of a heading with its margins: no narrower column is sensible.
    int leastWidth(int section) const;

Q_SIGNALS:
    // A person has dragged a column to another width.
    void resizedByHand();

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QFont headingFont() const;
    QString heading(int section) const;
    int heightOf(int section) const;

    bool m_isPressed = false;
    bool m_isResized = false;
};

} // namespace boardplan
