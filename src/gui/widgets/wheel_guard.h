#pragma once

#include <QObject>

namespace boardplan {

// Turning the wheel scrolls the page. Over a closed choice, a number or a date it would change what stands there,
// unseen by whoever only wants to get further down: those never take it. Installed on the application.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace boardplan
