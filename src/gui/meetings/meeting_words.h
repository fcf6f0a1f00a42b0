#pragma once

#include <boardplan/domain/meeting.h>
#include <boardplan/domain/view.h>

#include <QString>

namespace boardplan {

// How a meeting reads in the window.

// "Board", "Executive", or the subgroup's name.
QString meetingBodyName(const PlanBook& book, const Meeting& meeting);
// Its own title, else "Board meeting", "Meeting of QA Subgroup".
QString meetingTitle(const PlanBook& book, const Meeting& meeting);
// "closed 12 Sep 2026", "in 12 days", "today", "held, not closed".
QString meetingState(const Meeting& meeting, const QDate& today);

} // namespace boardplan
