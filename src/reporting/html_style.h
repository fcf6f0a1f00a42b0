#pragma once

#include <QString>

namespace boardplan {

// The style sheet of a HTML report but for the colours of its ratings: light, dark, and print.
QString htmlStyle(bool isLandscape);

} // namespace boardplan
