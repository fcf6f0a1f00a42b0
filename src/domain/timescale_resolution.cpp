#include "domain/timescale_resolution.h"

#include <algorithm>

namespace boardplan {

namespace {

using Atom = TimescaleAtom;

bool saysYear(const Atom& atom)
{
    return atom.planYear != 0 || atom.part.hasYear() || (atom.last && atom.last->hasYear());
}

// A day that no year has.
bool isNoDay(const CalendarPart& part)
{
    return part.grain == Grain::Day && !part.in(2000).end.isValid();
}

bool isWholePlanYear(const Atom& atom)
{
    return atom.planYear != 0 && atom.part.grain == Grain::Year;
}

class Resolver {
public:
    Resolver(const std::vector<Atom>& atoms, const TimescaleContext& context)
        : m_context{context}
    {
        std::copy_if(atoms.begin(), atoms.end(), std::back_inserter(m_dates),
                     [](const Atom& atom) { return atom.kind == AtomKind::Date; });
        m_resolved.resize(m_dates.size());
    }

    std::vector<ResolvedDate> dates()
    {
        for (std::size_t at = 0; at < m_dates.size(); ++at) {
            if (saysYear(m_dates[at])) {
                place(at, statedWindow(m_dates[at]));
                m_resolved[at].hasYear = true;
            }
        }
        for (std::size_t at = 0; at < m_dates.size(); ++at) {
            if (!saysYear(m_dates[at])) {
                placeYearless(at);
            }
        }
        return std::move(m_resolved);
    }

private:
    // First and last are the unportioned ends; what "mid" or "end of" leave of them is taken here.
    void place(std::size_t at, const Window& window)
    {
        const Atom& atom = m_dates[at];
        ResolvedDate& date = m_resolved[at];
        date.role = atom.role;
        date.isImpossible = isNoDay(atom.part) || (atom.last && isNoDay(*atom.last)) ||
                            (saysYear(atom) && atom.planYear == 0 && !window.end.isValid());
        const bool isMonth = atom.part.grain == Grain::Month && !atom.last;
        const bool isDay = atom.part.grain == Grain::Day && !atom.last;
        const Portion portion = atom.part.portion;
        date.isPoint = isDay || isMonth || (portion == Portion::End && !atom.last) ||
                       atom.role == DateRole::Deadline || atom.role == DateRole::Before;
        date.window = date.isImpossible ? Window{} : endsOf(atom, window);
        // "March – 1 March": what begins when it ends is a day.
        date.isPoint =
            date.isPoint || (date.window.end.isValid() && date.window.start == date.window.end);
        if (date.window.end.isValid() && date.isPoint) {
            const bool isBeginning = isMonth && atom.role == DateRole::Beginning;
            const QDate day = atom.role == DateRole::Before ? date.window.start.addDays(-1)
                              : isBeginning                 ? date.window.start
                                                            : date.window.end;
            date.window = {day, day};
        }
        addAlternatives(atom, date);
    }

    static Window endsOf(const Atom& atom, const Window& window)
    {
        if (!window.end.isValid() || isWholePlanYear(atom)) {
            const bool isEnd = atom.part.portion == Portion::End;
            return isEnd ? Window{window.end, window.end} : window;
        }
        if (!atom.last) {
            return portionOf(window, atom.part);
        }
        // The first part begins where the window begins, the last ends where it ends.
        const Window first{window.start, window.start.addMonths(atom.part.months).addDays(-1)};
        const Window last{window.end.addDays(1).addMonths(-atom.last->months), window.end};
        const QDate start = portionOf(first, atom.part).start;
        const QDate end = portionOf(last, *atom.last).end;
        return {std::min(start, end), end};
    }

    void addAlternatives(const Atom& atom, ResolvedDate& date) const
    {
        for (CalendarPart other : atom.others) {
            other.portion = atom.part.portion;
            Window window;
            if (other.hasYear()) {
                window = windowOf(other);
            } else if (const auto placings = placingsWithin(other, m_context.period);
                       !placings.empty()) {
                window = placings.front();
            }
            const QDate end = portionOf(window, other).end;
            if (end.isValid() && end != date.window.end) {
                date.alternatives.push_back(end);
            }
        }
    }

    Window statedWindow(const Atom& atom) const
    {
        if (atom.planYear != 0) {
            return planned(atom,
                           planYears(atom.planYear, std::max(atom.planYear, atom.lastPlanYear)));
        }
        if (!atom.last) {
            return windowOf(atom.part);
        }
        Window first = atom.part.hasYear() ? windowOf(atom.part) : Window{};
        Window last = atom.last->hasYear() ? windowOf(*atom.last) : Window{};
        if (!atom.part.hasYear() && last.end.isValid()) {
            first = lastStartingBy(atom.part, last.start);
        } else if (!atom.last->hasYear() && first.end.isValid()) {
            last = firstEndingFrom(*atom.last, first.start);
        }
        return first.start.isValid() && last.end.isValid() ? Window{first.start, last.end}
                                                           : Window{};
    }

    // "Year 1" itself, or "Q3" of it.
    static Window planned(const Atom& atom, const Window& years)
    {
        if (isWholePlanYear(atom) || !years.end.isValid()) {
            return years;
        }
        CalendarPart first = atom.part;
        CalendarPart last = atom.last.value_or(atom.part);
        first.within = last.within = years;
        return {windowOf(first).start, windowOf(last).end};
    }

    // Years counted from the strategy the plan carries out, else from the plan itself.
    Window planYears(int first, int last) const
    {
        const QDate start =
            m_context.strategy.start.isValid() ? m_context.strategy.start : m_context.period.start;
        return {start.addYears(first - 1), start.addYears(last).addDays(-1)};
    }

    void placeYearless(std::size_t at)
    {
        const Atom& atom = m_dates[at];
        if (isNoDay(atom.part)) {
            place(at, {});
            return;
        }
        const Window beside = besideNeighbour(at);
        if (beside.end.isValid()) {
            place(at, withLast(atom, beside));
            m_resolved[at].hasYear = true;
            return;
        }
        const std::vector<Window> placings = placingsWithin(atom.part, m_context.period);
        if (placings.empty()) {
            place(at, {});
            return;
        }
        place(at, withLast(atom, placings.front()));
        for (std::size_t other = 1; other < placings.size(); ++other) {
            const Window window = endsOf(atom, withLast(atom, placings[other]));
            const bool isBefore = atom.role == DateRole::Before;
            m_resolved[at].alternatives.push_back(isBefore ? window.start.addDays(-1) : window.end);
        }
    }

    static Window withLast(const Atom& atom, const Window& first)
    {
        return atom.last ? Window{first.start, firstEndingFrom(*atom.last, first.start).end}
                         : first;
    }

    // "June and November 2020": June takes the year of what follows. "2020 – launch in June": of
    // what stands before, inside it where it is a year. A date far off, in words of its own, says
    // nothing.
    Window besideNeighbour(std::size_t at) const
    {
        for (std::size_t next = at; m_dates[next].sharesYear; ++next) {
            const ResolvedDate& follower = m_resolved[next + 1];
            if (follower.hasYear && follower.window.end.isValid()) {
                return lastStartingBy(m_dates[at].part, follower.window.end);
            }
        }
        for (std::size_t before = at; before-- > 0;) {
            const ResolvedDate& leader = m_resolved[before];
            if (leader.hasYear && leader.window.start.isValid()) {
                return firstEndingFrom(m_dates[at].part, leader.window.start);
            }
        }
        return {};
    }

    const TimescaleContext& m_context;
    std::vector<Atom> m_dates;
    std::vector<ResolvedDate> m_resolved;
};

} // namespace

std::vector<ResolvedDate> resolvedDates(const std::vector<TimescaleAtom>& atoms,
                                        const TimescaleContext& context)
{
    return Resolver{atoms, context}.dates();
}

} // namespace boardplan
