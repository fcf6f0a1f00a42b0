#pragma once

#include "domain/timescale_atoms.h"

#include <vector>

namespace boardplan {

// The atoms of a text while they are joined. An atom that takes a neighbour in goes on with its
// words.
class AtomList {
public:
    // Both outlive the list.
    AtomList(std::vector<TimescaleAtom>& atoms, std::vector<TextPlace>& used)
        : m_atoms{atoms}
        , m_used{used}
    {
    }

    std::size_t size() const { return m_atoms.size(); }
    TimescaleAtom& operator[](std::size_t at) { return m_atoms[at]; }
    const TimescaleAtom& operator[](std::size_t at) const { return m_atoms[at]; }

    bool is(std::size_t at, AtomKind kind) const
    {
        return at < m_atoms.size() && m_atoms[at].kind == kind;
    }
    bool isDash(std::size_t at) const { return is(at, AtomKind::To) && m_atoms[at].isDash; }
    // A word that means nothing, on the same line as what stands before.
    bool isUnread(std::size_t at) const
    {
        return is(at, AtomKind::Unread) && !m_atoms[at].startsLine;
    }
    bool isYearless(std::size_t at) const;
    bool isYear(std::size_t at) const;
    bool isCalendarYear(std::size_t at) const;
    // A year of the plan alone ("Year 1"), not a date in one.
    bool isPlanYear(std::size_t at) const;

    void erase(std::size_t at, std::size_t count = 1);
    // Erases atoms whose words go on to count as those of `taker`, which is none of them.
    void take(std::size_t taker, std::size_t at, std::size_t count = 1);
    // The words of this atom count, whatever becomes of it.
    void use(std::size_t at);

    // A step looks at one place and may change what stands there and after; true: look again.
    using Step = bool (*)(AtomList& list, std::size_t at);
    void forEach(Step step);

private:
    std::vector<TimescaleAtom>& m_atoms;
    std::vector<TextPlace>& m_used;
};

// The steps, in the order in which they are taken.
bool joinPortion(AtomList& list, std::size_t at);     // "end of" "March"
bool joinYear(AtomList& list, std::size_t at);        // "Q3" "2019/20", "Q3" "Year 1"
bool joinDistantYear(AtomList& list, std::size_t at); // "September" Board "2019"
bool joinExplanation(AtomList& list, std::size_t at); // "Year 1" "(2019/20)"
bool joinRange(AtomList& list, std::size_t at);       // "April" "to" "June 2019"
bool joinRole(AtomList& list, std::size_t at);        // "by" "June", "completed" "2018"
bool joinRevision(AtomList& list, std::size_t at);    // "was" "May", "now" "July 2019"

// Marks the dates that take the year of the next one: "June and November 2020".
void shareYears(AtomList& list);

} // namespace boardplan
