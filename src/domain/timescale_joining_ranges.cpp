#include "domain/timescale_joining.h"

// Two dates that make one, and dates that share a year.

namespace boardplan {

namespace {

bool canSpan(const AtomList& list, std::size_t first, std::size_t last)
{
    if (!list.is(first, AtomKind::Date) || !list.is(last, AtomKind::Date)) {
        return false;
    }
    const TimescaleAtom& a = list[first];
    const TimescaleAtom& b = list[last];
    if (a.planYear != 0 || b.planYear != 0) {
        return a.planYear != 0 && b.planYear > a.planYear;
    }
    if (a.last || b.last || (a.part.grain == Grain::Year) != (b.part.grain == Grain::Year)) {
        return false;
    }
    return !a.part.hasYear() || !b.part.hasYear() ||
           portionOf(windowOf(a.part), a.part).start < portionOf(windowOf(b.part), b.part).end;
}

void span(AtomList& list, std::size_t first, std::size_t last)
{
    list[first].last = list[last].part;
    list[first].lastPlanYear = list[last].lastPlanYear;
    list[first].others.clear();
    list.take(first, first + 1, last - first);
}

// "June/July" is a range, "April/October" are two dates.
bool isNextMonth(const CalendarPart& part, const CalendarPart& next)
{
    return part.grain == Grain::Day || (part.month + part.months - next.month) % 12 == 0;
}

bool isSlashRange(const AtomList& list, std::size_t at)
{
    if (!list.is(at + 1, AtomKind::Slash) || !list.is(at + 2, AtomKind::Date)) {
        return false;
    }
    if (list.isPlanYear(at) && list.isPlanYear(at + 2)) {
        return true;
    }
    const TimescaleAtom& first = list[at];
    return list.isYearless(at) && first.part.grain == list[at + 2].part.grain &&
           isNextMonth(first.last.value_or(first.part), list[at + 2].part);
}

// The third of "April/May/June 2019"
bool extendRange(AtomList& list, std::size_t at)
{
    TimescaleAtom& range = list[at];
    if (!range.last || range.last->hasYear() || list[at + 2].last) {
        return false;
    }
    range.last = list[at + 2].part;
    list.take(at, at + 1, 2);
    return true;
}

// The next date of the same sentence.
std::size_t nextDateOf(const AtomList& list, std::size_t at)
{
    const auto isBetween = [&](std::size_t place) {
        return list.is(place, AtomKind::And) || list.is(place, AtomKind::Slash) ||
               list.is(place, AtomKind::Unread) || list.is(place, AtomKind::Open) ||
               list.is(place, AtomKind::Close);
    };
    std::size_t next = at + 1;
    while (isBetween(next) && !list[next].startsLine) {
        ++next;
    }
    return next;
}

bool isJointDate(const AtomList& list, std::size_t first, std::size_t next)
{
    if (!list.is(next, AtomKind::Date) || list[next].startsLine) {
        return false;
    }
    for (std::size_t at = first; at < next; ++at) {
        if (list.is(at, AtomKind::And) || list.is(at, AtomKind::Slash)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool joinRange(AtomList& list, std::size_t at)
{
    if (list.is(at, AtomKind::Between)) {
        if (list.is(at + 1, AtomKind::Date) && list.is(at + 2, AtomKind::And) &&
            canSpan(list, at + 1, at + 3)) {
            list.take(at + 1, at);
            span(list, at, at + 2);
        } else {
            list.erase(at);
        }
        return true;
    }
    if ((list.is(at + 1, AtomKind::To) || isSlashRange(list, at)) && canSpan(list, at, at + 2)) {
        span(list, at, at + 2);
        return true;
    }
    if (list.is(at, AtomKind::Date) && list.is(at + 1, AtomKind::To) &&
        list.is(at + 2, AtomKind::Ongoing) && !list[at].last && list[at].planYear == 0 &&
        list[at].part.grain <= Grain::Month) {
        list[at].role = DateRole::Beginning; // "April 2019 – ongoing"
        list.take(at, at + 1);
        return true;
    }
    return isSlashRange(list, at) && extendRange(list, at);
}

void shareYears(AtomList& list)
{
    for (std::size_t at = 0; at + 2 < list.size(); ++at) {
        list[at].sharesYear =
            list.is(at, AtomKind::Date) && isJointDate(list, at, nextDateOf(list, at));
    }
}

} // namespace boardplan
