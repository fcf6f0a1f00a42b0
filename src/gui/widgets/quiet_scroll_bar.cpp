#include "gui/widgets/quiet_scroll_bar.h"

namespace boardplan {

QuietScrollBar::QuietScrollBar(QWidget* parent)
    : QScrollBar{Qt::Vertical, parent}
{
}

void QuietScrollBar::paintEvent(QPaintEvent* event)
{
    if (minimum() < maximum()) {
        QScrollBar::paintEvent(event);
    }
}

} // namespace boardplan
