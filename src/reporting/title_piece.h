#pragma once

#include "reporting/page_flow.h"

#include <boardplan/reporting/report.h>

#include <QSizeF>

namespace boardplan {

// The size at which a logo stands in a title; nothing where there is none.
QSizeF titleLogoSize(const ReportLogo& logo);

// The head of a paper: logo, title and subtitle, the overall rating at the right.
Piece titlePiece(const Report& report, qreal width);

} // namespace boardplan
