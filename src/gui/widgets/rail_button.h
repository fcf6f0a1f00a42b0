#pragma once

#include "gui/widgets/enter_button.h"

namespace boardplan {

// One of the places of a rail at the left of a window: icon and name; the current one stands on the
// selection colour.
class RailButton : public EnterButton {
    Q_OBJECT

public:
    explicit RailButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

// Width of a rail and of the room round its buttons.
inline constexpr int railWidth = 177;
inline constexpr int railMargin = 8;

} // namespace boardplan
