#pragma once

#include <boardplan/reporting/report.h>

#include <optional>
#include <vector>

namespace boardplan {

// The ratings that have a column of counts in `trendTable`: those columns stand before its last one, in this order.
// Empty: not rated.
std::vector<std::optional<Rating>> ratingsOfTrend(const ReportTrend& trend);

} // namespace boardplan
