#include "domain/timescale_joining.h"

// What a date is for, and which of several still counts.

namespace boardplan {

namespace {

bool isWordAt(const AtomList& list, std::size_t at)
{
    return list.isUnread(at) && !list[at].isMark;
}

// "Signed off by the Board June 2019": at most three words stand before the day.
std::size_t behindWords(const AtomList& list, std::size_t at)
{
    constexpr std::size_t mostWords = 3;
    std::size_t next = at + 1;
    while (next <= at + mostWords && list.isUnread(next)) {
        ++next;
    }
    return next;
}

// The bracket of "revised to December (from September)"
void dropOrigin(AtomList& list, std::size_t open)
{
    if (list.is(open, AtomKind::Open) && list.is(open + 1, AtomKind::Date) &&
        list[open + 1].role == DateRole::Beginning && list.is(open + 2, AtomKind::Close)) {
        list.use(open + 1);
        list.erase(open, 3);
    }
}

bool hasBeginning(const AtomList& list, std::size_t end)
{
    for (std::size_t at = 0; at < end; ++at) {
        if (list[at].role == DateRole::Beginning) {
            return true;
        }
    }
    return false;
}

// "Completed 2018" tells when; "Completed – Jan 19" is a timescale beside a status; "complete
// the review in May" is neither.
bool joinFinished(AtomList& list, std::size_t at)
{
    if (isWordAt(list, at + 1) && list[at].isWeak) {
        list[at].kind = AtomKind::Unread;
        return false;
    }
    if (list.is(at + 1, AtomKind::And) && list.is(at + 2, AtomKind::Complete)) {
        list.take(at, at + 1, 2);
        return true;
    }
    const bool isDashed = list.isDash(at + 1);
    const bool isParted = list.is(at + 1, AtomKind::And) && list[at + 1].isMark;
    const std::size_t date =
        isDashed || isParted || list.is(at + 1, AtomKind::Open) ? at + 2 : behindWords(list, at);
    if (!list.is(date, AtomKind::Date) || list[date].startsLine) {
        return false;
    }
    const bool isPrecise =
        list[date].part.grain == Grain::Day || list[date].part.grain == Grain::Month;
    if (isDashed && isPrecise) {
        list.take(date, at, 2);
    } else if (date == at + 1 && hasBeginning(list, at)) {
        list.take(date, at); // "Start April 2019, complete March 2020"
        list[at].role = DateRole::Deadline;
    } else {
        list[date].role = DateRole::Finished;
    }
    return false;
}

} // namespace

bool joinRole(AtomList& list, std::size_t at)
{
    if (list.is(at, AtomKind::Date) && list.is(at + 1, AtomKind::Onwards)) {
        list[at].role = DateRole::Beginning;
        list.take(at, at + 1);
        return true;
    }
    if (list.is(at, AtomKind::Complete)) {
        return joinFinished(list, at);
    }
    const bool isPreposition = list.is(at, AtomKind::By) || list.is(at, AtomKind::From) ||
                               (list.is(at, AtomKind::To) && !list.isDash(at));
    if (!isPreposition || !list.is(at + 1, AtomKind::Date)) {
        return false;
    }
    if (!list[at + 1].last) {
        list[at + 1].role = list.is(at, AtomKind::From) ? DateRole::Beginning
                            : list[at].opensEvent       ? DateRole::Before
                                                        : DateRole::Deadline;
    }
    list.take(at + 1, at);
    return true;
}

// "was May, now July 2019"
bool joinRevision(AtomList& list, std::size_t at)
{
    if (list.is(at, AtomKind::Was) && list.is(at + 1, AtomKind::Was)) {
        std::size_t last = at + 1; // "was originally due"
        while (list.is(last + 1, AtomKind::Was)) {
            ++last;
        }
        list.take(last, at, last - at);
        return true;
    }
    if (list.is(at, AtomKind::Moved) && list.is(at + 1, AtomKind::Date) && list[at + 1].last) {
        TimescaleAtom& moved = list[at + 1];
        moved.part = *moved.last;
        moved.last.reset();
        list[at].kind = AtomKind::Now;
    }
    const bool isEarlier = list.is(at, AtomKind::Was) || list.is(at, AtomKind::Moved);
    if (isEarlier && list.is(at + 1, AtomKind::Date)) {
        list.use(at);
        list.use(at + 1);
        list.erase(at, 2);
        return true;
    }
    if (list.is(at, AtomKind::Now) && list.is(at + 1, AtomKind::Date)) {
        for (std::size_t earlier = 0; earlier < at; ++earlier) {
            if (list.is(earlier, AtomKind::Date)) {
                list.use(earlier);
                list[earlier].kind = AtomKind::Stop;
            }
        }
        list.take(at + 1, at);
        dropOrigin(list, at + 1);
        return true;
    }
    return false;
}

} // namespace boardplan
