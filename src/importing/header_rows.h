#pragma once

#include "importing/grid.h"

#include <boardplan/importing/source_document.h>

namespace boardplan {

// Where the header of a table stands among its rows: what a row alone does not show, those below it do.

// A row as headings, each in a cell of its own.
SourceRow headingsAt(const std::vector<SourceRow>& rows, std::size_t row);
// Whether the row names the columns of an action table, some of them by what is ticked below.
bool isHeaderAt(const std::vector<SourceRow>& rows, std::size_t row);
// Whether it does so together with the header row above it. Ratings under the heading of the rating, and columns of ticks,
// have a heading each.
bool isSecondHeaderAt(const std::vector<SourceRow>& rows, std::size_t row, const TableHeader& header);

} // namespace boardplan
