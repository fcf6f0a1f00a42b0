#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QPainterPath>
#include <QRectF>

namespace boardplan {

// The outline of a rating's shape inside a square box, to be filled; shapes are scaled so that they
// look equally large beside each other.
QPainterPath shapePath(RatingShape shape, const QRectF& box);

} // namespace boardplan
