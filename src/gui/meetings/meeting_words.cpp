#include "gui/meetings/meeting_words.h"

#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

namespace {

QString meetingText(const char* text)
{
    return QCoreApplication::translate("boardplan::Meetings", text);
}

} // namespace

QString meetingBodyName(const PlanBook& book, const Meeting& meeting)
{
    switch (meeting.body) {
    case MeetingBody::Board:
        return meetingText("Board");
    case MeetingBody::Executive:
        return meetingText("Executive");
    case MeetingBody::Subgroup:
        break;
    }
    const Lead* const subgroup = book.find(meeting.subgroup);
    return subgroup == nullptr ? meetingText("Subgroup") : subgroup->name;
}

QString meetingTitle(const PlanBook& book, const Meeting& meeting)
{
    if (!meeting.title.trimmed().isEmpty()) {
        return meeting.title.simplified();
    }
    switch (meeting.body) {
    case MeetingBody::Board:
        return meetingText("Board meeting");
    case MeetingBody::Executive:
        return meetingText("Executive meeting");
    case MeetingBody::Subgroup:
        break;
    }
    return meetingText("Meeting of %1").arg(meetingBodyName(book, meeting));
}

QString meetingState(const Meeting& meeting, const QDate& today)
{
    if (meeting.closedOn.isValid()) {
        return meetingText("closed %1").arg(displayDate(meeting.closedOn));
    }
    const qint64 left = today.daysTo(meeting.date);
    return left < 0 ? meetingText("held, not closed")
        : left == 0 ? meetingText("today")
        : left == 1 ? meetingText("tomorrow")
                    : meetingText("in %1 days").arg(left);
}

} // namespace boardplan
