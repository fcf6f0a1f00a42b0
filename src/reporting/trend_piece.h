#pragma once

#include "reporting/page_flow.h"

#include <boardplan/reporting/report.h>

#include <optional>

namespace boardplan {

// A trend as one piece of a page: bars at the left, its numbers as a table beside them. Nothing where that is higher than
// a page, or the numbers would be in small type.
std::optional<Piece> trendPiece(const ReportTrend& trend, const QSizeF& page);
// The bars alone; the table is to follow.
Piece trendBarsPiece(const ReportTrend& trend, qreal width);

} // namespace boardplan
