#pragma once

#include "gui/widgets/enter_button.h"

namespace boardplan {

// One of the places of a rail at the left of a window: icon and name; the current one stands on the
// selection colour. A slim one shows its icon, and its name as a tooltip.
class RailButton : public EnterButton {
    Q_OBJECT

public:
    explicit RailButton(QWidget* parent = nullptr);

    void setSlim(bool isSlim);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int glyphSize() const;

    bool m_isSlim = false;
};

// Width of a rail and of the room round its buttons.
inline constexpr int railWidth = 177;
inline constexpr int railMargin = 8;

} // namespace boardplan
