#include "gui/widgets/box_frame.h"

#include "gui/look/theme.h"

#include <QPainter>
#include <QWidget>

namespace boardplan {

namespace {

constexpr qreal outlineShare = 0.7; // of the secondary text's colour, the rest being the ground

QColor boxOutline()
{
    const QColor& ink = theme().muted;
    const QColor& ground = theme().base;
    const auto mixed = [](float one, float other) {
        return static_cast<float>(outlineShare) * one +
               static_cast<float>(1 - outlineShare) * other;
    };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
        mixed(ink.blueF(), ground.blueF()));
}

} // namespace

void paintBoxFrame(QWidget& box)
{
    QPainter painter{&box};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWriting = box.hasFocus();
    const qreal width = isWriting ? 2 : 1;
    painter.setPen(QPen{isWriting ? theme().accent : boxOutline(), width});
    painter.drawRoundedRect(
        QRectF{box.rect()}.adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
}

} // namespace boardplan
