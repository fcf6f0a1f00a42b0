#include "domain/timescale_calendar.h"

#include <algorithm>

namespace boardplan {

namespace {

constexpr int financialStartMonth = 4;
// A yearless 29 February is met again after at most eight years.
constexpr int longestWaitYears = 8;

bool isInside(const Window& inner, const Window& outer)
{
    return inner.end.isValid() && inner.start >= outer.start && inner.end <= outer.end;
}

// The day of a month that a portion of it is due by.
int dayWithin(Portion portion, int lastDay)
{
    switch (portion) {
    case Portion::Start:
        return 1;
    case Portion::FirstWeek:
        return 7;
    case Portion::Early:
        return 10;
    case Portion::SecondWeek:
        return 14;
    case Portion::Mid:
        return 15;
    case Portion::ThirdWeek:
        return 21;
    default:
        return lastDay;
    }
}

// By the anonymous Gregorian rule (Meeus, Jones, Butcher).
QDate easterSundayOf(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int leaps = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + leaps + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

} // namespace

Window CalendarPart::in(int namedYear) const
{
    const int firstYear = namedYear + yearShift;
    if (grain == Grain::Day) {
        const QDate date = isEaster ? easterSundayOf(firstYear) : QDate{firstYear, month, day};
        return {date, date};
    }
    const QDate first{firstYear, month, 1};
    return {first, first.addMonths(months).addDays(-1)};
}

CalendarPart easterSunday()
{
    return {.grain = Grain::Day, .month = 4, .months = 1, .day = 1, .isEaster = true};
}

CalendarPart dayOf(int day, int month, int year)
{
    return {.grain = Grain::Day, .month = month, .months = 1, .day = day, .year = year};
}

CalendarPart monthOf(int month, int year)
{
    return {.grain = Grain::Month, .month = month, .months = 1, .year = year};
}

CalendarPart calendarYear(int year)
{
    return {.grain = Grain::Year, .month = 1, .months = 12, .year = year};
}

CalendarPart financialYear(int startYear, int years)
{
    return {.grain = Grain::Year,
            .month = financialStartMonth,
            .months = 12 * years,
            .year = startYear};
}

CalendarPart quarterOf(int quarter, bool isCalendar)
{
    const int monthsIn = 3 * (quarter - 1) + (isCalendar ? 0 : financialStartMonth - 1);
    return {
        .grain = Grain::Span, .month = monthsIn % 12 + 1, .months = 3, .yearShift = monthsIn / 12};
}

Window windowOf(const CalendarPart& part)
{
    Q_ASSERT(part.hasYear());
    if (!part.within.end.isValid()) {
        return part.in(part.year);
    }
    for (int year = part.within.start.year() - 1; year <= part.within.end.year(); ++year) {
        const Window window = part.in(year);
        if (isInside(window, part.within)) {
            return window;
        }
    }
    return {};
}

Window firstEndingFrom(const CalendarPart& part, const QDate& earliest)
{
    for (int year = earliest.year() - 1; year <= earliest.year() + longestWaitYears; ++year) {
        const Window window = part.in(year);
        if (window.end.isValid() && window.end >= earliest) {
            return window;
        }
    }
    return {};
}

Window lastStartingBy(const CalendarPart& part, const QDate& latest)
{
    for (int year = latest.year() + 1; year >= latest.year() - longestWaitYears; --year) {
        const Window window = part.in(year);
        if (window.start.isValid() && window.start <= latest) {
            return window;
        }
    }
    return {};
}

std::vector<Window> placingsWithin(const CalendarPart& part, const Window& period)
{
    std::vector<Window> placings;
    if (!period.start.isValid()) {
        return placings;
    }
    const QDate last = period.end.isValid() ? period.end : period.start;
    for (int year = period.start.year() - 1; year <= last.year(); ++year) {
        const Window window = part.in(year);
        if (window.end.isValid() && window.end >= period.start && window.end <= last) {
            placings.push_back(window);
        }
    }
    if (placings.empty()) {
        const Window later = firstEndingFrom(part, period.start);
        if (later.end.isValid()) {
            placings.push_back(later);
        }
    }
    return placings;
}

Window portionOf(const Window& window, const CalendarPart& part)
{
    const QDate& first = window.start;
    if (!first.isValid() || part.grain == Grain::Day || part.portion == Portion::Whole) {
        return window;
    }
    if (part.portion == Portion::End) {
        return {window.end, window.end};
    }
    if (part.grain == Grain::Month) {
        const QDate date{first.year(), first.month(), dayWithin(part.portion, first.daysInMonth())};
        return {date, date};
    }
    // Of longer periods: the first quarter, up to the middle, or the last quarter, in whole months.
    const int quarter = std::max(1, part.months / 4);
    const int half = (part.months + 1) / 2;
    switch (part.portion) {
    case Portion::Mid:
        return {first.addMonths(half - quarter), first.addMonths(half).addDays(-1)};
    case Portion::Late:
        return {first.addMonths(part.months - quarter), window.end};
    default:
        return {first, first.addMonths(quarter).addDays(-1)};
    }
}

} // namespace boardplan
