#pragma once

#include "reporting/page_flow.h"

#include <boardplan/reporting/report.h>

namespace boardplan {

// The head of a paper: logo, title and subtitle, the overall rating at the right.
Piece titlePiece(const Report& report, qreal width);

} // namespace boardplan
