#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace boardplan {

enum class Hatch { Plain, Falling, Rising, Dots, Level, Upright, Cross, Grid };

// Of which kind a rating's pattern is, and the colour of its lines: opaque, so that paper without transparency (PDF/A-1)
// shows the same.
Hatch hatchOf(const Rating& rating);
QColor hatchColour(const Rating& rating);

// The pattern that tells a rating's fill from others without colour (window.md, "Look"): red diagonal,
// amber dots, green plain, complete cross; a second rating of a class, of another shape, has one of its own.
void paintHatch(QPainter& painter, const QRectF& rect, const Rating& rating);

} // namespace boardplan
