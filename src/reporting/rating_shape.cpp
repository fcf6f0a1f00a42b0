#include "reporting/rating_shape.h"

#include <QPolygonF>

namespace boardplan {

namespace {

QRectF scaledBox(const QRectF& box, qreal factor)
{
    QRectF scaled{0, 0, box.width() * factor, box.height() * factor};
    scaled.moveCenter(box.center());
    return scaled;
}

QPainterPath polygonIn(const QRectF& box, const QPolygonF& unitPoints)
{
    QPolygonF points;
    for (const QPointF& point : unitPoints) {
        points << QPointF{box.x() + point.x() * box.width(), box.y() + point.y() * box.height()};
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath ringIn(const QRectF& box)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addEllipse(box);
    path.addEllipse(scaledBox(box, 0.62));
    return path;
}

} // namespace

QPainterPath shapePath(RatingShape shape, const QRectF& box)
{
    switch (shape) {
    case RatingShape::Square:
        return polygonIn(scaledBox(box, 0.82), {{0, 0}, {1, 0}, {1, 1}, {0, 1}});
    case RatingShape::Triangle:
        return polygonIn(box, {{0.5, 0.04}, {1, 0.94}, {0, 0.94}});
    case RatingShape::Tick:
        return polygonIn(
            scaledBox(box, 1.1),
            {{0, 0.56}, {0.15, 0.42}, {0.36, 0.63}, {0.83, 0.1}, {1, 0.24}, {0.38, 0.94}});
    case RatingShape::Diamond:
        return polygonIn(scaledBox(box, 1.08), {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}});
    case RatingShape::Ring:
        return ringIn(box);
    case RatingShape::Circle:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(scaledBox(box, 0.9));
    return circle;
}

} // namespace boardplan
