#pragma once

#include "reporting/cell_box.h"

#include <vector>

namespace boardplan {

// What one column may be: `least` wide or wider; a fixed one stays as it is.
struct ColumnRange {
    qreal least = 0;
    bool isFixed = false;
};

// Cells of some rows, one per column.
using RowShapes = std::vector<std::vector<CellWidths>>;

// Moves width from one column to another as long as the rows get lower: a row is as high as its highest cell, so what
// the others have beyond theirs is room for it. Widths include `padding` at both sides of a cell; their sum stays.
std::vector<qreal> widthsForLowRows(std::vector<qreal> widths, const std::vector<ColumnRange>& ranges,
                                    const RowShapes& rows, qreal padding, int fontSize);

} // namespace boardplan
