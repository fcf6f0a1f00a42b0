#pragma once

#include <boardplan/domain/meeting.h>

class QWidget;

namespace boardplan {

class FormDialog;
class Session;

// The short forms of the Meeting menu. Each opens over `window` and is gone when it closes; what it does is one edit.

FormDialog* openNewMeetingForm(Session& session, QWidget* window);
FormDialog* openChangeMeetingForm(Session& session, MeetingId meeting, QWidget* window);
// Says how many updates are still awaited before it closes.
FormDialog* openCloseMeetingForm(Session& session, MeetingId meeting, QWidget* window);

} // namespace boardplan
