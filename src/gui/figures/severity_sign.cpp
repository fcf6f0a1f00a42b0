#include "gui/figures/severity_sign.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

void paintSeveritySign(QPainter& painter, const QPointF& centre, SeveritySign sign)
{
    const QColor ink = sign == SeveritySign::Note    ? theme().muted
                       : sign == SeveritySign::Grave ? theme().danger
                                                     : theme().warning;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{ink, 1.5});
    painter.setBrush(sign == SeveritySign::Grave ? QBrush{ink} : QBrush{});
    switch (sign) {
    case SeveritySign::Doubtful:
        painter.drawPolygon(
            QPolygonF{{centre + QPointF{0, -6}, centre + QPointF{7, 6}, centre + QPointF{-7, 6}}});
        painter.drawLine(centre + QPointF{0, -1.5}, centre + QPointF{0, 2});
        painter.drawPoint(centre + QPointF{0, 4.2});
        break;
    case SeveritySign::Grave:
        painter.drawRect(QRectF{centre - QPointF{5, 5}, QSizeF{10, 10}});
        break;
    case SeveritySign::Note:
        painter.drawEllipse(centre, 4.5, 4.5);
        break;
    }
}

} // namespace boardplan
