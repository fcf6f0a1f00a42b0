#include "gui/widgets/rail_button.h"

#include "gui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

RailButton::RailButton(QWidget* parent)
    : EnterButton{parent}
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    constexpr int room = 46; // for the icon, and beside the words
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    const int words = QFontMetrics{widest}.horizontalAdvance(text()) + room;
    return {std::max(railWidth - 2 * railMargin, words), std::max(32, fontMetrics().height() + 14)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme().selection : theme().group);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen{theme().accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect glyph{10, (height() - 18) / 2, 18, 18};
    icon().paint(&painter, glyph, Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    QFont shown = font();
    shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shown);
    painter.setPen(isChecked() ? theme().accent : theme().text);
    painter.drawText(rect().adjusted(38, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace boardplan
