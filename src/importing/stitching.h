#pragma once

#include "importing/grid.h"

#include <boardplan/importing/amendments.h>

#include <QStringList>

namespace boardplan {

// How the cells of other rows begin: two folded words that open at least two cells of that field.
QStringList commonOpenings(const std::vector<GridRow>& rows, CellField field);

// Rows of the table → rows of the plan, one action each: a row that finishes what the row above began is
// joined to it, the tail of one action and the start of the next are split, as is a row whose cells pair up
// as several actions. What was done is reported in `findings`.
// `openings`: of the actions of the whole document. What a person says of a row goes before all that.
std::vector<GridRow> stitchRows(const std::vector<GridRow>& rows, const QStringList& openings,
    std::vector<Finding>& findings, const Amendments& amendments = {});

} // namespace boardplan
