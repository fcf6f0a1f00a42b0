#pragma once

#include "importing/grid.h"

namespace boardplan {

// What a row says about how the work stands, offered as updates: its rating, its words of progress, and a
// timescale that says the work is finished ("Completed. 2020 – a further programme": complete, continuing).
// A column of updates headed by a year gives updates of that year; no day is invented.
std::vector<ProposedUpdate> readStatuses(
    const GridRow& row, const RatingScheme& scheme, std::vector<Finding>& findings);

// Whether a text begins by saying that the work is finished. "Completed by March" does not.
bool saysComplete(const QString& text);

} // namespace boardplan
