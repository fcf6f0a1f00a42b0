#pragma once

#include "gui/widgets/enter_button.h"

namespace boardplan {

// A button as large as what it tells: a framed card, pressed by a click, Space or Enter. Its height follows its
// width: heightForWidth() is for those that draw something on it.
class CardButton : public EnterButton {
    Q_OBJECT

public:
    CardButton(int usualWidth, int leastWidth, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    // Draws what the card tells; the frame is there already.
    virtual void paintCard(QPainter& painter) = 0;

    void paintEvent(QPaintEvent* event) override;

private:
    int m_usualWidth;
    int m_leastWidth;
};

} // namespace boardplan
