#include "domain/timescale_joining.h"

namespace boardplan {

namespace {

void addPlaces(const TimescaleAtom& atom, std::vector<TextPlace>& places)
{
    places.push_back(atom.place);
    places.insert(places.end(), atom.taken.begin(), atom.taken.end());
}

} // namespace

bool AtomList::isYearless(std::size_t at) const
{
    return is(at, AtomKind::Date) && m_atoms[at].planYear == 0 && !m_atoms[at].part.hasYear();
}

bool AtomList::isYear(std::size_t at) const
{
    return is(at, AtomKind::Date) && m_atoms[at].planYear == 0 && !m_atoms[at].last &&
           m_atoms[at].part.grain == Grain::Year && m_atoms[at].part.portion == Portion::Whole &&
           m_atoms[at].part.hasYear();
}

bool AtomList::isCalendarYear(std::size_t at) const
{
    return isYear(at) && m_atoms[at].part.month == 1 && m_atoms[at].part.months == 12;
}

bool AtomList::isPlanYear(std::size_t at) const
{
    return is(at, AtomKind::Date) && m_atoms[at].planYear != 0 &&
           m_atoms[at].part.grain == Grain::Year;
}

void AtomList::erase(std::size_t at, std::size_t count)
{
    const auto first = m_atoms.begin() + static_cast<std::ptrdiff_t>(at);
    m_atoms.erase(first, first + static_cast<std::ptrdiff_t>(count));
}

void AtomList::take(std::size_t taker, std::size_t at, std::size_t count)
{
    std::vector<TextPlace>& taken = m_atoms[taker].taken;
    for (std::size_t one = at; one < at + count; ++one) {
        addPlaces(m_atoms[one], taken);
    }
    erase(at, count);
}

void AtomList::use(std::size_t at)
{
    addPlaces(m_atoms[at], m_used);
}

void AtomList::forEach(Step step)
{
    for (std::size_t at = 0; at < m_atoms.size();) {
        at += step(*this, at) ? std::size_t{0} : std::size_t{1};
    }
}

} // namespace boardplan
