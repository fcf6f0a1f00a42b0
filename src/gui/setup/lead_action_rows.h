#pragma once

#include "gui/inspector/action_rows.h"

#include <boardplan/domain/view.h>

namespace boardplan {

// A lead's actions in plan order, then those of groups that stand for it; what is not the lead's
// alone says so: "contributor", "through All Executive Leads".
std::vector<ActionRow> leadActionRows(const View& view, LeadId lead);

} // namespace boardplan
