#pragma once

#include <QObject>

class QComboBox;

namespace boardplan {

// Leaves the wheel to the page that a box stands in unless the box has the keyboard: who scrolls the page must not change
// what is chosen in a box that comes below the mouse.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    // Lives as long as the box.
    explicit WheelGuard(QComboBox& box);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace boardplan
