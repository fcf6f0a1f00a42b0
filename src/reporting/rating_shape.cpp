#include "reporting/rating_shape.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

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

// Five points, the first at the top.
QPainterPath starIn(const QRectF& box)
{
    constexpr qreal inner = 0.42; // of the outer radius
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = std::numbers::pi * (i - 2.5) / 5;
        const qreal radius = i % 2 == 0 ? 0.5 : 0.5 * inner;
        points << QPointF{0.5 + radius * std::cos(angle), 0.54 + radius * std::sin(angle)};
    }
    return polygonIn(box, points);
}

QPainterPath plusIn(const QRectF& box)
{
    constexpr qreal from = 0.34;
    constexpr qreal to = 1 - from;
    return polygonIn(box, {{from, 0}, {to, 0}, {to, from}, {1, from}, {1, to}, {to, to},
                           {to, 1}, {from, 1}, {from, to}, {0, to}, {0, from}, {from, from}});
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
    case RatingShape::TriangleDown:
        return polygonIn(box, {{0, 0.06}, {1, 0.06}, {0.5, 0.96}});
    case RatingShape::Star:
        return starIn(scaledBox(box, 1.16));
    case RatingShape::Plus:
        return plusIn(scaledBox(box, 0.94));
    case RatingShape::Bar:
        return polygonIn(box, {{0, 0.32}, {1, 0.32}, {1, 0.68}, {0, 0.68}});
    case RatingShape::Circle:
        break;
    }
    QPainterPath circle;
    circle.addEllipse(scaledBox(box, 0.9));
    return circle;
}

} // namespace boardplan
