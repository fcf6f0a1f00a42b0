#include "gui/meetings/meeting_choice.h"

#include "gui/meetings/meeting_words.h"

#include <boardplan/domain/timescale.h>

#include <QSignalBlocker>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Open meetings of a plan's boards, the next one first.
std::vector<const Meeting*> openMeetings(const PlanBook& book, PlanId plan)
{
    std::vector<const Meeting*> open;
    const Plan* found = book.find(plan);
    for (const BoardId board : found == nullptr ? std::vector<BoardId>{} : found->boards) {
        for (const MeetingId id : book.meetingsOf(board)) {
            const Meeting* meeting = book.find(id);
            if (!meeting->closedOn.isValid()) {
                open.push_back(meeting);
            }
        }
    }
    std::stable_sort(open.begin(), open.end(),
        [](const Meeting* one, const Meeting* other) { return one->date < other->date; });
    return open;
}

// The day first: it is what tells meetings apart where there is little room.
QString meetingWords(const PlanBook& book, const Meeting& meeting)
{
    return u"%1, %2"_s.arg(displayLongDate(meeting.date), meetingTitle(book, meeting));
}

} // namespace

MeetingChoice::MeetingChoice(QWidget* parent)
    : QComboBox{parent}
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void MeetingChoice::setMeetings(const PlanBook& book, PlanId plan, MeetingId chosen)
{
    const QSignalBlocker quiet{this};
    clear();
    for (const Meeting* meeting : openMeetings(book, plan)) {
        addItem(meetingWords(book, *meeting), meeting->id.value);
    }
    addItem(tr("no particular meeting"), QUuid{});
    if (const Meeting* meeting = book.find(chosen); meeting != nullptr && findData(chosen.value) < 0) {
        insertItem(0, meetingWords(book, *meeting), chosen.value);
    }
    setCurrentIndex(std::max(0, findData(chosen.value)));
}

MeetingId MeetingChoice::meeting() const
{
    return MeetingId{currentData().toUuid()};
}

} // namespace boardplan
