#include "gui/widgets/card_button.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

CardButton::CardButton(int usualWidth, int leastWidth, QWidget* parent)
    : EnterButton{parent}
    , m_usualWidth{usualWidth}
    , m_leastWidth{leastWidth}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CardButton::sizeHint() const
{
    return {m_usualWidth, heightForWidth(m_usualWidth)};
}

QSize CardButton::minimumSizeHint() const
{
    return {m_leastWidth, heightForWidth(m_usualWidth)}; // what is narrower says how high it is then
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = hasFocus();
    painter.setPen(QPen{hasRing || underMouse() ? theme().accent : theme().hairline, hasRing ? 2.0 : 1.0});
    painter.setBrush(isDown() ? theme().selection : theme().base);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 5, 5);
    paintCard(painter);
}

} // namespace boardplan
