#pragma once

#include <QScrollArea>

namespace boardplan {

// A page that is scrolled as a whole, as wide as its room. The scroll bar keeps its place: texts wrap at one width, whether
// or not the page is longer than the window, so that the bar cannot come and go by what wraps beside it. No frame, no
// ground and no focus of its own.
class ScrollingPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollingPage(QWidget* parent = nullptr);

protected:
    // What is left of a margin at the right beside the scroll bar; a little at least.
    int besideBar(int margin) const;
};

// A part of a page that scrolls by itself where it has no room, on the ground of the page.
ScrollingPage* scrollingPane(QWidget* inside, QWidget* parent);

} // namespace boardplan
