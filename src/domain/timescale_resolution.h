#pragma once

#include "domain/timescale_atoms.h"

#include <vector>

namespace boardplan {

// A date of the text, placed on the calendar.
struct ResolvedDate {
    Window window; // after "end of" and the like; invalid where nothing places it
    DateRole role = DateRole::Stated;
    bool isPoint = false; // a day, or a month that stands for its last day
    bool hasYear = false; // said in the text, here or beside it; else placed by the plan's period
    bool isImpossible = false;       // 31 February
    std::vector<QDate> alternatives; // last days of other readings
};

// Places every date among `atoms`, in order. A date without a year takes it from the date it is
// joined to, from the nearest one before, or from the plan's period (domain.md, "Timescales").
std::vector<ResolvedDate> resolvedDates(const std::vector<TimescaleAtom>& atoms,
                                        const TimescaleContext& context);

} // namespace boardplan
