#pragma once

#include "reporting/page_flow.h"

#include <boardplan/reporting/report.h>

namespace boardplan {

// A trend as one piece of a page: bars at the left, its numbers as a table beside them.
Piece trendPiece(const ReportTrend& trend, qreal width);
// The bars alone, where the table does not fit a page.
Piece trendBarsPiece(const ReportTrend& trend, qreal width);

} // namespace boardplan
