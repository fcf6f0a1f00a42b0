#pragma once

#include "reporting/strips.h"

#include <boardplan/reporting/report.h>

#include <vector>

namespace boardplan {

// How wide a cell wants to be, without padding, and what it takes to tell how high it will be.
struct CellWidths {
    qreal least = 0;  // its longest word or figure
    qreal full = 0;   // everything in one line
    qreal figure = 0; // height of its chip or bar
    std::vector<qreal> lines;      // of its text, each in one line
    std::vector<qreal> smallLines; // of what is in small type
};

CellWidths cellWidths(const ReportCell& cell, int fontSize);
// A heading may take two lines.
CellWidths headingWidths(const QString& heading, int fontSize);

// How high the cell is at a width, by estimate: the layout breaks lines at words.
qreal estimatedHeight(const CellWidths& cell, qreal width, int fontSize);

// The cell laid out for a width: figure first, then text, then the small line. Numbers stand at the right.
// `axis`: of the cell's column.
Strips cellStrips(const ReportCell& cell, qreal width, int fontSize, const ReportAxis& axis = {});
// Lines moved to the right end of a width.
Strips atTheRight(const QString& text, const TextLook& look, qreal width);

} // namespace boardplan
