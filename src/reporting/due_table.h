#pragma once

#include "reporting/due_blocks.h"

#include <boardplan/domain/timeline.h>

#include <map>

namespace boardplan {

// The actions of some plans as rows on an axis of three quarters: the one before, this one and the next.
class DueTable {
public:
    // It is asked about these actions only.
    DueTable(const View& view, const std::vector<PlanId>& plans, const std::vector<ActionId>& actions, DueFor whom);

    QDate start() const { return m_shown.start; }
    QDate end() const { return m_shown.end; }
    // Whether an action is overdue, or due before the axis ends.
    bool isDue(ActionId action) const;
    ReportTable table(const std::vector<ActionId>& due) const;

private:
    void addAxis(const Timeline& timeline);
    void addMeetings(const Timeline& timeline);
    ReportCell cellOf(const TimelineRow& row) const;
    ReportRow rowOf(const TimelineRow& row) const;

    const View& m_view;
    DueFor m_whom;
    std::vector<PlanId> m_plans; // where they are several, each row says of which it is
    Window m_shown;
    ReportAxis m_axis;
    std::map<ActionId, TimelineRow> m_rows;
};

} // namespace boardplan
