#pragma once

#include "domain/timescale_atoms.h"

#include <QStringList>
#include <vector>

namespace boardplan {

// The second level of the grammar: what neighbouring atoms make of each other. Gives back only what
// carries meaning by itself – dates with their roles, rhythms, "ongoing", "completed" – in order of
// the text; the words of events are taken out into `triggers`.
struct GroupedTimescale {
    std::vector<TimescaleAtom> atoms;
    QStringList triggers;
    std::vector<TextPlace> used; // words of events, and of dates that a later one replaced
    Rhythm offset;               // of a bare "6 months", which may also mean every 6 months
};

GroupedTimescale groupedTimescale(std::vector<TimescaleAtom> atoms, const QString& text);

} // namespace boardplan
