#pragma once

#include "gui/figures/figure_table.h"

#include <boardplan/domain/view.h>

namespace boardplan {

// What a plan and each of its priorities are now and what they would be by another rule.
std::vector<FigureColumn> rulePreviewColumns();
std::vector<FigureRow> rulePreviewRows(const View& view, PlanId plan, const RollupRule& rule);

} // namespace boardplan
