#pragma once

#include <boardplan/domain/timeline.h>

namespace boardplan {

// One action as the timeline shows it; recurring marks up to `until`.
TimelineRow timelineRowOf(const View& view, const Plan& plan, const Action& action,
                          const QDate& until);

} // namespace boardplan
