#pragma once

#include "importing/priority_heads.h"

namespace boardplan {

// The plan's columns and its words for the levels, in the words of its own headings. The header with the
// most columns that are understood stands for all.
void readColumns(const std::vector<TableRun>& runs, const std::vector<PriorityHead>& heads, Proposal& proposal);

// What a priority is called where the document gives it no name.
QString noPriorityTitle();

} // namespace boardplan
