#pragma once

#include "gui/figures/figure_table.h"

#include <boardplan/domain/lead_load.h>
#include <boardplan/domain/timeline.h>

namespace boardplan {

// A timeline and a load as tables: the same facts as the pictures, in words.

struct FigureTableContents {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
};

// Action, lead, timescale as published, due, next report, state and flags, rating.
FigureTableContents timelineTable(const Timeline& timeline);
// Lead, overdue, one column per quarter, later where anything is, no date, total; all actions last.
FigureTableContents leadLoadTable(const LeadLoad& load);

} // namespace boardplan
