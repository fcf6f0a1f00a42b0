#pragma once

#include "gui/figures/figure_table.h"
#include "gui/overview/overview_figures.h"

#include <boardplan/domain/view.h>

#include <vector>

namespace boardplan {

class OverviewPast;

// The rows of the Overview's tables.

// "↑ better".
FigureCell travelFigure(Travel travel);
// The distribution below a node, or that there is nothing to rate.
FigureCell barFigure(const View& view, const Node& node);

std::vector<FigureColumn> priorityColumns(const View& view, PlanId plan, const OverviewPast& past);
std::vector<FigureRow> priorityRows(const View& view, PlanId plan, const OverviewPast& past);

std::vector<FigureColumn> changeColumns();
// Ratings changed since the meeting that `past` holds; empty until it was read.
std::vector<FigureRow> changeRows(const View& view, PlanId plan, const OverviewPast& past);

std::vector<FigureColumn> dueColumns();
std::vector<FigureRow> dueRows(const View& view, PlanId plan, int limit);

} // namespace boardplan
