#pragma once

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

// One grid for tables with the same columns, so that they stand in line below each other. Type
// shrinks where the longest words of many columns would not fit.
TableGrid gridFor(const std::vector<const ReportTable*>& tables, qreal width);
// The grid of a table and of those of the report that have its columns; the table itself need not be one of them.
TableGrid gridIn(const Report& report, const ReportTable& table, qreal width);

} // namespace boardplan
