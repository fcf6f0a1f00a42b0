#include "domain/timescale_joining.h"

#include <algorithm>

// How a date comes to its year and to the part of it that is meant.

namespace boardplan {

namespace {

// "First half of 2020" is January to June, also where quarters are of the financial year.
void takeCalendarHalf(CalendarPart& part)
{
    constexpr int halfYear = 6;
    if (part.months == halfYear && (part.month == 4 || part.month == 10)) {
        part.month -= 3;
    }
}

void takeYear(TimescaleAtom& atom, const CalendarPart& year)
{
    const auto name = [&](CalendarPart& part) {
        if (year.months == 12 && year.month == 1) {
            part.year = year.year;
            takeCalendarHalf(part);
        } else {
            part.within = windowOf(year);
        }
    };
    name(atom.part);
    if (atom.last) {
        name(*atom.last);
    }
    if (atom.part.within.end.isValid()) {
        atom.others.clear(); // "year end 2019/20" can mean one thing only
    }
    std::for_each(atom.others.begin(), atom.others.end(), name);
    // "Q4 2019" of financial quarters: named by the year it begins in, but some mean its own.
    if (!atom.last && atom.part.yearShift > 0 && atom.part.year != 0) {
        CalendarPart own = atom.part;
        own.yearShift = 0;
        atom.others.push_back(own);
    }
}

bool joinPlanYear(AtomList& list, std::size_t date, std::size_t year)
{
    if (list[year].last || list[year].planYear != list[year].lastPlanYear) {
        return false;
    }
    list[date].planYear = list[date].lastPlanYear = list[year].planYear;
    list[date].others.clear();
    list.take(date, year);
    return true;
}

bool joinBracket(AtomList& list, std::size_t at)
{
    std::size_t close = at + 2;
    while (list.is(close, AtomKind::Date) || list.is(close, AtomKind::To) ||
           list.is(close, AtomKind::By)) {
        ++close;
    }
    if (close == at + 2 || !list.is(close, AtomKind::Close)) {
        return false;
    }
    const std::size_t date = list.is(at + 2, AtomKind::By) ? at + 3 : at + 2;
    if (list.isYearless(at) && list.isYear(date)) {
        takeYear(list[at], list[date].part);
    } else if (list.isYear(at) && list.isYearless(date) && close == date + 1) {
        takeYear(list[date], list[at].part); // "2019/20 (Q2)"
    }
    const bool isFiner = list.isYear(at) && list.is(date, AtomKind::Date) && close == date + 1 &&
                         list[date].part.grain != Grain::Year && list[date].part.hasYear() &&
                         list[at].part.within.end.isNull();
    if (list.isPlanYear(at) || list.isYearless(at) || isFiner) {
        list.take(date, close);
        list.take(date, at, 2); // the clearer words stand
    } else {
        list.take(at, at + 1, close - at);
    }
    return true;
}

} // namespace

// "end of" March 2020
bool joinPortion(AtomList& list, std::size_t at)
{
    if (!list.is(at, AtomKind::Portion) || !list.is(at + 1, AtomKind::Date)) {
        return false;
    }
    TimescaleAtom& date = list[at + 1];
    (date.last ? *date.last : date.part).portion = list[at].portion;
    list.take(at + 1, at);
    return true;
}

// "Q3" "2019/20", "2019/20" "Q3", "Q3" "Year 1"
bool joinYear(AtomList& list, std::size_t at)
{
    if (list.isYearless(at) && list.isPlanYear(at + 1)) {
        return joinPlanYear(list, at, at + 1);
    }
    if (list.isPlanYear(at) && list.isYearless(at + 1)) {
        return joinPlanYear(list, at + 1, at);
    }
    if (list.isYearless(at) && list.isYear(at + 1)) {
        takeYear(list[at], list[at + 1].part);
        list.take(at, at + 1);
        return true;
    }
    const bool isParted = list.is(at + 1, AtomKind::And) && list[at + 1].isMark;
    if (list.isYearless(at) && isParted && list.isYear(at + 2) && !list.isCalendarYear(at + 2)) {
        takeYear(list[at], list[at + 2].part); // "Q4, 2019/20"
        list.take(at, at + 1, 2);
        return true;
    }
    if (list.isYear(at) && list.isYearless(at + 1) &&
        (list[at + 1].part.grain != Grain::Day || !list.isCalendarYear(at))) {
        takeYear(list[at + 1], list[at].part);
        list.take(at + 1, at);
        return true;
    }
    return false;
}

// "September Board 2019": a few words may stand between a month and its year.
bool joinDistantYear(AtomList& list, std::size_t at)
{
    constexpr std::size_t mostBetween = 4;
    if (!list.isYearless(at) || list[at].part.grain == Grain::Year) {
        return false;
    }
    std::size_t year = at + 1;
    while (list.isUnread(year)) {
        ++year;
    }
    if (year == at + 1 || year > at + 1 + mostBetween || !list.isCalendarYear(year) ||
        list[year].startsLine) {
        return false;
    }
    takeYear(list[at], list[year].part);
    list.take(at, year);
    return true;
}

// "Q3 (October to December 2019)", "Year 1 (2019/20)", "Year 1 – 2019/20", "Q4 Jan–Mar 2020":
// one date said twice.
bool joinExplanation(AtomList& list, std::size_t at)
{
    if (!list.is(at, AtomKind::Date)) {
        return false;
    }
    if (list.isPlanYear(at) && list.isDash(at + 1) && list.isYear(at + 2)) {
        list.take(at + 2, at, 2);
        return true;
    }
    if (list.isYearless(at) && list[at].part.grain == Grain::Span &&
        list.is(at + 1, AtomKind::Date) && list[at + 1].part.grain == Grain::Month) {
        list.take(at + 1, at);
        return true;
    }
    return list.is(at + 1, AtomKind::Open) && joinBracket(list, at);
}

} // namespace boardplan
