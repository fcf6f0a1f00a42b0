#pragma once

#include "reporting/paper_sheets.h"

namespace boardplan {

// How wide the columns and how high the rows of a sheet are, by estimate: not every program sets them on opening.

// In letters: each column between its longest word and its longest line, together no wider than `width` where that
// can be.
std::vector<double> sheetWidths(const std::vector<PaperRow>& rows, double width);
// In points, for the sheet's rows and widths.
std::vector<double> sheetHeights(const PaperSheet& sheet);

} // namespace boardplan
