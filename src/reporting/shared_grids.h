#pragma once

#include "reporting/table_grid.h"

#include <functional>
#include <map>

namespace boardplan {

// The grids of a report's tables. Those with the same columns share one, so that they stand in line below each other; it
// is worked out when the first of them is met.
class SharedGrids {
public:
    using Make = std::function<TableGrid(const std::vector<const ReportTable*>& alike)>;

    // The report must outlive the grids.
    SharedGrids(const Report& report, Make make);

    // Of a table that is one of the report's blocks.
    const TableGrid& of(const ReportTable& table);

private:
    std::vector<const ReportTable*> tablesLike(const ReportTable& table) const;

    const Report& m_report;
    Make m_make;
    std::map<const ReportTable*, TableGrid> m_grids;
};

} // namespace boardplan
