#pragma once

#include "importing/table_finder.h"

namespace boardplan {

// Headings that ran together in one cell get a column each, where the rows below have as many cells.
void partRunOnHeadings(TableRun& run);

// Gives columns whose heading is missing or not understood the field that their cells speak of: references,
// names of leads, dates; or, where it has no heading, the field it has in the run before (null: none) if that
// has the same columns. A field that another column has already is not given twice.
void completeHeader(TableRun& run, const TableRun* before);

} // namespace boardplan
