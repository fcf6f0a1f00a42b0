#pragma once

#include "reporting/html_figures.h"

#include <boardplan/reporting/report.h>

#include <QString>

namespace boardplan {

// The marks of a cell on its column's axis, as an SVG that says nothing to a screen reader: the cell's words stand
// below it.
QString htmlTimeline(const ReportCell& cell, const ReportAxis& axis, const HtmlRatings& ratings);
// Quarters and days below a column's heading; empty where the column has no timelines.
QString htmlAxis(const ReportAxis& axis);

} // namespace boardplan
