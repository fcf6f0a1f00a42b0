#pragma once

#include "importing/ref_numbers.h"
#include "importing/table_finder.h"

namespace boardplan {

// The heading of the priority a run of rows belongs to.
struct PriorityHead {
    bool isFound = false;   // not found: the run carries the priority before it on
    NumberedText heading;
    std::vector<Place> places;
    std::size_t firstBody = 0; // blocks between the heading and the table: quote, statement, labelled lists
    std::size_t endBody = 0;
    std::vector<std::size_t> blocks; // of the heading itself
};

// One head per run. Looked for between the table and the one before it: a level heading ("Priority 2 – …"),
// a numbered line ("2. …"), else a short line right above the table. `firstBlock` of the first head ends the
// front matter.
// Blocks marked in `taken` head nothing; one that a person takes for the heading goes before all others.
std::vector<PriorityHead> findPriorityHeads(const SourceDocument& document, const std::vector<TableRun>& runs,
    const std::vector<bool>& taken, const Amendments& amendments = {});

// Whether a heading names a priority in so many words: "Objective 1.1: …" then heads the level below.
bool hasPriorityHeadings(const SourceDocument& document);
// Whether a line above a table heads an objective there: "Objective 1.1: …", "Goal: …". "Aim: …" is one of the priority's.
bool headsObjective(const QString& text);

// A heading that may follow the title of a table ("ACTION PLANS Priority 2a: …").
std::optional<NumberedText> readPriorityHeading(const QString& text);

} // namespace boardplan
