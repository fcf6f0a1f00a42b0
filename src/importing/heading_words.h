#pragma once

#include "importing/grid.h"

namespace boardplan {

inline constexpr int mostHeadingWords = 14;

// The fields a column heading stands for, the leading one first; empty where it is not understood. Case, brackets, dates
// and the small words of a question ("How will we know it?") do not count. Words: resources/words/headings-columns.txt.
std::vector<CellField> fieldsOfHeading(const QString& heading);
// The leading one, or None.
CellField fieldOfHeading(const QString& heading);

// Whether a phrase stands at its start, which that of "officer Timescale" does not, and whether it is all of the heading.
bool startsWithHeading(const QString& heading);
bool isHeadingPhrase(const QString& heading);

// The plan's own word for a level, from the heading of its column: "Goal (What do we want …)" gives "Goal",
// "Key Actions" gives "Key Action". Empty where the heading is a question.
QString levelWordOf(const TableColumn& column);

} // namespace boardplan
