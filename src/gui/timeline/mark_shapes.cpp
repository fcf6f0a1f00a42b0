// The shapes of marks that carry no letter.

#include "gui/look/theme.h"
#include "gui/timeline/mark_painter.h"

#include <boardplan/base/colour.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

Colour lightOf(const QColor& colour)
{
    return {colour.redF(), colour.greenF(), colour.blueF()};
}

QColor nearer(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](float one, float other) { return one + static_cast<float>(share) * (other - one); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

} // namespace

QColor ratingLine(const std::optional<Rating>& rating)
{
    QColor colour = rating ? QColor{rating->fill} : theme().muted;
    for (double share = 0.1; share < 1 && contrast(lightOf(colour), lightOf(theme().base)) < leastLineContrast; share += 0.1) {
        colour = nearer(QColor{rating ? QColor{rating->fill} : theme().muted}, theme().text, share);
    }
    return colour;
}

void paintHollowDiamond(QPainter& painter, const QPointF& centre, double size)
{
    const double half = size / 2;
    QPainterPath path;
    path.moveTo(centre.x(), centre.y() - half);
    path.lineTo(centre.x() + half, centre.y());
    path.lineTo(centre.x(), centre.y() + half);
    path.lineTo(centre.x() - half, centre.y());
    path.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, theme().base);
    painter.strokePath(path, QPen{theme().muted, 1.25});
}

void paintCompleteMark(QPainter& painter, const QPointF& centre, double size, const std::optional<Rating>& rating)
{
    const bool isRating = rating && rating->role == RatingRole::Complete;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme().figures.outline, 1});
    painter.setBrush(isRating ? QColor{rating->fill} : theme().accent);
    painter.drawEllipse(centre, size / 2, size / 2);
    QPen tick{isRating ? QColor{rating->ink} : theme().accentInk, 1.8};
    tick.setCapStyle(Qt::RoundCap);
    tick.setJoinStyle(Qt::RoundJoin);
    painter.setPen(tick);
    painter.setBrush(Qt::NoBrush);
    const double unit = size / 10;
    painter.drawPolyline(QPolygonF{{centre.x() - 2.4 * unit, centre.y() + 0.2 * unit},
        {centre.x() - 0.6 * unit, centre.y() + 2 * unit}, {centre.x() + 2.6 * unit, centre.y() - 2 * unit}});
}

void paintTick(QPainter& painter, const QPointF& centre, double height, bool isPassed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar{centre.x() - 2, centre.y() - height / 2, 4, height};
    painter.setPen(isPassed ? QPen{theme().muted, 1} : Qt::NoPen);
    painter.setBrush(isPassed ? theme().base : theme().muted);
    painter.drawRoundedRect(isPassed ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar, 1.5, 1.5);
}

void paintOverdueLine(QPainter& painter, double from, double to, double middle)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen{theme().danger, 3};
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF{from, middle}, QPointF{to, middle});
    painter.drawLine(QPointF{to - 1.5, middle - 5}, QPointF{to - 1.5, middle + 5});
}

void paintOngoingLine(QPainter& painter, double from, double to, double middle, const QColor& colour, bool isOpen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen{colour, 3};
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.6, 1.2});
    painter.setPen(pen);
    painter.drawLine(QPointF{from, middle}, QPointF{isOpen ? to - 8 : to, middle});
    if (isOpen) {
        QPainterPath tip;
        tip.moveTo(to - 9, middle - 5);
        tip.lineTo(to, middle);
        tip.lineTo(to - 9, middle + 5);
        tip.closeSubpath();
        painter.fillPath(tip, colour);
    }
}

} // namespace boardplan
