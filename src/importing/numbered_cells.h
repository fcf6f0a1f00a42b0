#pragma once

#include "importing/grid.h"

namespace boardplan {

// A row whose cells hold several numbered actions ("1.1 Publish … 1.2 Hold …", the leads numbered alike) as a row each;
// an outcome or objective that heads them inside the cell becomes their objective. Other rows as they are. What stands
// in a cell without numbers serves each of them if it says who or when, else the first.
std::vector<GridRow> splitNumberedCells(const GridRow& row);

} // namespace boardplan
