#pragma once

#include "gui/widgets/scrolling_page.h"

class QBoxLayout;

namespace boardplan {

class SidePane;

// Two parts of a page beside each other, each scrolled by itself. Where they have no room beside, as with large text on a
// small screen, one stands above the other and both are scrolled together.
class SidePanes : public ScrollingPage {
    Q_OBJECT

public:
    // `leftShare` and `rightShare`: how the width is shared out. Tab goes in the order in which the parts were made.
    SidePanes(QWidget* left, int leftShare, QWidget* right, int rightShare, QWidget* parent);

    bool isStacked() const { return m_isStacked; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void stack(bool isStacked);

    SidePane* m_left;
    SidePane* m_right;
    QBoxLayout* m_row;
    bool m_isStacked = false;
};

} // namespace boardplan
