#pragma once

#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// Reads the blocks [first, end) that stand below the heading of a priority into it: the quote, statements,
// lists below a label ("Desired outcomes:", "We will:", indicators). Blocks it took are marked in `taken`;
// what it cannot place is left.
void readPriorityBody(const SourceDocument& document, std::size_t first, std::size_t end,
    ProposedPriority& priority, std::vector<bool>& taken);

// Whether a block labels a list of a priority.
bool isBodyLabel(const SourceBlock& block);

} // namespace boardplan
