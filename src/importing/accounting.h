#pragma once

#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// The accounting law (docs/importing.md): every filled cell and paragraph of the source is in the trace of a
// field or on the list of text not placed. Puts what no field holds on that list and counts.
// `expected`: cells left out on purpose, already reported; they are listed without a finding of their own.
void accountFor(const SourceDocument& source, const std::vector<Place>& expected, Proposal& proposal);

// Every place that some field of the proposal names, in no order.
std::vector<Place> tracedPlaces(const Proposal& proposal);

} // namespace boardplan
