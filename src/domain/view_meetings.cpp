#include "domain/view_data.h"

#include <algorithm>

namespace boardplan {

namespace {

bool isClosedBy(const Meeting& meeting, const QDate& day)
{
    return meeting.closedOn.isValid() && meeting.closedOn <= day && meeting.date <= day;
}

// Board meetings of any of a plan's boards, by date: for a joint plan the last is the latest of any
// of them.
std::vector<const Meeting*> boardMeetingsOf(const PlanBook& book, const Plan& plan)
{
    std::vector<const Meeting*> meetings;
    for (const BoardId board : plan.boards) {
        for (const MeetingId id : book.meetingsOf(board)) {
            const Meeting* meeting = book.find(id);
            if (meeting->body == MeetingBody::Board) {
                meetings.push_back(meeting);
            }
        }
    }
    std::stable_sort(
        meetings.begin(), meetings.end(),
        [](const Meeting* one, const Meeting* other) { return one->date < other->date; });
    return meetings;
}

QDate dateOf(const Meeting* meeting)
{
    return meeting == nullptr ? QDate{} : meeting->date;
}

} // namespace

const PlanMeetings& View::Data::meetingsOf(const Plan& plan)
{
    const auto kept = meetings.find(plan.id);
    if (kept != meetings.end()) {
        return kept->second;
    }
    PlanMeetings found;
    for (const Meeting* meeting : boardMeetingsOf(*book, plan)) {
        if (isClosedBy(*meeting, day)) {
            found.closedBefore = found.last;
            found.last = meeting->id;
            found.next = {}; // what was left open before a closed meeting is not the next one
        } else if (found.next.isNull()) {
            found.next = meeting->id;
        }
    }
    found.days = {dateOf(book->find(found.last)), dateOf(book->find(found.closedBefore)),
                  dateOf(book->find(found.next))};
    return meetings.emplace(plan.id, found).first->second;
}

const Meeting* View::lastBoardMeeting(PlanId plan) const
{
    const Plan* found = d->book->find(plan);
    return found == nullptr ? nullptr : d->book->find(d->meetingsOf(*found).last);
}

const Meeting* View::nextBoardMeeting(PlanId plan) const
{
    const Plan* found = d->book->find(plan);
    return found == nullptr ? nullptr : d->book->find(d->meetingsOf(*found).next);
}

} // namespace boardplan
