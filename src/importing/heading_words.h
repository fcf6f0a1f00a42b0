#pragma once

#include "importing/grid.h"

namespace boardplan {

inline constexpr int mostHeadingWords = 14;

// The fields a column heading stands for, the leading one first; empty where it is not understood. Case, brackets, dates
// and the small words of a question ("How will we know it?") do not count. Words: resources/words/headings-columns.txt.
std::vector<CellField> fieldsOfHeading(const QString& heading);
// The leading one, or None.
CellField fieldOfHeading(const QString& heading);

// Action and lead where the heading may be two that ran together ("Action Lead") in a table without another column for
// the action; empty: it is none such.
std::vector<CellField> actionAndLead(const QString& heading);

// Headings that ran into one cell, taken apart by the fields they stand for: "Lead officer Timescale" gives "Lead
// officer" and "Timescale". One that stands for one field is one.
QStringList runOnHeadings(const QString& heading, const std::vector<CellField>& fields);

// The plan's own word for a level, from the heading of its column: "Goal (What do we want …)" gives "Goal",
// "Key Actions" gives "Key Action". Empty where the heading is a question.
QString levelWordOf(const TableColumn& column);

} // namespace boardplan
