#include "gui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace boardplan {

namespace {

// The box itself, or the line of one that can be typed in.
bool isTurnedByWheel(const QObject* watched)
{
    const auto isBox = [](const QObject* one) {
        return qobject_cast<const QComboBox*>(one) != nullptr || qobject_cast<const QAbstractSpinBox*>(one) != nullptr;
    };
    return isBox(watched) || isBox(watched->parent());
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->isWindow() || !isTurnedByWheel(watched)) {
        return false;
    }
    event->ignore(); // so that it goes on to the page
    return true;
}

} // namespace boardplan
