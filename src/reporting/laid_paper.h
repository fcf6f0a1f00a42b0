#pragma once

#include "reporting/page_flow.h"
#include "reporting/shared_grids.h"

#include <boardplan/reporting/report.h>

#include <vector>

namespace boardplan {

// Where a block stands, with its heading.
struct BlockArea {
    std::size_t block = 0; // its place among the report's blocks
    PagePoint first;
    PagePoint last;
};

// What comes of laying out a report.
struct LaidPaper {
    PageFlow flow;
    std::vector<BlockArea> tableAreas{}; // of tables and trends, in the paper's order
    int rulesPage = -1; // from 0; -1: the report has no rules
};

// Title and blocks below each other on pages of this size. `cellPadding`: above and below the words of a table's cells.
LaidPaper laidOut(const Report& report, const QSizeF& body, qreal cellPadding, SharedGrids& grids);

} // namespace boardplan
