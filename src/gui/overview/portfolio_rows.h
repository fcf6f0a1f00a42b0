#pragma once

#include "gui/figures/figure_table.h"

#include <boardplan/domain/view.h>

#include <vector>

namespace boardplan {

class PortfolioPast;

// The rows of the Overview while several plans are looked at. `scope` is all boards or one of them: a board's rows
// count what serves it, and an action that serves several boards counts for each of them.

std::vector<FigureColumn> portfolioColumns(bool comparesMeetings);
std::vector<FigureRow> portfolioRows(const View& view, const Node& scope, const std::vector<PlanId>& plans,
    const PortfolioPast& past, bool comparesMeetings);

std::vector<FigureColumn> boardColumns();
std::vector<FigureRow> boardRows(const View& view, const std::vector<Node>& boards);

} // namespace boardplan
