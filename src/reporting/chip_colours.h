#pragma once

#include <boardplan/reporting/report.h>

namespace boardplan {

// A rating's colours as "#rrggbb", those of "not rated" where there is none: a scheme's colours are
// data and never reach a file as they came.
QString fillOf(const std::optional<Rating>& rating);
QString inkOf(const std::optional<Rating>& rating);

} // namespace boardplan
