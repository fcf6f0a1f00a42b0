#pragma once

#include <QColor>
#include <QString>

namespace boardplan {

// Text for element content and for attribute values in double quotes; line ends stay line ends.
QString htmlText(const QString& text);

// A colour as "#rrggbb", black where it is none: a scheme's colours are data and never reach a
// style as they came.
QString htmlColour(const QString& colour);

// A number in an SVG: at most two decimals, a point, never an exponent.
QString svgNumber(double number);

} // namespace boardplan
