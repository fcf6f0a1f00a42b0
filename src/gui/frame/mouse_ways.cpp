#include "gui/frame/mouse_ways.h"

#include "gui/commands/commands.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace boardplan {

using namespace Qt::StringLiterals;

MouseWays::MouseWays(QWidget& window, Commands& commands)
    : QObject{&window}
    , m_window{window}
    , m_commands{commands}
{
    qApp->installEventFilter(this); // lists and boxes would take the press for themselves
}

bool MouseWays::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    const auto* const widget = qobject_cast<QWidget*>(watched);
    const bool isWay = button == Qt::BackButton || button == Qt::ForwardButton;
    if (!isWay || widget == nullptr || widget->window() != &m_window) {
        return false;
    }
    if (isPress) {
        m_commands.run(button == Qt::BackButton ? u"view.back"_s : u"view.forward"_s);
    }
    return true;
}

} // namespace boardplan
