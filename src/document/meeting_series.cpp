#include <boardplan/document/setup_verbs.h>
#include <boardplan/document/verbs.h>

#include "document/verb_support.h"

namespace boardplan {

Result<Edit> addMeetings(const PlanBook& book, const Meeting& first, int months, int count)
{
    Edit all;
    for (int i = 0; i < count; ++i) {
        Meeting meeting = first;
        meeting.date = first.date.addMonths(i * months);
        auto edit = addMeeting(book, meeting);
        if (!edit) {
            return edit;
        }
        all.verb = edit->verb;
        all.changes.insert(all.changes.end(), edit->changes.begin(), edit->changes.end());
    }
    all.verb = count > 1 ? verbText("Add %1 meetings").arg(count) : all.verb;
    return all;
}

} // namespace boardplan
