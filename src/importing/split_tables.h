#pragma once

#include "importing/table_finder.h"

namespace boardplan {

// Finds tables that were too wide for their page: the rest of their columns stands in a second one, whose rows bear the
// same references. Marks each second half (`completes`) and reads its columns by their headings alone.
void findSplitTables(std::vector<TableRun>& runs);

// Puts the cells of second halves into the rows of the first, by reference; what finds no row there stays.
void joinSplitRows(std::vector<GridRow>& first, std::vector<GridRow>& second);

} // namespace boardplan
