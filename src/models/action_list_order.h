#pragma once

#include "models/action_list_entry.h"

#include <boardplan/models/action_list_model.h>

namespace boardplan {

// Lines and their groups as they are to stand.
struct ActionArrangement {
    std::vector<ActionLine> lines;
    QHash<QString, ActionGroup> groups;
};

// Sorts the shown entries and puts them below their groups. Of groups by lead only those of
// `wantedLeads` are made where there are any.
ActionArrangement arranged(std::vector<const ActionEntry*> shown, ActionGrouping grouping,
                           const ActionOrder& order, const std::vector<LeadId>& wantedLeads);

} // namespace boardplan
