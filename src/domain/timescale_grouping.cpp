#include "domain/timescale_grouping.h"

#include "domain/timescale_conditions.h"

#include <algorithm>

namespace boardplan {

namespace {

using Atom = TimescaleAtom;
using Atoms = std::vector<Atom>;

class Grouping {
public:
    explicit Grouping(Atoms& atoms)
        : m_atoms{atoms}
    {
    }

    void run()
    {
        markBrackets();
        dropFillers();
        forEachFrom(&Grouping::joinPortion);
        forEachFrom(&Grouping::joinYear);
        forEachFrom(&Grouping::joinExplanation);
        forEachFrom(&Grouping::joinRange);
        forEachFrom(&Grouping::joinRole);
        forEachFrom(&Grouping::joinRevision);
        shareYears();
        dropAsides();
    }

private:
    // A step looks at one place and may change what stands there and after; true: look again.
    using Step = bool (Grouping::*)(std::size_t at);

    void forEachFrom(Step step)
    {
        for (std::size_t at = 0; at < m_atoms.size();) {
            at += (this->*step)(at) ? std::size_t{0} : std::size_t{1};
        }
    }

    bool is(std::size_t at, AtomKind kind) const
    {
        return at < m_atoms.size() && m_atoms[at].kind == kind;
    }

    bool isYearless(std::size_t at) const
    {
        return is(at, AtomKind::Date) && m_atoms[at].planYear == 0 && !m_atoms[at].part.hasYear();
    }

    bool isYear(std::size_t at) const
    {
        return is(at, AtomKind::Date) && m_atoms[at].planYear == 0 && !m_atoms[at].last &&
               m_atoms[at].part.grain == Grain::Year && m_atoms[at].part.portion == Portion::Whole;
    }

    void erase(std::size_t at, std::size_t count = 1)
    {
        const auto first = m_atoms.begin() + static_cast<std::ptrdiff_t>(at);
        m_atoms.erase(first, first + static_cast<std::ptrdiff_t>(count));
    }

    void markBrackets()
    {
        int depth = 0;
        for (Atom& atom : m_atoms) {
            depth += atom.kind == AtomKind::Open ? 1 : 0;
            depth -= atom.kind == AtomKind::Close && depth > 0 ? 1 : 0;
            atom.isBracketed = depth > 0;
            // A dash that begins a line is a bullet.
            if (atom.kind == AtomKind::To && atom.isDash && atom.startsLine) {
                atom.kind = AtomKind::Stop;
            }
        }
    }

    void dropFillers()
    {
        std::erase_if(m_atoms, [](const Atom& atom) {
            return atom.kind == AtomKind::Filler || atom.kind == AtomKind::At;
        });
    }

    // "end of" March 2020
    bool joinPortion(std::size_t at)
    {
        if (!is(at, AtomKind::Portion) || !is(at + 1, AtomKind::Date)) {
            return false;
        }
        Atom& date = m_atoms[at + 1];
        (date.last ? *date.last : date.part).portion = m_atoms[at].portion;
        erase(at);
        return true;
    }

    // "Q3" "2019/20", "2019/20" "Q3"
    bool joinYear(std::size_t at)
    {
        if (isYearless(at) && isYear(at + 1)) {
            takeYear(m_atoms[at], m_atoms[at + 1].part);
            erase(at + 1);
            return true;
        }
        if (isYear(at) && isYearless(at + 1) && m_atoms[at + 1].part.grain != Grain::Day) {
            takeYear(m_atoms[at + 1], m_atoms[at].part);
            erase(at);
            return true;
        }
        return false;
    }

    static void takeYear(Atom& atom, const CalendarPart& year)
    {
        const auto take = [&](CalendarPart& part) {
            if (year.months == 12 && year.month == 1) {
                part.year = year.year;
                takeCalendarHalf(part);
            } else {
                part.within = windowOf(year);
            }
        };
        take(atom.part);
        if (atom.last) {
            take(*atom.last);
        }
        std::for_each(atom.others.begin(), atom.others.end(), take);
        // "Q4 2019" of financial quarters: named by the year it begins in, but some mean its own.
        if (!atom.last && atom.part.yearShift > 0 && atom.part.year != 0) {
            CalendarPart own = atom.part;
            own.yearShift = 0;
            atom.others.push_back(own);
        }
    }

    // "First half of 2020" is January to June, also where quarters are of the financial year.
    static void takeCalendarHalf(CalendarPart& part)
    {
        constexpr int halfYear = 6;
        if (part.months == halfYear && (part.month == 4 || part.month == 10)) {
            part.month -= 3;
        }
    }

    // "Q3 (October to December 2019)", "Year 1 (2019/20)": one date said twice.
    bool joinExplanation(std::size_t at)
    {
        if (!is(at, AtomKind::Date) || !is(at + 1, AtomKind::Open)) {
            return false;
        }
        std::size_t close = at + 2;
        while (close < m_atoms.size() && (is(close, AtomKind::Date) || is(close, AtomKind::To))) {
            ++close;
        }
        if (close == at + 2 || !is(close, AtomKind::Close)) {
            return false;
        }
        if (isYearless(at) && isYear(at + 2)) {
            takeYear(m_atoms[at], m_atoms[at + 2].part);
        }
        if (m_atoms[at].planYear != 0 || isYearless(at)) {
            erase(close);
            erase(at, 2); // the clearer words stand
        } else {
            erase(at + 1, close - at);
        }
        return true;
    }

    bool joinRange(std::size_t at)
    {
        if (is(at, AtomKind::Between)) {
            if (is(at + 1, AtomKind::Date) && is(at + 2, AtomKind::And) &&
                canSpan(at + 1, at + 3)) {
                erase(at);
                span(at, at + 2);
            } else {
                erase(at);
            }
            return true;
        }
        if ((is(at + 1, AtomKind::To) || isSlashRange(at)) && canSpan(at, at + 2)) {
            span(at, at + 2);
            return true;
        }
        return false;
    }

    bool isSlashRange(std::size_t at) const
    {
        return is(at + 1, AtomKind::Slash) && isYearless(at) && is(at + 2, AtomKind::Date) &&
               m_atoms[at].part.grain == m_atoms[at + 2].part.grain;
    }

    bool canSpan(std::size_t first, std::size_t last) const
    {
        if (!is(first, AtomKind::Date) || !is(last, AtomKind::Date)) {
            return false;
        }
        const Atom& a = m_atoms[first];
        const Atom& b = m_atoms[last];
        if (a.planYear != 0 || b.planYear != 0) {
            return a.planYear != 0 && b.planYear > a.planYear;
        }
        if (a.last || b.last || (a.part.grain == Grain::Year) != (b.part.grain == Grain::Year)) {
            return false;
        }
        return !a.part.hasYear() || !b.part.hasYear() ||
               windowOf(a.part).start < windowOf(b.part).end;
    }

    void span(std::size_t first, std::size_t last)
    {
        m_atoms[first].last = m_atoms[last].part;
        m_atoms[first].lastPlanYear = m_atoms[last].lastPlanYear;
        m_atoms[first].others.clear();
        erase(first + 1, last - first);
    }

    bool joinRole(std::size_t at)
    {
        if (is(at, AtomKind::Date) && is(at + 1, AtomKind::Onwards)) {
            m_atoms[at].role = DateRole::Beginning;
            erase(at + 1);
            return true;
        }
        if (is(at, AtomKind::Complete)) {
            return joinFinished(at);
        }
        const bool isPreposition = is(at, AtomKind::By) || is(at, AtomKind::From) ||
                                   (is(at, AtomKind::To) && !m_atoms[at].isDash);
        if (!isPreposition || !is(at + 1, AtomKind::Date)) {
            return false;
        }
        if (!m_atoms[at + 1].last) {
            m_atoms[at + 1].role = is(at, AtomKind::From)   ? DateRole::Beginning
                                   : m_atoms[at].opensEvent ? DateRole::Before
                                                            : DateRole::Deadline;
        }
        erase(at);
        return true;
    }

    // "Completed 2018" tells when; "Completed – Jan 19" is a timescale beside a status.
    bool joinFinished(std::size_t at)
    {
        const bool isDashed = is(at + 1, AtomKind::To) && m_atoms[at + 1].isDash;
        const std::size_t date = at + (isDashed || is(at + 1, AtomKind::Open) ? 2 : 1);
        if (!is(date, AtomKind::Date) || m_atoms[date].startsLine) {
            return false;
        }
        const bool isPrecise =
            m_atoms[date].part.grain == Grain::Day || m_atoms[date].part.grain == Grain::Month;
        if (isDashed && isPrecise) {
            erase(at, 2);
        } else if (date == at + 1 && hasBeginning(at)) {
            erase(at); // "Start April 2019, complete March 2020"
            m_atoms[at].role = DateRole::Deadline;
        } else {
            m_atoms[date].role = DateRole::Finished;
        }
        return false;
    }

    bool hasBeginning(std::size_t end) const
    {
        return std::any_of(m_atoms.begin(), m_atoms.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const Atom& atom) { return atom.role == DateRole::Beginning; });
    }

    // "was May, now July 2019"
    bool joinRevision(std::size_t at)
    {
        if (is(at, AtomKind::Was) && is(at + 1, AtomKind::Date)) {
            erase(at, 2);
            return true;
        }
        if (is(at, AtomKind::Now) && is(at + 1, AtomKind::Date)) {
            for (std::size_t earlier = 0; earlier < at; ++earlier) {
                if (is(earlier, AtomKind::Date)) {
                    m_atoms[earlier].kind = AtomKind::Stop;
                }
            }
        }
        return false;
    }

    void shareYears()
    {
        for (std::size_t at = 0; at + 2 < m_atoms.size(); ++at) {
            const bool isJoint = is(at + 1, AtomKind::And) || is(at + 1, AtomKind::Slash);
            m_atoms[at].sharesYear =
                isJoint && is(at, AtomKind::Date) && is(at + 2, AtomKind::Date);
        }
    }

    // A yearless date in brackets explains the one outside.
    void dropAsides()
    {
        const bool hasOutside = std::any_of(m_atoms.begin(), m_atoms.end(), [](const Atom& atom) {
            return atom.kind == AtomKind::Date && !atom.isBracketed;
        });
        if (hasOutside) {
            std::erase_if(m_atoms, [](const Atom& atom) {
                return atom.kind == AtomKind::Date && atom.isBracketed && atom.planYear == 0 &&
                       !atom.part.hasYear() && !(atom.last && atom.last->hasYear());
            });
        }
    }

    Atoms& m_atoms;
};

} // namespace

GroupedTimescale groupedTimescale(std::vector<TimescaleAtom> atoms, const QString& text)
{
    GroupedTimescale grouped;
    grouped.atoms = std::move(atoms);
    takeConditions(grouped, text);
    Grouping{grouped.atoms}.run();
    return grouped;
}

} // namespace boardplan
