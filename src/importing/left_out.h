#pragma once

#include "importing/table_finder.h"

#include <boardplan/importing/amendments.h>

#include <vector>

namespace boardplan {

// Takes out what a person leaves out of the plan, and reports it; the places are given back.
// Rows of tables and paragraphs:
std::vector<Place> leaveOutRows(
    SourceDocument& document, const Amendments& amendments, std::vector<Finding>& findings);
// What stands under the headings of columns:
std::vector<Place> leaveOutColumns(std::vector<TableRun>& runs, std::vector<Finding>& findings);
// Updates that are refused. Those that stay get the ratings that were chosen.
std::vector<Place> amendUpdates(Proposal& proposal, const Amendments& amendments);

} // namespace boardplan
