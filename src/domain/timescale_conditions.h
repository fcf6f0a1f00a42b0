#pragma once

#include "domain/timescale_grouping.h"

namespace boardplan {

// Takes the words of events out of `grouped.atoms` into its triggers: from an opening phrase
// ("following", "as required") to the end of the sentence, or to where a date or rhythm of its own
// is joined on
// ("as required and ongoing").
void takeConditions(GroupedTimescale& grouped, const QString& text);

} // namespace boardplan
