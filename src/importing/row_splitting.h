#pragma once

#include "importing/grid.h"

#include <QStringList>
#include <optional>
#include <utility>

namespace boardplan {

// Where a second list of leads begins in a cell: at the first name when it comes again. -1: one list.
// `before`: leads of the same list that stand in the row above.
qsizetype findSecondLeadList(const QString& cell, const QString& before = {});

// A row that finishes the action above and begins the next: the two parts. Empty where the action cell holds
// no place to split.
std::optional<std::pair<GridRow, GridRow>> splitTail(
    const GridRow& row, const GridRow& above, const QStringList& openings);

// A row whose action begins a second one at `at` of its text. References and objectives stay with the first, leads
// and measures go with theirs where they come as two too; what does not pair serves both.
std::pair<GridRow, GridRow> splitAt(const GridRow& row, qsizetype at);

// A row whose action cell begins a second sentence as other actions begin, and whose leads come as two lists
// too. A cell that does not pair serves both. Empty where the row is one action.
std::optional<std::pair<GridRow, GridRow>> splitPair(const GridRow& row, const QStringList& openings);

} // namespace boardplan
