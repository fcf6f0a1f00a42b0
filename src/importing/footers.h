#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>

namespace boardplan {

// Takes page numbers, version stamps and running heads out of a document, from paragraphs and from rows
// they ran into, but for those that a person takes for something else. What was taken out is reported; its places
// are given back.
std::vector<Place> removeFooters(
    SourceDocument& document, std::vector<Finding>& findings, const Amendments& amendments = {});

// Whether one line of text is a page number or version stamp.
bool isFooter(const QString& text);

} // namespace boardplan
