#pragma once

#include "reporting/table_grid.h"

#include <functional>
#include <map>

namespace boardplan {

// The grids of a report's tables. Those with the same columns share one, so that they stand in line below each other; it
// is worked out when the first of them is met. Those that differ only in columns left out have type of one size.
class SharedGrids {
public:
    // Of tables with the same columns, in type of `fontSize` or smaller.
    using Make = std::function<TableGrid(const std::vector<const ReportTable*>& alike, int fontSize)>;

    // The report must outlive the grids.
    SharedGrids(const Report& report, Make make);

    // Of a table that is one of the report's blocks.
    const TableGrid& of(const ReportTable& table);

private:
    std::vector<const ReportTable*> tables() const;
    std::vector<const ReportTable*> tablesLike(const ReportTable& table) const;
    // As if no other table were there.
    const TableGrid& alone(const std::vector<const ReportTable*>& alike);

    const Report& m_report;
    Make m_make;
    std::map<const ReportTable*, TableGrid> m_alone; // by the first of those alike
    std::map<const ReportTable*, TableGrid> m_grids;
};

} // namespace boardplan
