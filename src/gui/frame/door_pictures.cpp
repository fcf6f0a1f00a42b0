#include "gui/frame/door_card.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

namespace {

constexpr double sketchLine = 1.5;

void paintSheet(QPainter& painter, const QRectF& sheet)
{
    painter.setPen(QPen{theme().muted, 1});
    painter.setBrush(theme().panel);
    painter.drawRoundedRect(sheet, 3, 3);
}

void paintTextLine(QPainter& painter, double left, double y, double width)
{
    painter.setPen(QPen{theme().hairline.darker(theme().isDark() ? 70 : 118), 3, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(QPointF{left, y}, QPointF{left + width, y});
}

// Rows of a plan with a bar of ratings each.
void paintExamplePicture(QPainter& painter, const QRectF& area)
{
    const QRectF sheet = area.adjusted(8, 6, -8, -6);
    paintSheet(painter, sheet);
    const RatingScheme scheme = bragScheme();
    const auto part = [&](const char* key, int count) {
        return DistributionSegment{*scheme.find(QString::fromLatin1(key)), count};
    };
    const std::vector<Distribution> rows{
        {{part("amber", 1), part("green", 6), part("blue", 2)}},
        {{part("red", 1), part("amber", 2), part("green", 4)}},
        {{part("red", 3), part("amber", 2), part("green", 2)}},
        {{part("amber", 2), part("green", 4), part("blue", 3)}},
    };
    const double step = (sheet.height() - 16) / static_cast<double>(rows.size());
    double y = sheet.top() + 8;
    QFont letters = smallFont();
    letters.setPixelSize(11); // a picture: it does not grow with the text
    for (const Distribution& row : rows) {
        paintTextLine(painter, sheet.left() + 14, y + step / 2, sheet.width() * 0.26);
        const QRectF bar{sheet.left() + sheet.width() * 0.42, y + step / 2 - 8, sheet.width() * 0.52, 16};
        paintDistribution(painter, bar, row, letters, theme().figures);
        y += step;
    }
}

// A document, an arrow, a plan.
void paintImportPicture(QPainter& painter, const QRectF& area)
{
    const double width = area.width() * 0.36;
    const QRectF from{area.left() + 8, area.top() + 6, width, area.height() - 12};
    const QRectF to{area.right() - 8 - width, from.top(), width, from.height()};
    paintSheet(painter, from);
    paintSheet(painter, to);
    for (int i = 0; i < 6; ++i) {
        const double y = from.top() + 16 + i * 15;
        paintTextLine(painter, from.left() + 12, y, from.width() * (i % 3 == 2 ? 0.45 : 0.72));
        painter.setPen(Qt::NoPen);
        painter.setBrush(i % 3 == 0 ? theme().selectionLine : theme().selection);
        painter.drawRoundedRect(QRectF{to.left() + 8, y - 6, to.width() - 16, 12}, 2, 2);
    }
    painter.setPen(QPen{theme().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPointF tip{to.left() - 10, area.center().y()};
    painter.drawLine(QPointF{from.right() + 10, tip.y()}, tip);
    painter.drawPolyline(QPolygonF{{tip + QPointF{-7, -6}, tip, tip + QPointF{-7, 6}}});
}

// An empty table and a plus.
void paintEmptyPicture(QPainter& painter, const QRectF& area)
{
    const QRectF sheet = area.adjusted(8, 6, -8, -6);
    paintSheet(painter, sheet);
    painter.setPen(QPen{theme().hairline, 1});
    for (int i = 1; i < 4; ++i) {
        const double y = sheet.top() + i * sheet.height() / 4;
        painter.drawLine(QPointF{sheet.left(), y}, QPointF{sheet.right(), y});
    }
    for (const double share : {0.16, 0.62}) {
        const double x = sheet.left() + sheet.width() * share;
        painter.drawLine(QPointF{x, sheet.top()}, QPointF{x, sheet.bottom()});
    }
    painter.setPen(QPen{theme().accent, sketchLine});
    painter.setBrush(theme().base);
    painter.drawEllipse(sheet.center(), 17, 17);
    painter.setPen(QPen{theme().accent, 2, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(sheet.center() - QPointF{8, 0}, sheet.center() + QPointF{8, 0});
    painter.drawLine(sheet.center() - QPointF{0, 8}, sheet.center() + QPointF{0, 8});
}

} // namespace

void paintDoorPicture(QPainter& painter, const QRectF& area, DoorPicture picture)
{
    switch (picture) {
    case DoorPicture::Example:
        paintExamplePicture(painter, area);
        return;
    case DoorPicture::Import:
        paintImportPicture(painter, area);
        return;
    case DoorPicture::Empty:
        paintEmptyPicture(painter, area);
        return;
    }
}

} // namespace boardplan
