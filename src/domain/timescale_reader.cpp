#include <boardplan/domain/timescale.h>

#include "domain/timescale_grouping.h"
#include "domain/timescale_resolution.h"
#include "domain/timescale_word_use.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The parts of a reading, before they are given a name.
class Reading {
public:
    Reading(const QString& text, std::vector<TimescaleAtom> atoms, const TimescaleContext& context)
        : m_grouped{groupedTimescale(std::move(atoms), text)}
        , m_dates{resolvedDates(m_grouped.atoms, context)}
    {
        m_result.text = text;
    }

    Timescale result()
    {
        takeRhythms();
        m_isOngoing = has(AtomKind::Ongoing);
        m_isComplete = has(AtomKind::Complete);
        takeDates();
        m_result.trigger = m_grouped.triggers.join(u"; "_s);
        if (has(AtomKind::Throughout) && partCount() == 0) {
            m_isOngoing = true;
        }
        m_result.isOngoing = m_isOngoing;
        m_result.kind = kind();
        addOffset();
        return std::move(m_result);
    }

    // After result().
    std::vector<TextPlace> usedPlaces() const
    {
        std::vector<TextPlace> places = m_grouped.used;
        std::size_t date = 0;
        for (const TimescaleAtom& atom : m_grouped.atoms) {
            const bool isLeftOut = atom.kind == AtomKind::Date && m_dates[date++].isImpossible;
            if (!isLeftOut && carriesMeaning(atom.kind)) {
                places.push_back(atom.place);
                places.insert(places.end(), atom.taken.begin(), atom.taken.end());
            }
        }
        return places;
    }

private:
    static bool carriesMeaning(AtomKind kind)
    {
        return kind == AtomKind::Date || kind == AtomKind::Recurrence ||
               kind == AtomKind::Ongoing || kind == AtomKind::Throughout ||
               kind == AtomKind::Complete;
    }

    bool has(AtomKind kind) const
    {
        return std::any_of(m_grouped.atoms.begin(), m_grouped.atoms.end(),
                           [kind](const TimescaleAtom& atom) { return atom.kind == kind; });
    }

    // Of several rhythms the shortest counts: it says when the next report is due.
    void takeRhythms()
    {
        std::optional<Rhythm> shortest;
        for (const TimescaleAtom& atom : m_grouped.atoms) {
            if (atom.kind == AtomKind::Recurrence &&
                (!shortest || isShorter(atom.rhythm, *shortest))) {
                shortest = atom.rhythm;
            }
        }
        if (!shortest) {
            return;
        }
        m_result.recurrence = durationOf(*shortest);
        for (const TimescaleAtom& atom : m_grouped.atoms) {
            if (atom.kind == AtomKind::Recurrence && atom.rhythm != *shortest) {
                addAmbiguity(durationOf(atom.rhythm));
            }
            if (atom.kind == AtomKind::Recurrence && atom.otherRhythm != Rhythm{}) {
                addAmbiguity(durationOf(atom.otherRhythm));
            }
        }
    }

    void takeDates()
    {
        for (const ResolvedDate& date : m_dates) {
            if (date.isImpossible) {
                continue;
            }
            addWindow(date.window);
            if (date.role == DateRole::Finished) {
                continue;
            }
            const bool isAnchor = date.role == DateRole::Beginning ||
                                  (!m_result.recurrence.isEmpty() && !date.hasYear);
            if (isAnchor) {
                m_hasBeginning = true;
                continue;
            }
            if (!isRepeated(date)) {
                m_deadlines.push_back(date);
            }
            if (date.window.end.isValid() && !(date.window.end <= m_result.due)) {
                m_result.due = date.window.end;
            }
            for (const QDate& other : date.alternatives) {
                addAmbiguity(other.toString(Qt::ISODate));
            }
        }
    }

    // What a cell says twice it says once: "2020 – training\n2020 – events".
    void addWindow(const Window& window)
    {
        const auto& windows = m_result.windows;
        if (window.end.isValid() &&
            std::find(windows.begin(), windows.end(), window) == windows.end()) {
            m_result.windows.push_back(window);
        }
    }

    bool isRepeated(const ResolvedDate& date) const
    {
        return date.window.end.isValid() &&
               std::any_of(m_deadlines.begin(), m_deadlines.end(),
                           [&](const ResolvedDate& other) { return other.window == date.window; });
    }

    void addAmbiguity(const QString& reading)
    {
        auto& readings = m_result.ambiguous;
        if (std::find(readings.begin(), readings.end(), reading) == readings.end()) {
            readings.push_back(reading);
        }
    }

    void addOffset()
    {
        const bool isOffset = m_grouped.offset.months > 0 || m_grouped.offset.days > 0;
        if (isOffset && m_result.kind == TimescaleKind::Event) {
            addAmbiguity(durationOf(m_grouped.offset));
        }
    }

    int partCount() const
    {
        return (m_deadlines.empty() ? 0 : 1) + (m_result.recurrence.isEmpty() ? 0 : 1) +
               (m_isOngoing ? 1 : 0) + (m_isComplete ? 1 : 0) +
               (m_result.trigger.isEmpty() ? 0 : 1);
    }

    TimescaleKind kind()
    {
        const int parts = partCount();
        if (parts > 1) {
            return TimescaleKind::Mixed;
        }
        if (m_isComplete) {
            return TimescaleKind::Complete;
        }
        if (!m_result.recurrence.isEmpty()) {
            return TimescaleKind::Recurring;
        }
        if (!m_result.trigger.isEmpty()) {
            return TimescaleKind::Event;
        }
        if (m_isOngoing || (parts == 0 && m_hasBeginning)) {
            m_result.isOngoing = true;
            return TimescaleKind::Ongoing;
        }
        return dateKind();
    }

    TimescaleKind dateKind() const
    {
        if (m_deadlines.empty()) {
            return TimescaleKind::None;
        }
        if (m_deadlines.size() > 1) {
            return TimescaleKind::Dates;
        }
        return m_deadlines.front().isPoint ? TimescaleKind::Date : TimescaleKind::Period;
    }

    GroupedTimescale m_grouped;
    std::vector<ResolvedDate> m_dates; // one for each atom that is a date
    std::vector<ResolvedDate> m_deadlines;
    Timescale m_result;
    bool m_isOngoing = false;
    bool m_isComplete = false;
    bool m_hasBeginning = false;
};

} // namespace

Timescale readTimescale(const QString& text, const TimescaleContext& context)
{
    return Reading{text, timescaleAtoms(timescaleTokens(text), context), context}.result();
}

TimescaleWords timescaleWords(const QString& text, const TimescaleContext& context)
{
    const std::vector<TimescaleToken> tokens = timescaleTokens(text);
    const std::vector<TimescaleAtom> atoms = timescaleAtoms(tokens, context);
    Reading reading{text, atoms, context};
    const bool isNone = reading.result().kind == TimescaleKind::None;
    return partedWords(text, tokens, atoms,
                       isNone ? std::vector<TextPlace>{} : reading.usedPlaces());
}

} // namespace boardplan
