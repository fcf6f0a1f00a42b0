#include "gui/widgets/box_frame.h"

#include "gui/look/theme.h"

#include <QPainter>
#include <QWidget>

namespace boardplan {

void paintBoxFrame(QWidget& box)
{
    QPainter painter{&box};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWriting = box.hasFocus();
    const qreal width = isWriting ? 2 : 1;
    painter.setPen(QPen{isWriting ? theme().accent : theme().outline, width});
    painter.drawRoundedRect(
        QRectF{box.rect()}.adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
}

} // namespace boardplan
