#include <boardplan/domain/timescale.h>

#include "domain/timescale_lexicon.h"
#include "domain/timescale_recurrence.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString timescaleText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// "Following the audit" in the middle of a line; "SAR learning event" keeps its capitals.
QString withSmallInitial(QString words)
{
    if (words.size() > 1 && words[0].isUpper() && !words[1].isUpper()) {
        words[0] = words[0].toLower();
    }
    return words;
}

QString describeRhythm(const QString& recurrence)
{
    const std::optional<Rhythm> rhythm = rhythmOf(recurrence);
    if (!rhythm) {
        return recurrence;
    }
    const auto every = [](int count, const char* one, const char* many) {
        return count == 1 ? timescaleText(one) : timescaleText(many).arg(count);
    };
    if (rhythm->months > 0 && rhythm->months % 12 == 0) {
        return every(rhythm->months / 12, "every year", "every %1 years");
    }
    if (rhythm->months > 0) {
        return every(rhythm->months, "every month", "every %1 months");
    }
    if (rhythm->days % 7 == 0) {
        return every(rhythm->days / 7, "every week", "every %1 weeks");
    }
    return every(rhythm->days, "every day", "every %1 days");
}

bool isSingleDay(const Window& window)
{
    return !window.start.isValid() || window.start == window.end;
}

QString describeWindow(const Window& window)
{
    if (isSingleDay(window)) {
        return displayDate(window.end);
    }
    return timescaleText("%1 to %2").arg(displayDate(window.start), displayDate(window.end));
}

// "30 Jun 2020, 31 Jul 2020 and 30 Nov 2020"
QString describeWindows(const std::vector<Window>& windows)
{
    QStringList words;
    for (const Window& window : windows) {
        words.append(describeWindow(window));
    }
    if (words.size() < 2) {
        return words.join(QString{});
    }
    const QString last = words.takeLast();
    return timescaleText("%1 and %2").arg(words.join(u", "_s), last);
}

// "due 31 Dec 2026"; with the earlier dates, or the start of the period, before it.
QString describeDue(const Timescale& timescale)
{
    const auto& windows = timescale.windows;
    if (!timescale.due.isValid()) {
        return timescale.kind == TimescaleKind::Mixed
                   ? QString{}
                   : timescaleText("a date whose year is not said");
    }
    const QString due = displayDate(timescale.due);
    if (windows.size() == 1 && !isSingleDay(windows.front())) {
        return timescaleText("from %1, due %2").arg(displayDate(windows.front().start), due);
    }
    if (windows.size() < 2) {
        return timescaleText("due %1").arg(due);
    }
    return std::all_of(windows.begin(), windows.end(), isSingleDay)
               ? timescaleText("due %1").arg(describeWindows(windows))
               : timescaleText("%1, due %2").arg(describeWindows(windows), due);
}

// The first dates of a rhythm, "every year, first 31 Aug 2019", or the day something begins.
QString withBeginning(const QString& words, const Timescale& timescale)
{
    if (timescale.windows.empty() || timescale.due.isValid()) {
        return words;
    }
    const QString dates = describeWindows(timescale.windows);
    return timescale.recurrence.isEmpty() ? timescaleText("%1, from %2").arg(words, dates)
                                          : timescaleText("%1, first %2").arg(words, dates);
}

QString describeTrigger(const Timescale& timescale)
{
    return timescaleText("when: %1").arg(withSmallInitial(timescale.trigger));
}

QString describeMixed(const Timescale& timescale)
{
    QStringList parts;
    if (timescale.isOngoing) {
        parts.append(timescaleText("ongoing"));
    }
    if (!timescale.recurrence.isEmpty()) {
        parts.append(withBeginning(describeRhythm(timescale.recurrence), timescale));
    }
    if (!timescale.trigger.isEmpty()) {
        parts.append(describeTrigger(timescale));
    }
    if (const QString due = describeDue(timescale); !due.isEmpty()) {
        parts.append(due);
    }
    // Two parts that a value does not hold: finished work and a date that nothing places.
    return parts.isEmpty() ? timescaleText("said to be complete; a date whose year is not said")
                           : parts.join(u"; "_s);
}

QString describeKind(const Timescale& timescale)
{
    switch (timescale.kind) {
    case TimescaleKind::None:
        return {};
    case TimescaleKind::Date:
    case TimescaleKind::Dates:
    case TimescaleKind::Period:
        return describeDue(timescale);
    case TimescaleKind::Ongoing:
        return withBeginning(timescaleText("ongoing"), timescale);
    case TimescaleKind::Recurring:
        return withBeginning(describeRhythm(timescale.recurrence), timescale);
    case TimescaleKind::Event:
        return describeTrigger(timescale);
    case TimescaleKind::Mixed:
        return describeMixed(timescale);
    case TimescaleKind::Complete:
        return timescale.windows.empty() ? timescaleText("said to be complete")
                                         : timescaleText("said to be complete, %1")
                                               .arg(describeWindows(timescale.windows));
    }
    return {};
}

QString describeAlternative(const QString& reading)
{
    const QDate date = QDate::fromString(reading, Qt::ISODate);
    return date.isValid() ? displayDate(date) : describeRhythm(reading);
}

} // namespace

QString displayDate(const QDate& date)
{
    return date.isValid()
               ? u"%1 %2 %3"_s.arg(date.day()).arg(shortMonthName(date.month())).arg(date.year())
               : QString{};
}

QString displayLongDate(const QDate& date)
{
    return date.isValid()
               ? u"%1 %2 %3"_s.arg(date.day()).arg(longMonthName(date.month())).arg(date.year())
               : QString{};
}

QString describe(const Timescale& timescale)
{
    const QString words = describeKind(timescale);
    if (words.isEmpty() || timescale.ambiguous.empty()) {
        return words;
    }
    QStringList others;
    for (const QString& reading : timescale.ambiguous) {
        others.append(describeAlternative(reading));
    }
    return timescaleText("%1 (or %2)").arg(words, others.join(u", "_s));
}

} // namespace boardplan
