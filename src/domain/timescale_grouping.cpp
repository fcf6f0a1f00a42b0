#include "domain/timescale_grouping.h"

#include "domain/timescale_conditions.h"
#include "domain/timescale_joining.h"

#include <algorithm>

namespace boardplan {

namespace {

using Atoms = std::vector<TimescaleAtom>;

void markBrackets(Atoms& atoms)
{
    int depth = 0;
    for (TimescaleAtom& atom : atoms) {
        depth += atom.kind == AtomKind::Open ? 1 : 0;
        depth -= atom.kind == AtomKind::Close && depth > 0 ? 1 : 0;
        atom.isBracketed = depth > 0;
        // A dash that begins a line is a bullet.
        if (atom.kind == AtomKind::To && atom.isDash && atom.startsLine) {
            atom.kind = AtomKind::Stop;
        }
    }
}

void dropFillers(Atoms& atoms)
{
    std::erase_if(atoms, [](const TimescaleAtom& atom) {
        return atom.kind == AtomKind::Filler || atom.kind == AtomKind::At;
    });
}

// A yearless date in brackets explains the one outside.
void dropAsides(Atoms& atoms)
{
    const bool hasOutside = std::any_of(atoms.begin(), atoms.end(), [](const TimescaleAtom& atom) {
        return atom.kind == AtomKind::Date && !atom.isBracketed;
    });
    if (hasOutside) {
        std::erase_if(atoms, [](const TimescaleAtom& atom) {
            return atom.kind == AtomKind::Date && atom.isBracketed && atom.planYear == 0 &&
                   !atom.part.hasYear() && !(atom.last && atom.last->hasYear());
        });
    }
}

} // namespace

GroupedTimescale groupedTimescale(std::vector<TimescaleAtom> atoms, const QString& text)
{
    GroupedTimescale grouped;
    grouped.atoms = std::move(atoms);
    takeConditions(grouped, text);
    markBrackets(grouped.atoms);
    dropFillers(grouped.atoms);
    AtomList list{grouped.atoms, grouped.used};
    for (const AtomList::Step step : {joinPortion, joinYear, joinDistantYear, joinExplanation,
                                      joinRange, joinRole, joinRevision}) {
        list.forEach(step);
    }
    dropAsides(grouped.atoms);
    shareYears(list);
    return grouped;
}

} // namespace boardplan
