#include "gui/widgets/primary_button.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent)
    : QPushButton{text, parent}
{
    setDefault(true);
    setAttribute(Qt::WA_Hover);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 30, std::max(30, words.height() + 12)};
}

void PrimaryButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isEnabled() ? theme().accent : theme().group;
    if (isDown()) {
        fill = fill.darker(115);
    } else if (underMouse() && isEnabled()) {
        fill = fill.lighter(110);
    }
    const QRectF body = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isEnabled() ? QPen{Qt::NoPen} : QPen{theme().hairline});
    painter.setBrush(fill);
    painter.drawRoundedRect(body, 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{theme().accentInk, 1.5});
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), 2.5, 2.5);
    }
    painter.setPen(isEnabled() ? theme().accentInk : theme().muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace boardplan
