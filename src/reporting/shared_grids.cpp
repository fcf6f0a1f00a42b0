#include "reporting/shared_grids.h"

#include "reporting/paper_style.h"

#include <algorithm>
#include <utility>

namespace boardplan {

namespace {

bool hasHeading(const ReportTable& table, const QString& heading)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const ReportColumn& column) { return column.heading == heading; });
}

bool hasAllOf(const ReportTable& table, const ReportTable& other)
{
    return std::all_of(other.columns.begin(), other.columns.end(),
                       [&](const ReportColumn& column) { return hasHeading(table, column.heading); });
}

} // namespace

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
    TableGrid grid = alone(alike);
    int smallest = grid.fontSize;
    for (const ReportTable* other : tables()) {
        if (hasAllOf(table, *other) || hasAllOf(*other, table)) {
            smallest = std::min(smallest, alone(tablesLike(*other)).fontSize);
        }
    }
    if (smallest < grid.fontSize) {
        grid = m_make(alike, smallest);
    }
    for (const ReportTable* one : alike) {
        m_grids.emplace(one, grid);
    }
    return m_grids.at(&table);
}

const TableGrid& SharedGrids::alone(const std::vector<const ReportTable*>& alike)
{
    const auto known = m_alone.find(alike.front());
    return known != m_alone.end() ? known->second
                                  : m_alone.emplace(alike.front(), m_make(alike, PaperStyle::bodySize)).first->second;
}

std::vector<const ReportTable*> SharedGrids::tables() const
{
    std::vector<const ReportTable*> found;
    for (const ReportBlock& block : m_report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            found.push_back(table);
        }
    }
    return found;
}

std::vector<const ReportTable*> SharedGrids::tablesLike(const ReportTable& table) const
{
    std::vector<const ReportTable*> alike = tables();
    std::erase_if(alike, [&](const ReportTable* other) { return other->columns != table.columns; });
    return alike;
}

} // namespace boardplan
