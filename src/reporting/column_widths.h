#pragma once

#include <vector>

#include <QtGlobal>

namespace boardplan {

// What one column asks for, padding included.
struct ColumnDemand {
    qreal least = 0;   // its longest word
    qreal full = 0;    // its longest cell in one line
    qreal typical = 0; // root mean square of its cells in one line
    qreal weight = 1;
    bool isNarrow = false; // gets `full` where there is room for it
};

// Shares out `width` so that rows are low: a narrow column has its full width, any other between
// its least and its full width by the square root of what it holds. What is left when all are full
// goes to those that are not narrow. Where not even the least fit, all get their share of the width
// by their least.
std::vector<qreal> balancedWidths(const std::vector<ColumnDemand>& columns, qreal width);

// Whether every column can have its longest word whole.
bool fitsLeast(const std::vector<ColumnDemand>& columns, qreal width);

} // namespace boardplan
