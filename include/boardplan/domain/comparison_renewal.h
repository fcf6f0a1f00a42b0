#pragma once

#include <boardplan/domain/comparison.h>

#include <QSet>

namespace boardplan {

// Brings a comparison up to date after edits that touched nothing but these actions of the book: their updates, or the
// actions themselves where number, place and day of addition stayed. Both ends stand where they stood in the journal;
// views, updates and journal are those of now. Gives what `compare` gives, and looks at those actions and at what
// stands above them alone.
void renewComparison(Comparison& comparison, const ComparisonSide& from, const ComparisonSide& to,
                     std::span<const Update> updates, std::span<const JournalEntry> journal,
                     const QSet<ActionId>& touched);

} // namespace boardplan
