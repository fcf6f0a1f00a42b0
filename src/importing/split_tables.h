#pragma once

#include "importing/table_finder.h"

namespace boardplan {

// Finds tables that were too wide for their page: the rest of their columns stands in a second one, whose rows bear the
// same references. Marks each second half (`completes`) and reads its columns by their headings alone.
void findSplitTables(std::vector<TableRun>& runs);

// Whether a row heads such a second half: nothing but headings, a number among them, above a row that bears a reference
// of one of the runs.
bool headsSecondHalf(const SourceRow& heading, const SourceRow& below, const std::vector<TableRun>& runs);

// Puts the cells of second halves into the rows of the first, by reference; what finds no row there stays.
void joinSplitRows(std::vector<GridRow>& first, std::vector<GridRow>& second);

} // namespace boardplan
