#include "gui/widgets/tab_walk.h"

#include <QWidget>

namespace boardplan {

namespace {

bool takesTab(const QWidget& window, const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr && widget.isEnabled()
        && !widget.isWindow() && widget.isVisibleTo(&window);
}

} // namespace

bool tabOn(QWidget& window, bool isForward)
{
    QWidget* const from = window.focusWidget() == nullptr ? &window : window.focusWidget();
    const auto beside = [isForward](const QWidget& widget) {
        return isForward ? widget.nextInFocusChain() : widget.previousInFocusChain();
    };
    for (QWidget* at = beside(*from); at != from; at = beside(*at)) {
        if (takesTab(window, *at)) {
            at->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace boardplan
