#include "gui/widgets/scrolling_page.h"

#include <QScrollBar>
#include <algorithm>

namespace boardplan {

ScrollingPage::ScrollingPage(QWidget* parent)
    : QScrollArea{parent}
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

int ScrollingPage::besideBar(int margin) const
{
    constexpr int least = 4;
    return std::max(least, margin - verticalScrollBar()->sizeHint().width());
}

ScrollingPage* scrollingPane(QWidget* inside, QWidget* parent)
{
    auto* const pane = new ScrollingPage{parent};
    pane->setWidget(inside);
    pane->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return pane;
}

} // namespace boardplan
