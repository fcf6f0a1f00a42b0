#include "gui/widgets/link_button.h"

#include "gui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : EnterButton{parent}
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// At least 24 pixels high, so that it can be hit.
QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 6, std::max(24, fontMetrics().height())};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? theme().accent : theme().muted);
    painter.drawText(rect().adjusted(3, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{theme().accent, 2});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace boardplan
