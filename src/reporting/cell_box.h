#pragma once

#include "reporting/strips.h"

#include <boardplan/reporting/report.h>

namespace boardplan {

// How wide a cell wants to be, without padding.
struct CellWidths {
    qreal least = 0; // its longest word or figure
    qreal full = 0;  // everything in one line
};

CellWidths cellWidths(const ReportCell& cell, int fontSize);
// A heading may take two lines.
CellWidths headingWidths(const QString& heading, int fontSize);

// The cell laid out for a width: figure first, then text, then the small line.
Strips cellStrips(const ReportCell& cell, qreal width, int fontSize);

} // namespace boardplan
