#pragma once

#include <boardplan/domain/timeline_columns.h>
#include <boardplan/domain/view.h>

#include <QString>

#include <vector>

namespace boardplan {

// How many open actions of a lead are due or report in each quarter. Open: live and not complete.
// An action counts once in every quarter that holds a date or a report of it; a report that is late
// counts in the present quarter.
struct LeadLoadRow {
    LeadId lead; // null: actions that name none, and the row of all actions
    QString name;
    int overdue = 0;
    std::vector<int> quarters; // one per column of the table
    int later = 0;             // after the last column
    int noDate = 0;            // neither a date nor a rhythm
    int total = 0;             // open actions, each once

    bool operator==(const LeadLoadRow&) const = default;
};

struct LeadLoad {
    std::vector<TimelineColumn> quarters; // from the present one: four at least, twenty at most
    std::vector<LeadLoadRow> rows;        // the most actions first; those without a lead last
    LeadLoadRow all;                      // every open action once
    int shared = 0; // open actions with several leads: each counts for each of them

    bool hasLater() const { return all.later > 0; }
    bool operator==(const LeadLoad&) const = default;
};

// Empty where there is no such plan.
LeadLoad leadLoad(const View& view, PlanId plan);

// What stands below the table: what is counted, and that shared actions count for each of their
// leads.
QStringList leadLoadNotes(const LeadLoad& load);

} // namespace boardplan
