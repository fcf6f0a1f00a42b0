#pragma once

#include "reporting/paper_sheets.h"

namespace boardplan {

// How wide the columns and how high the rows of a sheet are, by estimate: not every program sets them on opening.

// In letters: each column between its longest word and its longest line, together no wider than `width` where that
// can be.
std::vector<double> sheetWidths(const PaperRows& rows, double width);
// In points, of a row of the sheet in its widths. `at`: which row, from 0; a logo stands over the first.
double sheetHeight(const PaperSheet& sheet, const PaperRow& row, std::size_t at);

} // namespace boardplan
