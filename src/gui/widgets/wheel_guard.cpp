#include "gui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QEvent>

namespace boardplan {

WheelGuard::WheelGuard(QComboBox& box)
    : QObject{&box}
{
    box.setFocusPolicy(Qt::StrongFocus); // the wheel alone does not bring the keyboard
    box.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QComboBox*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return false;
}

} // namespace boardplan
