#include "domain/timescale_conditions.h"

namespace boardplan {

namespace {

using Atoms = std::vector<TimescaleAtom>;

// The next atom that is not a preposition, an article or "end of".
std::size_t nextMeaning(const Atoms& atoms, std::size_t at)
{
    for (++at; at < atoms.size(); ++at) {
        const AtomKind kind = atoms[at].kind;
        if (kind != AtomKind::At && kind != AtomKind::Filler && kind != AtomKind::Portion) {
            break;
        }
    }
    return at;
}

bool isDateNext(const Atoms& atoms, std::size_t at)
{
    const std::size_t next = nextMeaning(atoms, at);
    return next < atoms.size() && atoms[next].kind == AtomKind::Date;
}

bool standsAlone(AtomKind kind)
{
    return kind == AtomKind::Date || kind == AtomKind::Recurrence || kind == AtomKind::Ongoing ||
           kind == AtomKind::Throughout;
}

bool isJoiner(const TimescaleAtom& atom)
{
    return atom.kind == AtomKind::And || atom.kind == AtomKind::Open ||
           atom.kind == AtomKind::Slash || (atom.kind == AtomKind::To && atom.isDash);
}

bool endsCondition(const Atoms& atoms, std::size_t at)
{
    const TimescaleAtom& atom = atoms[at];
    if (atom.kind == AtomKind::Stop || atom.kind == AtomKind::Close) {
        return true;
    }
    if (atom.kind == AtomKind::By || atom.kind == AtomKind::At) {
        return isDateNext(atoms, at);
    }
    if (!isJoiner(atom)) {
        return atom.startsLine && standsAlone(atom.kind);
    }
    const std::size_t next = nextMeaning(atoms, at);
    if (next >= atoms.size()) {
        return false;
    }
    const AtomKind kind = atoms[next].kind;
    return standsAlone(kind) || (kind == AtomKind::Condition && !atoms[next].isWeak) ||
           ((kind == AtomKind::By || kind == AtomKind::From) && isDateNext(atoms, next));
}

bool beginsClause(const Atoms& atoms, std::size_t at)
{
    while (at > 0 &&
           (atoms[at - 1].kind == AtomKind::Filler || atoms[at - 1].kind == AtomKind::At)) {
        --at;
    }
    return at == 0 || atoms[at - 1].kind != AtomKind::Unread;
}

// Whether a text or sentence begins here, or a part of one that stands for itself.
bool beginsSentence(const Atoms& atoms, std::size_t at)
{
    while (at > 0 &&
           (atoms[at - 1].kind == AtomKind::Filler || atoms[at - 1].kind == AtomKind::At)) {
        --at;
    }
    return at == 0 || atoms[at].startsLine || atoms[at - 1].kind == AtomKind::Stop ||
           isJoiner(atoms[at - 1]) || atoms[at - 1].kind == AtomKind::To ||
           atoms[at - 1].kind == AtomKind::Now;
}

// What follows a date in its sentence tells about the work ("2020 – training after induction").
bool followsDate(const Atoms& atoms, std::size_t at)
{
    while (at > 0 && atoms[at - 1].kind != AtomKind::Stop) {
        if (atoms[--at].kind == AtomKind::Date) {
            return true;
        }
    }
    return false;
}

bool opensCondition(const Atoms& atoms, std::size_t at)
{
    if (atoms[at].isStrict) {
        return beginsSentence(atoms, at);
    }
    return beginsClause(atoms, at) || !(atoms[at].isWeak || followsDate(atoms, at));
}

// "After the review" is an event, "after March 2020" is not; "by" without a date is nothing.
void settlePrepositions(Atoms& atoms)
{
    for (std::size_t at = 0; at < atoms.size(); ++at) {
        TimescaleAtom& atom = atoms[at];
        const bool isPreposition = atom.kind == AtomKind::By || atom.kind == AtomKind::From ||
                                   (atom.kind == AtomKind::At && atom.opensEvent);
        if (isPreposition && !isDateNext(atoms, at)) {
            atom.kind = atom.opensEvent ? AtomKind::Condition : AtomKind::Filler;
        }
    }
}

// The place behind the condition that begins at `at`; a bracket that opens in it closes in it.
std::size_t endOfCondition(const Atoms& atoms, std::size_t at)
{
    int open = 0;
    for (++at; at < atoms.size(); ++at) {
        const bool isInnerClose = atoms[at].kind == AtomKind::Close && open > 0;
        if (!isInnerClose && endsCondition(atoms, at)) {
            break;
        }
        open += atoms[at].kind == AtomKind::Open ? 1 : isInnerClose ? -1 : 0;
    }
    return at;
}

} // namespace

void takeConditions(GroupedTimescale& grouped, const QString& text)
{
    settlePrepositions(grouped.atoms);
    Atoms& atoms = grouped.atoms;
    for (std::size_t at = 0; at < atoms.size(); ++at) {
        if (atoms[at].kind != AtomKind::Condition) {
            continue;
        }
        if (!opensCondition(atoms, at)) {
            atoms[at].kind = AtomKind::Unread;
            continue;
        }
        const std::size_t end = endOfCondition(atoms, at);
        const TextPlace place{atoms[at].place.begin, atoms[end - 1].place.end};
        grouped.triggers.append(text.mid(place.begin, place.end - place.begin).simplified());
        grouped.used.push_back(place);
        grouped.offset = end == at + 1 ? atoms[at].rhythm : Rhythm{};
        // A stop in its place keeps the neighbours apart.
        atoms[at].kind = AtomKind::Stop;
        atoms.erase(atoms.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                    atoms.begin() + static_cast<std::ptrdiff_t>(end));
    }
}

} // namespace boardplan
