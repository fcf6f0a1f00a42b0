#include "domain/timescale_phrases.h"

// The rows of the grammar that name dates and periods, and how each is read. Day before month,
// always; two-figure years up to 79 are of this century.

namespace boardplan {

namespace {

using Match = PhraseMatch;
using Atom = TimescaleAtom;

int fullYear(int year)
{
    return year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year;
}

// The year that `shortYear` abbreviates after `first`: 2019/20 gives 2020, 1999/00 gives 2000.
int yearAfter(int first, int shortYear)
{
    if (shortYear >= 100) {
        return shortYear;
    }
    const int sameCentury = first / 100 * 100 + shortYear;
    return sameCentury >= first ? sameCentury : sameCentury + 100;
}

bool isMonthNumber(int month)
{
    return month >= 1 && month <= 12;
}

bool isInPeriod(const CalendarPart& part, const Window& period)
{
    if (!part.hasYear()) {
        const auto placings = placingsWithin(part, period);
        return !placings.empty() && placings.front().end <= period.end;
    }
    const Window window = windowOf(part);
    return window.end.isValid() && window.end >= period.start && window.end <= period.end;
}

// Among readings of the same words the first that falls in the plan's period stands, else the
// first.
bool takeLikeliest(std::vector<CalendarPart> readings, const Window& period, Atom& atom)
{
    if (readings.empty()) {
        return false;
    }
    std::size_t chosen = 0;
    while (chosen < readings.size() && !isInPeriod(readings[chosen], period)) {
        ++chosen;
    }
    chosen = chosen == readings.size() ? 0 : chosen;
    atom.part = readings[chosen];
    readings.erase(readings.begin() + static_cast<std::ptrdiff_t>(chosen));
    atom.others = std::move(readings);
    return true;
}

bool readDayMonth(const Match& match, Atom& atom)
{
    const bool hasYear = match.numbers.size() > 2;
    atom.part = dayOf(match.numbers[0], match.numbers[1], hasYear ? fullYear(match.numbers[2]) : 0);
    return true;
}

bool readMonthDay(const Match& match, Atom& atom)
{
    const bool hasYear = match.numbers.size() > 2;
    atom.part = dayOf(match.numbers[1], match.numbers[0], hasYear ? fullYear(match.numbers[2]) : 0);
    return true;
}

bool readYearMonthDay(const Match& match, Atom& atom)
{
    atom.part = dayOf(match.numbers[2], match.numbers[1], match.numbers[0]);
    return true;
}

// "1 to 5 June 2020"; "31 to 20 March" is no range.
bool readDays(const Match& match, Atom& atom)
{
    if (match.numbers[0] >= match.numbers[1]) {
        return false;
    }
    const int year = match.numbers.size() > 3 ? fullYear(match.numbers[3]) : 0;
    atom.part = dayOf(match.numbers[0], match.numbers[2], year);
    atom.last = dayOf(match.numbers[1], match.numbers[2], year);
    return true;
}

// "June 1st to 5th 2020"
bool readMonthDays(const Match& match, Atom& atom)
{
    if (match.numbers[1] >= match.numbers[2]) {
        return false;
    }
    const int year = match.numbers.size() > 3 ? fullYear(match.numbers[3]) : 0;
    atom.part = dayOf(match.numbers[1], match.numbers[0], year);
    atom.last = dayOf(match.numbers[2], match.numbers[0], year);
    return true;
}

// The first of "1st and 15th June 2020": the month is borrowed, the second is read by itself.
bool readDayOfSharedMonth(const Match& match, Atom& atom)
{
    atom.part = dayOf(match.numbers.front(), match.numbers.back());
    return true;
}

// "Jan 20" is a month of 2020: a day would stand before its month.
bool readMonth(const Match& match, Atom& atom)
{
    const bool hasYear = match.numbers.size() > 1;
    atom.part = monthOf(match.numbers[0], hasYear ? fullYear(match.numbers[1]) : 0);
    return true;
}

bool readMonthOfFinancialYear(const Match& match, Atom& atom)
{
    const int first = match.numbers[1];
    if (yearAfter(first, match.numbers[2]) != first + 1) {
        return false;
    }
    atom.part = monthOf(match.numbers[0]);
    atom.part.within = windowOf(financialYear(first));
    return true;
}

bool readMonthNumberYear(const Match& match, Atom& atom)
{
    atom.part = monthOf(match.numbers[0], match.numbers[1]);
    return isMonthNumber(match.numbers[0]);
}

bool readYearMonthNumber(const Match& match, Atom& atom)
{
    atom.part = monthOf(match.numbers[1], match.numbers[0]);
    return isMonthNumber(match.numbers[1]);
}

// Two numbers of two figures: a financial year, a day of a month, or a month of a year.
bool readNumberPair(const Match& match, Atom& atom)
{
    const int first = match.numbers[0];
    const int second = match.numbers[1];
    std::vector<CalendarPart> readings;
    if (second == (first + 1) % 100) {
        readings.push_back(financialYear(fullYear(first)));
    }
    // A leap year, so that 29/02 counts as a day.
    if (isMonthNumber(second) && dayOf(first, second).in(2000).end.isValid()) {
        readings.push_back(dayOf(first, second));
    }
    if (isMonthNumber(first)) {
        readings.push_back(monthOf(first, fullYear(second)));
    }
    return takeLikeliest(std::move(readings), match.context->period, atom);
}

// "4/19" is a month of a year, "30/9" a day.
bool readShortPair(const Match& match, Atom& atom)
{
    constexpr int mostMonths = 12;
    if (match.numbers[1] > mostMonths && isMonthNumber(match.numbers[0])) {
        atom.part = monthOf(match.numbers[0], fullYear(match.numbers[1]));
        return true;
    }
    return readDayMonth(match, atom);
}

bool readYear(const Match& match, Atom& atom)
{
    atom.part = calendarYear(match.numbers[0]);
    return true;
}

// "2019/20", "2019/2020"; "2019/21" is two financial years.
bool readYears(const Match& match, Atom& atom)
{
    const int first = fullYear(match.numbers.front());
    const int last = yearAfter(first, match.numbers.back());
    constexpr int longestSpan = 30;
    if (last <= first || last - first > longestSpan) {
        return false;
    }
    atom.part = financialYear(first, last - first);
    return true;
}

// "2019 - 2021" may also mean whole calendar years.
bool readPlainYears(const Match& match, Atom& atom)
{
    if (!readYears(match, atom)) {
        return false;
    }
    CalendarPart calendar = calendarYear(atom.part.year);
    calendar.months = atom.part.months + 12;
    atom.others.push_back(calendar);
    return true;
}

// Financial years named by one number are named by the year they begin in; some mean the end.
bool readFinancialYear(const Match& match, Atom& atom)
{
    const int year = fullYear(match.numbers[0]);
    atom.part = financialYear(year);
    atom.others.push_back(financialYear(year - 1));
    return true;
}

bool readQuarter(const Match& match, Atom& atom)
{
    const bool isCalendar = match.context->calendarQuarters;
    for (const int number : match.numbers) {
        if (number < 1 || number > 4) {
            return false;
        }
    }
    atom.part = quarterOf(match.numbers.front(), isCalendar);
    if (match.numbers.size() > 1) {
        atom.last = quarterOf(match.numbers.back(), isCalendar);
    }
    return true;
}

// "Q4 19/20"
bool readQuarterOfShortYear(const Match& match, Atom& atom)
{
    const int first = fullYear(match.numbers[1]);
    if (match.numbers[0] < 1 || match.numbers[0] > 4 ||
        yearAfter(first, match.numbers[2]) != first + 1) {
        return false;
    }
    atom.part = quarterOf(match.numbers[0], match.context->calendarQuarters);
    atom.part.within = windowOf(financialYear(first));
    return true;
}

bool readHalf(const Match& match, Atom& atom)
{
    const int half = match.numbers[0];
    if (half < 1 || half > 2) {
        return false;
    }
    atom.part = quarterOf(2 * half - 1, match.context->calendarQuarters);
    atom.part.months = 6;
    return true;
}

bool readSeason(const Match& match, Atom& atom)
{
    atom.part = {.grain = Grain::Span, .month = match.numbers[0], .months = 3};
    return true;
}

// School terms as most councils set them.
bool readTerm(const Match& match, Atom& atom)
{
    constexpr int spring = 3;
    constexpr int summer = 6;
    constexpr int autumn = 9;
    switch (match.numbers[0]) {
    case spring:
        atom.part = {.grain = Grain::Span, .month = 1, .months = 3};
        return true;
    case summer:
        atom.part = {.grain = Grain::Span, .month = 4, .months = 4};
        return true;
    case autumn:
        atom.part = {.grain = Grain::Span, .month = autumn, .months = 4};
        return true;
    default:
        return readSeason(match, atom);
    }
}

// The month in which the break of a school term falls.
bool readHalfTerm(const Match& match, Atom& atom)
{
    constexpr int summer = 6;
    constexpr int autumn = 9;
    const int season = match.numbers[0];
    atom.part = monthOf(season == autumn ? 10 : season == summer ? 5 : 2);
    return true;
}

constexpr int academicStartMonth = 9;

// "academic year 2019/20"; without numbers one that the plan's period places.
bool readAcademicYear(const Match& match, Atom& atom)
{
    atom.part = {.grain = Grain::Year, .month = academicStartMonth, .months = 12};
    if (match.numbers.empty()) {
        return true;
    }
    atom.part.year = match.numbers.front();
    return yearAfter(atom.part.year, match.numbers.back()) == atom.part.year + 1;
}

bool readAcademicYearStart(const Match&, Atom& atom)
{
    atom.part = dayOf(1, academicStartMonth);
    return true;
}

bool readAcademicYearEnd(const Match&, Atom& atom)
{
    atom.part = dayOf(31, academicStartMonth - 1);
    return true;
}

// "this financial year": which one the plan's period says.
bool readCurrentYear(const Match&, Atom& atom)
{
    atom.part = financialYear(0);
    return true;
}

bool readPlanYear(const Match& match, Atom& atom)
{
    constexpr int mostPlanYears = 20;
    for (const int number : match.numbers) {
        if (number < 1 || number > mostPlanYears) {
            return false;
        }
    }
    atom.planYear = match.numbers.front();
    atom.lastPlanYear = match.numbers.back();
    return atom.lastPlanYear >= atom.planYear;
}

bool readFinancialYearEnd(const Match&, Atom& atom)
{
    atom.part = dayOf(31, 3);
    return true;
}

bool readFinancialYearStart(const Match&, Atom& atom)
{
    atom.part = dayOf(1, 4);
    return true;
}

bool readCalendarYearEnd(const Match&, Atom& atom)
{
    atom.part = dayOf(31, 12);
    return true;
}

bool readYearEnd(const Match&, Atom& atom)
{
    atom.part = dayOf(31, 3);
    atom.others.push_back(dayOf(31, 12));
    return true;
}

bool isRoundTheClock(const Match& match, Atom&)
{
    return match.numbers[0] == 24 && match.numbers[1] == 7;
}

bool readChristmas(const Match&, Atom& atom)
{
    atom.part = dayOf(25, 12);
    return true;
}

bool readEaster(const Match&, Atom& atom)
{
    atom.part = easterSunday();
    return true;
}

bool readNewYear(const Match&, Atom& atom)
{
    atom.part = monthOf(1);
    return true;
}

// Of phrases of equal length the earlier row wins.
constexpr PhraseRule calendarRules[]{
    {u"YEAR - DAY - DAY", AtomKind::Date, readYearMonthDay},
    {u"YEAR / DAY / DAY", AtomKind::Date, readYearMonthDay},
    {u"DAY / DAY / YEAR", AtomKind::Date, readDayMonth},
    {u"DAY / DAY / YY", AtomKind::Date, readDayMonth},
    {u"DAY - DAY - YEAR", AtomKind::Date, readDayMonth},
    {u"DAY .- DAY .- YY", AtomKind::Date, readDayMonth},
    {u"DAY .. DAY .. YEAR", AtomKind::Date, readDayMonth},
    {u"DAY .. DAY .. YY", AtomKind::Date, readDayMonth},
    {u"DAY . DAY . YEAR", AtomKind::Date, readDayMonth},
    {u"DAY of? MONTH ,? YEAR", AtomKind::Date, readDayMonth},
    {u"DAY of? MONTH ,? YY", AtomKind::Date, readDayMonth},
    {u"DAY of? MONTH ' YY", AtomKind::Date, readDayMonth},
    {u"DAY - MONTH - YEAR", AtomKind::Date, readDayMonth},
    {u"DAY - MONTH - YY", AtomKind::Date, readDayMonth},
    {u"DAY / MONTH / YEAR", AtomKind::Date, readDayMonth},
    {u"DAY / MONTH / YY", AtomKind::Date, readDayMonth},
    {u"DAY .. MONTH .. YEAR", AtomKind::Date, readDayMonth},
    {u"DAY .. MONTH .. YY", AtomKind::Date, readDayMonth},
    {u"DAY - MONTH", AtomKind::Date, readDayMonth},
    {u"DAY of? MONTH", AtomKind::Date, readDayMonth},
    {u"DAY -|to DAY of? MONTH ,? YEAR", AtomKind::Date, readDays},
    {u"DAY -|to DAY of? MONTH ,? YY", AtomKind::Date, readDays},
    {u"DAY -|to DAY of? MONTH", AtomKind::Date, readDays},
    {u"DAY &and|or|, &DAY &of? &MONTH", AtomKind::Date, readDayOfSharedMonth},
    {u"MONTH DAY ,? YEAR", AtomKind::Date, readMonthDay},
    {u"MONTH NTH", AtomKind::Date, readMonthDay},
    {u"MONTH NTH -|to NTH", AtomKind::Date, readMonthDays},
    {u"MONTH NTH -|to NTH ,? YEAR", AtomKind::Date, readMonthDays},
    {u"MONTH YEAR / YY", AtomKind::Date, readMonthOfFinancialYear},
    {u"MONTH YEAR / YEAR", AtomKind::Date, readMonthOfFinancialYear},
    {u"MONTH ,? YEAR", AtomKind::Date, readMonth},
    {u"MONTH -|/|of YEAR", AtomKind::Date, readMonth},
    {u"MONTH YY", AtomKind::Date, readMonth},
    {u"MONTH .- YY", AtomKind::Date, readMonth},
    {u"MONTH ./ YY", AtomKind::Date, readMonth},
    {u"MONTH .. YY", AtomKind::Date, readMonth},
    {u"MONTH ' YY", AtomKind::Date, readMonth},
    {u"MONTH DAY", AtomKind::Date, readMonthDay},
    {u"MONTH", AtomKind::Date, readMonth},
    {u"MONTH half -? term", AtomKind::Date, readMonth},
    {u"half -? term ,? MONTH", AtomKind::Date, readMonth},
    {u"half -? term ,? MONTH YEAR", AtomKind::Date, readMonth},
    {u"SEASON half -? term", AtomKind::Date, readHalfTerm},
    {u"DAY / YEAR", AtomKind::Date, readMonthNumberYear},
    {u"DAY .. YEAR", AtomKind::Date, readMonthNumberYear},
    {u"DAY .- YEAR", AtomKind::Date, readMonthNumberYear},
    {u"YEAR / YEAR", AtomKind::Date, readYears},
    {u"YEAR / YY", AtomKind::Date, readYears},
    {u"YEAR / YY / YY", AtomKind::Date, readYears},
    {u"YEAR / YEAR / YEAR", AtomKind::Date, readYears},
    {u"YEAR - YEAR", AtomKind::Date, readPlainYears},
    {u"YEAR to|until|through YEAR", AtomKind::Date, readPlainYears},
    {u"YEAR - YY", AtomKind::Date, readYears},
    {u"YEAR .- YY", AtomKind::Date, readYearMonthNumber},
    {u"YEAR ./ YY", AtomKind::Date, readYearMonthNumber},
    {u"YY / YY", AtomKind::Date, readNumberPair},
    {u"YY .- YY", AtomKind::Date, readNumberPair},
    {u"DAY / DAY", AtomKind::Ongoing, isRoundTheClock},
    {u"DAY / DAY", AtomKind::Date, readShortPair},
    {u"fy YEAR !/|-", AtomKind::Date, readFinancialYear},
    {u"fy YY !/|-", AtomKind::Date, readFinancialYear},
    {u"financial year YEAR !/|-", AtomKind::Date, readFinancialYear},
    {u"YEAR", AtomKind::Date, readYear},
    {u"q|qtr|quarter NUM", AtomKind::Date, readQuarter},
    {u"q|qtr . NUM", AtomKind::Date, readQuarter},
    {u"q|qtr|quarter|quarters NUM /|-|to|and NUM", AtomKind::Date, readQuarter},
    {u"q|qtr|quarter NUM -|to q|qtr|quarter NUM", AtomKind::Date, readQuarter},
    {u"q|qtr|quarter NUM ,? YY /|- YY", AtomKind::Date, readQuarterOfShortYear},
    {u"NTH quarter|qtr", AtomKind::Date, readQuarter},
    {u"final|last quarter|qtr", AtomKind::Date,
     [](const Match& match, Atom& atom) {
         atom.part = quarterOf(4, match.context->calendarQuarters);
         return true;
     }},
    {u"h NUM", AtomKind::Date, readHalf},
    {u"NTH half", AtomKind::Date, readHalf},
    {u"SEASON", AtomKind::Date, readSeason},
    {u"SEASON term", AtomKind::Date, readTerm},
    {u"y|yr|yrs|year|years NUM", AtomKind::Date, readPlanYear},
    {u"y|yr . NUM", AtomKind::Date, readPlanYear},
    {u"NTH year", AtomKind::Date, readPlanYear},
    {u"year|years|yrs NUM -|to|and|,|/ NUM", AtomKind::Date, readPlanYear},
    {u"year|years|yrs NUM , NUM ,? and NUM", AtomKind::Date, readPlanYear},
    {u"year|years|yrs NUM , NUM , NUM ,? and NUM", AtomKind::Date, readPlanYear},
    {u"end of the? financial year !YEAR", AtomKind::Date, readFinancialYearEnd},
    {u"financial year -? end", AtomKind::Date, readFinancialYearEnd},
    {u"start|beginning of the? new|next? financial year !YEAR", AtomKind::Date,
     readFinancialYearStart},
    {u"year -? end", AtomKind::Date, readYearEnd},
    {u"end of the|this|current? year !NUM", AtomKind::Date, readYearEnd},
    {u"end of the|this? calendar year !NUM", AtomKind::Date, readCalendarYearEnd},
    {u"this|current financial? year", AtomKind::Date, readCurrentYear},
    {u"academic|school year", AtomKind::Date, readAcademicYear},
    {u"academic|school year YEAR /|- YY", AtomKind::Date, readAcademicYear},
    {u"academic|school year YEAR /|- YEAR", AtomKind::Date, readAcademicYear},
    {u"YEAR /|- YY academic|school year", AtomKind::Date, readAcademicYear},
    {u"YEAR /|- YEAR academic|school year", AtomKind::Date, readAcademicYear},
    {u"end of the? academic|school year !YEAR", AtomKind::Date, readAcademicYearEnd},
    {u"start|beginning of the? new|next? academic|school year !YEAR", AtomKind::Date,
     readAcademicYearStart},
    {u"fy -? end", AtomKind::Date, readFinancialYearEnd},
    {u"eoy", AtomKind::Date, readYearEnd},
    {u"christmas|xmas", AtomKind::Date, readChristmas},
    {u"easter", AtomKind::Date, readEaster},
    {u"new year", AtomKind::Date, readNewYear},
};

} // namespace

std::span<const PhraseRule> calendarPhrases()
{
    return calendarRules;
}

} // namespace boardplan
