#pragma once

#include "importing/grid.h"
#include "importing/table_finder.h"

#include <set>

namespace boardplan {

// The rows of a run, cell by cell in the fields of its header. Cells stand under the headings as they are,
// unless what they say fits other columns clearly better: a page break may have lost empty cells at the left,
// in the middle or at the end. Rows of a fragment that have the same cells filled are judged together; cells
// keep their order.
// `knownLeads`: folded names met so far; names of the run are added.
std::vector<GridRow> alignRun(const TableRun& run, std::set<QString>& knownLeads);

} // namespace boardplan
