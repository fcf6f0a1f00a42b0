#pragma once

#include "importing/grid.h"

#include <boardplan/importing/source_document.h>

namespace boardplan {

// Columns of which a row ticks one or some. Headed "Red", "Amber" and "Green" or "On track" and "Delayed" they are one
// rating; headed by names they are the leads, by quarters or months the timescale, where no other column says that.
struct TickColumn {
    std::size_t at = 0;
    CellField field = CellField::None;
    QString word; // that a tick in it says

    bool operator==(const TickColumn&) const = default;
};

// What a tick below a heading says of the rating, "Green" of "Green – on track"; empty: the heading is none of a rating.
QString tickWord(const QString& heading);
// "✓", "x", "Yes", "1": says no more than that the heading above holds.
bool isTick(const QString& text);
// The columns that a row of the table heads so, with nothing but ticks below them, or nothing yet.
std::vector<TickColumn> tickColumns(const std::vector<SourceRow>& rows, std::size_t row);

// What a cell below such a heading says: the heading if it is ticked, with the words that stand there. Empty: it is not.
QString saidByTick(const TableColumn& column, const QString& text);
// Gives these columns of the header what a tick in them means, unless a person says what they hold.
void readTickColumns(const std::vector<TickColumn>& columns, TableHeader& header);

} // namespace boardplan
