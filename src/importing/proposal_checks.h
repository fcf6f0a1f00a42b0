#pragma once

#include "importing/table_finder.h"

namespace boardplan {

// What a person should look at in a finished proposal: gaps, placeholders, dates that cannot be read.
void checkProposal(const Proposal& proposal, std::vector<Finding>& findings);
// Columns whose heading is not understood though something stands below it.
void checkHeadings(const std::vector<TableRun>& runs, std::vector<Finding>& findings);

} // namespace boardplan
