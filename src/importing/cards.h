#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/source_document.h>

#include <map>
#include <vector>

namespace boardplan {

// Actions that stand each in a small table or in lines of labels ("Action: …", "Lead: …"), as rows of tables.
struct FoundCards {
    std::vector<std::size_t> tables; // blocks of the document that hold them now
    std::vector<Place> labels;       // cells that say no more than a label
    std::map<std::pair<int, int>, std::vector<Place>> more; // line and cell of a text → the lines that it goes on in

    bool isCard(std::size_t block) const;
};

// Puts tables in the place of the cards: a row for each action below the labels as headings, headings and other text
// between them as they stand. A document with tables of actions has cards only where they say who or when as well.
FoundCards tabulateCards(SourceDocument& document, const Amendments& amendments);

} // namespace boardplan
