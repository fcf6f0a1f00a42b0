#include "reporting/silent_columns.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isSilentCell(const ReportCell& cell)
{
    return cell.kind == CellKind::Text && cell.small.isEmpty() && (cell.text.isEmpty() || cell.text == u"–"_s);
}

bool isSilentColumn(const ReportTable& table, std::size_t column)
{
    return std::all_of(table.groups.begin(), table.groups.end(), [column](const RowGroup& group) {
        return std::all_of(group.rows.begin(), group.rows.end(),
                           [column](const ReportRow& row) { return isSilentCell(row.cells[column]); });
    });
}

} // namespace

void takeOutColumn(ReportTable& table, std::size_t column)
{
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (RowGroup& group : table.groups) {
        for (ReportRow& row : group.rows) {
            row.cells.erase(row.cells.begin() + at);
        }
    }
}

void leaveOutSilentColumns(ReportTable& table, std::size_t first)
{
    const bool hasRows = std::any_of(table.groups.begin(), table.groups.end(),
                                     [](const RowGroup& group) { return !group.rows.empty(); });
    for (std::size_t column = table.columns.size(); hasRows && column-- > first;) {
        if (isSilentColumn(table, column)) {
            takeOutColumn(table, column);
        }
    }
}

} // namespace boardplan
