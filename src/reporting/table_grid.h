#pragma once

#include "reporting/paper_style.h"

#include <boardplan/reporting/report.h>

#include <QtGlobal>
#include <vector>

namespace boardplan {

// The columns that tables stand in: widths, padding included, and the size of type that makes them
// possible.
struct TableGrid {
    int fontSize = 0;
    std::vector<qreal> widths;
};

// One grid for tables with the same columns. Type shrinks where the longest words of many columns
// would not fit; it is never larger than `fontSize`.
TableGrid gridFor(const std::vector<const ReportTable*>& tables, qreal width, int fontSize = PaperStyle::bodySize);
// Whether a column holds numbers alone, which stand at its right as its heading does.
bool isNumeric(const ReportTable& table, std::size_t column);

} // namespace boardplan
