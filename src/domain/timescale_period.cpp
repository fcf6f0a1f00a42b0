#include <boardplan/domain/timescale.h>

#include "domain/timescale_grouping.h"
#include "domain/timescale_resolution.h"

#include <algorithm>

namespace boardplan {

namespace {

std::vector<ResolvedDate> statedDates(const QString& text)
{
    const TimescaleContext context;
    auto grouped = groupedTimescale(timescaleAtoms(timescaleTokens(text), context), text);
    return resolvedDates(grouped.atoms, context);
}

bool isPlainYear(const Window& window)
{
    return window.start == QDate{window.start.year(), 1, 1} &&
           window.end == QDate{window.start.year(), 12, 31};
}

} // namespace

std::optional<Window> readPeriod(const QString& text)
{
    std::optional<Window> plainYear;
    for (const ResolvedDate& date : statedDates(text)) {
        if (!date.window.end.isValid() || date.isPoint || !date.hasYear) {
            continue;
        }
        if (!isPlainYear(date.window)) {
            return date.window;
        }
        // A year alone may be that of a law or an edition: any other period goes before it.
        plainYear = plainYear ? plainYear : date.window;
    }
    return plainYear;
}

std::optional<QDate> readDate(const QString& text)
{
    const TimescaleContext context;
    auto atoms = timescaleAtoms(timescaleTokens(text), context);
    std::erase_if(atoms, [](const TimescaleAtom& atom) { return atom.kind == AtomKind::Filler; });
    if (atoms.size() != 1 || atoms.front().kind != AtomKind::Date || atoms.front().last ||
        atoms.front().part.grain != Grain::Day || !atoms.front().part.hasYear()) {
        return std::nullopt;
    }
    const QDate date = windowOf(atoms.front().part).end;
    return date.isValid() ? std::optional{date} : std::nullopt;
}

} // namespace boardplan
