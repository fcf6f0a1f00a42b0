#include "reporting/shared_grids.h"

#include <utility>

namespace boardplan {

SharedGrids::SharedGrids(const Report& report, Make make)
    : m_report{report}
    , m_make{std::move(make)}
{
}

const TableGrid& SharedGrids::of(const ReportTable& table)
{
    const auto known = m_grids.find(&table);
    if (known != m_grids.end()) {
        return known->second;
    }
    const std::vector<const ReportTable*> alike = tablesLike(table);
    const TableGrid grid = m_make(alike);
    for (const ReportTable* one : alike) {
        m_grids.emplace(one, grid);
    }
    return m_grids.at(&table);
}

std::vector<const ReportTable*> SharedGrids::tablesLike(const ReportTable& table) const
{
    std::vector<const ReportTable*> alike;
    for (const ReportBlock& block : m_report.blocks) {
        const auto* other = std::get_if<ReportTable>(&block);
        if (other != nullptr && other->columns == table.columns) {
            alike.push_back(other);
        }
    }
    return alike;
}

} // namespace boardplan
