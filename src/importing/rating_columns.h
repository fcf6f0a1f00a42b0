#pragma once

#include "importing/grid.h"

#include <boardplan/importing/source_document.h>

namespace boardplan {

// Columns that are one rating among them, headed "Red", "Amber" and "Green" or "On track" and "Delayed": a row ticks one.

// What a tick below that heading says, "Green" of "Green – on track"; empty: the heading is none of a rating.
QString tickWord(const QString& heading);
// "✓", "x", "Yes", "1": says no more than that the heading above holds.
bool isTick(const QString& text);
// The columns that a row of the table heads so: two or more with nothing but ticks below them, or one of ticks.
std::vector<std::size_t> ratingColumns(const std::vector<SourceRow>& rows, std::size_t row);

// What a cell below such a heading says: the rating it ticks, with the words that stand there. Empty: it ticks none.
QString saidByTick(const TableColumn& column, const QString& text);
// Gives these columns of the header the rating that a tick in them means, unless a person says what they hold.
void readRatingColumns(const SourceRow& headings, const std::vector<std::size_t>& columns, TableHeader& header);

} // namespace boardplan
