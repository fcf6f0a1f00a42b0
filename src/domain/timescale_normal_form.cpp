#include <boardplan/domain/timescale.h>

#include "domain/timescale_recurrence.h"
#include "domain/timescale_tokens.h"

#include <QStringList>
#include <algorithm>

// The reading written in words of the grammar itself. Never translated, unlike describe().

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString everyUnits(int count, const QString& unit)
{
    return count == 1 ? u"every "_s + unit : u"every %1 %2s"_s.arg(count).arg(unit);
}

QString rhythmWords(const Rhythm& rhythm)
{
    if (rhythm.months > 0) {
        return rhythm.months % 12 == 0 ? everyUnits(rhythm.months / 12, u"year"_s)
                                       : everyUnits(rhythm.months, u"month"_s);
    }
    return rhythm.days % 7 == 0 ? everyUnits(rhythm.days / 7, u"week"_s)
                                : everyUnits(rhythm.days, u"day"_s);
}

bool isOneDay(const Window& window)
{
    return window.start == window.end;
}

QString windowWords(const Window& window)
{
    return isOneDay(window)
               ? displayLongDate(window.end)
               : u"%1 to %2"_s.arg(displayLongDate(window.start), displayLongDate(window.end));
}

// A value holds every window that was named, but not what each is for: those that end by the due
// date are written as deadlines, the others as beginnings.
QStringList windowsWords(const Timescale& timescale)
{
    const bool isSingle =
        timescale.kind == TimescaleKind::Date || timescale.kind == TimescaleKind::Period;
    const bool isPoint = timescale.kind == TimescaleKind::Date;
    bool isDueWritten = false;
    QStringList words;
    for (const Window& window : timescale.windows) {
        const QString dates = windowWords(window);
        const bool isDeadline =
            timescale.due.isValid() &&
            (isSingle ? window.end == timescale.due && isOneDay(window) == isPoint && !isDueWritten
                      : window.end <= timescale.due);
        isDueWritten = isDueWritten || isDeadline;
        if (timescale.kind == TimescaleKind::Complete) {
            words.append(u"completed "_s + dates);
        } else {
            words.append(isDeadline ? dates : dates + u" onwards"_s);
        }
    }
    return words;
}

// Whether all of a text is read, however many words it has.
bool isReadToItsEnd(const QString& text)
{
    return timescaleTokens(text).size() < std::size_t{maxTimescaleTokens};
}

// Whether windows, rhythm, trigger and "ongoing" are enough to tell the kind from. A date that no
// year places and work said to be finished beside other work are in the words alone.
bool isWhole(const Timescale& timescale)
{
    const auto ends =
        std::count_if(timescale.windows.begin(), timescale.windows.end(),
                      [&](const Window& window) { return window.end <= timescale.due; });
    switch (timescale.kind) {
    case TimescaleKind::Date:
    case TimescaleKind::Period:
        return timescale.due.isValid();
    case TimescaleKind::Dates:
        return timescale.due.isValid() && ends > 1;
    case TimescaleKind::Mixed:
        return (timescale.due.isValid() ? 1 : 0) + (timescale.isOngoing ? 1 : 0) +
                   (timescale.recurrence.isEmpty() ? 0 : 1) +
                   (timescale.trigger.isEmpty() ? 0 : 1) >
               1;
    default:
        return true;
    }
}

} // namespace

QString normalForm(const Timescale& timescale)
{
    if (timescale.kind == TimescaleKind::None) {
        return {};
    }
    if (!isWhole(timescale)) {
        return timescale.text;
    }
    QStringList parts;
    if (timescale.isOngoing || timescale.kind == TimescaleKind::Ongoing) {
        parts.append(u"ongoing"_s);
    }
    if (const auto rhythm = rhythmOf(timescale.recurrence)) {
        parts.append(rhythmWords(*rhythm));
    }
    parts += windowsWords(timescale);
    if (!timescale.trigger.isEmpty()) {
        parts.append(timescale.trigger);
    }
    const QString words = parts.isEmpty() ? u"completed"_s : parts.join(u"; "_s);
    return isReadToItsEnd(words) ? words : timescale.text;
}

} // namespace boardplan
