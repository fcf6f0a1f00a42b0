#include "reporting/table_grid.h"

#include "reporting/cell_box.h"
#include "reporting/column_widths.h"
#include "reporting/paper_style.h"

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr int leastFontSize = 7;    // of tables with very many columns
constexpr qreal widestNarrow = 140; // a wider column must wrap like the others
constexpr qreal shortTexts = 120;   // a column of nothing longer is not worth wrapping
constexpr CellWidths toWriteIn{120, 420}; // an empty cell of a form

std::vector<ColumnDemand> headingDemands(const ReportTable& table, int fontSize)
{
    const qreal padding = 2 * cellPaddingX(fontSize);
    std::vector<ColumnDemand> demands;
    for (const ReportColumn& column : table.columns) {
        const CellWidths heading = headingWidths(column.heading, fontSize);
        demands.push_back(
            {heading.least + padding, heading.full + padding, 0, column.weight, column.isNarrow});
    }
    return demands;
}

std::vector<ColumnDemand> demandsOf(const std::vector<const ReportTable*>& tables, int fontSize)
{
    const qreal padding = 2 * cellPaddingX(fontSize);
    auto demands = headingDemands(*tables.front(), fontSize);
    std::vector<int> filled(demands.size(), 0);
    const auto count = [&](const ReportTable& table, const ReportRow& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool isBlank = table.isForm && row.cells[i].text.isEmpty() && !table.columns[i].isNarrow;
            const CellWidths widths = isBlank ? toWriteIn : cellWidths(row.cells[i], fontSize);
            demands[i].least = std::max(demands[i].least, widths.least + padding);
            demands[i].full = std::max(demands[i].full, widths.full + padding);
            demands[i].typical += widths.full * widths.full;
            filled[i] += row.cells[i].text.isEmpty() && !isBlank ? 0 : 1;
        }
    };
    for (const ReportTable* table : tables) {
        for (const RowGroup& group : table->groups) {
            for (const ReportRow& row : group.rows) {
                count(*table, row);
            }
        }
    }
    for (std::size_t i = 0; i < demands.size(); ++i) {
        demands[i].typical = std::sqrt(demands[i].typical / std::max(1, filled[i]));
        demands[i].isNarrow = demands[i].full <= (demands[i].isNarrow ? widestNarrow : shortTexts);
    }
    return demands;
}

} // namespace

TableGrid gridFor(const std::vector<const ReportTable*>& tables, qreal width)
{
    TableGrid grid{PaperStyle::bodySize, {}};
    auto demands = demandsOf(tables, grid.fontSize);
    while (!fitsLeast(demands, width) && grid.fontSize > leastFontSize) {
        --grid.fontSize;
        demands = demandsOf(tables, grid.fontSize);
    }
    grid.widths = balancedWidths(demands, width);
    return grid;
}

TableGrid gridIn(const Report& report, const ReportTable& table, qreal width)
{
    std::vector<const ReportTable*> alike{&table};
    for (const ReportBlock& block : report.blocks) {
        const auto* other = std::get_if<ReportTable>(&block);
        if (other != nullptr && other != &table && other->columns == table.columns) {
            alike.push_back(other);
        }
    }
    return gridFor(alike, width);
}

} // namespace boardplan
