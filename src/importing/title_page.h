#pragma once

#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// Board, title and period as the first pages print them. What is not printed stays empty. `end`: the first
// block that belongs to a table. Blocks that say nothing else are marked in `taken`.
void readTitlePage(const SourceDocument& document, std::size_t end, Proposal& proposal, std::vector<bool>& taken);

// Whether a line names a board or a plan and its period: a heading of the whole, not of a priority.
bool isTitlePageLine(const QString& text);

// Names of boards in a heading: in full, or by their abbreviations ("NCSCB AND NCASPB").
QStringList boardsIn(const QString& heading);
// The words of a period in a heading; empty where there is none.
QString periodIn(const QString& heading);

} // namespace boardplan
