#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QString>

namespace boardplan {

// A rating's hatch as a pattern of an SVG, to be filled with by its name; empty where the rating is
// plain.
QString svgHatch(const Rating& rating, const QString& name);

} // namespace boardplan
