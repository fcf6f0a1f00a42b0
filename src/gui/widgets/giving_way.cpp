#include "gui/widgets/giving_way.h"

#include <QEvent>

namespace boardplan {

GivingWay::GivingWay(QWidget* parent)
    : QScrollArea{parent}
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred}; // its hint is no limit: that is of another width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GivingWay::hold(QWidget* inside)
{
    setWidget(inside);
    inside->setAutoFillBackground(false);
}

int GivingWay::heightForWidth(int width) const
{
    const int height = widget()->heightForWidth(width);
    return height < 0 ? widget()->sizeHint().height() : height;
}

QSize GivingWay::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize GivingWay::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 2 * fontMetrics().lineSpacing()};
}

bool GivingWay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        allowBar();
    }
    return QScrollArea::eventFilter(watched, event);
}

void GivingWay::resizeEvent(QResizeEvent* event)
{
    allowBar();
    QScrollArea::resizeEvent(event);
}

void GivingWay::allowBar()
{
    const bool isLow = widget() != nullptr && heightForWidth(width()) > height();
    setVerticalScrollBarPolicy(isLow ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace boardplan
