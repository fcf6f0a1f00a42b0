#pragma once

#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// Takes what the pages before the tables say of each priority ("Priority 1 – Prevention", its quote and
// aims) into it. A plain list of the priorities is no second set; it stays for the sections. Splits a title
// that ran together with its statement where another mention shows where it ends.
void readPriorityMentions(const SourceDocument& document, std::size_t end,
    std::vector<ProposedPriority>& priorities, std::vector<bool>& taken);

struct FoundSections {
    std::vector<ProposedSection> sections;
    std::vector<Place> contents; // of lists of contents, left out
};

// What is left becomes sections: a heading and the blocks below it. Lists of contents, headings over nothing
// and lines between the tables are left out. `frontEnd`: the first block that belongs to a table.
FoundSections readSections(const SourceDocument& document, std::size_t frontEnd, std::vector<bool>& taken,
    std::vector<Finding>& findings);

// Whether the block heads what follows it.
bool isSectionHeading(const SourceDocument& document, std::size_t block);

} // namespace boardplan
