#pragma once

#include "gui/figures/figure_table.h"

#include <boardplan/domain/view.h>

#include <vector>

namespace boardplan {

class OverviewPast;

// The rows of the Overview's tables.

std::vector<FigureColumn> priorityColumns(const View& view, PlanId plan, const OverviewPast& past);
std::vector<FigureRow> priorityRows(const View& view, PlanId plan, const OverviewPast& past);

std::vector<FigureColumn> changeColumns();
// Ratings changed since the meeting that `past` holds; empty until it was read.
std::vector<FigureRow> changeRows(const View& view, PlanId plan, const OverviewPast& past);

std::vector<FigureColumn> dueColumns();
std::vector<FigureRow> dueRows(const View& view, PlanId plan, int limit);

} // namespace boardplan
