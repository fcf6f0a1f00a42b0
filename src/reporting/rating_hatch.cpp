#include "reporting/rating_hatch.h"

#include <QColor>

namespace boardplan {

namespace {

constexpr qreal hatchStep = 6;

QColor mixed(const QColor& fill, const QColor& ink, qreal share)
{
    const auto mix = [share](float from, float to) {
        return from + static_cast<float>(share) * (to - from);
    };
    return QColor::fromRgbF(mix(fill.redF(), ink.redF()), mix(fill.greenF(), ink.greenF()),
                            mix(fill.blueF(), ink.blueF()));
}

void paintDiagonals(QPainter& painter, const QRectF& rect, bool isRising)
{
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += hatchStep) {
        const qreal top = isRising ? rect.bottom() : rect.top();
        const qreal bottom = isRising ? rect.top() : rect.bottom();
        painter.drawLine(QPointF{x, top}, QPointF{x + rect.height(), bottom});
    }
}

void paintLines(QPainter& painter, const QRectF& rect, bool isUpright)
{
    const qreal length = isUpright ? rect.width() : rect.height();
    for (qreal at = hatchStep / 2; at < length; at += hatchStep) {
        if (isUpright) {
            painter.drawLine(QPointF{rect.left() + at, rect.top()}, QPointF{rect.left() + at, rect.bottom()});
        } else {
            painter.drawLine(QPointF{rect.left(), rect.top() + at}, QPointF{rect.right(), rect.top() + at});
        }
    }
}

void paintDots(QPainter& painter, const QRectF& rect)
{
    constexpr qreal radius = 0.8;
    constexpr qreal step = hatchStep * 0.75;
    bool isShifted = false;
    for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step) {
        for (qreal x = rect.left() + (isShifted ? step : step / 2); x < rect.right(); x += step) {
            painter.drawEllipse(QPointF{x, y}, radius, radius);
        }
        isShifted = !isShifted;
    }
}

} // namespace

// The built-in looks first; where ratings of one class differ in shape, so does their pattern.
Hatch hatchOf(const Rating& rating)
{
    if (rating.role == RatingRole::Complete) {
        return Hatch::Cross;
    }
    if (rating.role == RatingRole::NotStarted) {
        return Hatch::Level;
    }
    const bool isOwnShape = rating.shape == RatingShape::Square || rating.shape == RatingShape::Triangle ||
                            rating.shape == RatingShape::Circle;
    switch (rating.ratingClass) {
    case RatingClass::OffTrack:
        return isOwnShape ? Hatch::Falling : Hatch::Grid;
    case RatingClass::AtRisk:
        return isOwnShape                                    ? Hatch::Dots
               : rating.shape == RatingShape::TriangleDown ? Hatch::Rising
                                                             : Hatch::Level;
    case RatingClass::OnPlan:
        break;
    }
    return isOwnShape ? Hatch::Plain : Hatch::Upright;
}

QColor hatchColour(const Rating& rating)
{
    return mixed(QColor{rating.fill}, QColor{rating.ink}, 0.4);
}

void paintHatch(QPainter& painter, const QRectF& rect, const Rating& rating)
{
    const QColor colour = hatchColour(rating);
    const Hatch hatch = hatchOf(rating);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen{colour, 0.9});
    if (hatch == Hatch::Falling || hatch == Hatch::Cross) {
        paintDiagonals(painter, rect, false);
    }
    if (hatch == Hatch::Rising || hatch == Hatch::Cross) {
        paintDiagonals(painter, rect, true);
    }
    if (hatch == Hatch::Level || hatch == Hatch::Grid) {
        paintLines(painter, rect, false);
    }
    if (hatch == Hatch::Upright || hatch == Hatch::Grid) {
        paintLines(painter, rect, true);
    }
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintDots(painter, rect);
    }
    painter.restore();
}

} // namespace boardplan
