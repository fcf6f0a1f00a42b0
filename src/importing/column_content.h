#pragma once

#include "importing/table_finder.h"

namespace boardplan {

// Gives columns whose heading is missing or not understood the field that their cells speak of: references,
// names of leads, dates. A field that another column has already is not given twice.
void completeHeader(TableRun& run);

} // namespace boardplan
