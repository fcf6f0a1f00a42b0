#pragma once

#include <boardplan/domain/plan.h>

#include <vector>

namespace boardplan {

// The columns of the plan's tree: those of the plan as published, without the objective (which has
// rows of its own), and with ref, action, latest update and rating added where the plan prints
// none.
std::vector<PlanColumn> treeColumns(const Plan& plan);

} // namespace boardplan
