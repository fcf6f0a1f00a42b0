#pragma once

#include "importing/heading_words.h"

#include <boardplan/importing/source_document.h>

#include <QStringList>

namespace boardplan {

// Action and lead where the heading may be two that ran together ("Action Lead") in a table without another column for
// the action; empty: it is none such.
std::vector<CellField> actionAndLead(const QString& heading);

// Headings that ran into one cell, taken apart by the fields they stand for: "Lead officer Timescale" gives "Lead
// officer" and "Timescale". One that stands for one field is one.
QStringList runOnHeadings(const QString& heading, const std::vector<CellField>& fields);

// The headings of a row in a cell each, where one cell holds several and empty ones follow it: "Ref Action" and "", or
// "Timescale How will we" and "" over "measure success?" in the row below.
SourceRow partedHeadings(const SourceRow& row, const SourceRow& below);

} // namespace boardplan
