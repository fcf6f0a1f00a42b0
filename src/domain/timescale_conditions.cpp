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

// "After the review" is an event, "after March 2020" is not; "by" without a date is nothing.
void settlePrepositions(Atoms& atoms)
{
    for (std::size_t at = 0; at < atoms.size(); ++at) {
        TimescaleAtom& atom = atoms[at];
        const bool isPreposition = atom.kind == AtomKind::By || atom.kind == AtomKind::From;
        if (isPreposition && !isDateNext(atoms, at)) {
            atom.kind = atom.opensEvent ? AtomKind::Condition : AtomKind::Filler;
        }
    }
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
        if (!beginsClause(atoms, at) && (atoms[at].isWeak || followsDate(atoms, at))) {
            atoms[at].kind = AtomKind::Unread;
            continue;
        }
        std::size_t end = at + 1;
        while (end < atoms.size() && !endsCondition(atoms, end)) {
            ++end;
        }
        const qsizetype begin = atoms[at].begin;
        grouped.triggers.append(text.mid(begin, atoms[end - 1].end - begin).simplified());
        grouped.offset = end == at + 1 ? atoms[at].rhythm : Rhythm{};
        // A stop in its place keeps the neighbours apart.
        atoms[at].kind = AtomKind::Stop;
        atoms.erase(atoms.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                    atoms.begin() + static_cast<std::ptrdiff_t>(end));
    }
}

} // namespace boardplan
