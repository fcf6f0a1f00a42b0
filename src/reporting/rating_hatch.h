#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QPainter>
#include <QRectF>

namespace boardplan {

// The pattern that tells a rating's fill from others without colour (window.md, "Look"): red diagonal,
// amber dots, green plain, complete cross; a second rating of a class, of another shape, has one of its own.
void paintHatch(QPainter& painter, const QRectF& rect, const Rating& rating);

} // namespace boardplan
