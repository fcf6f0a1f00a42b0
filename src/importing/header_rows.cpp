#include "importing/header_rows.h"

#include "importing/heading_map.h"
#include "importing/run_on_headings.h"

#include <algorithm>

namespace boardplan {

namespace {

// Whether a heading says what is done; only then is it asked what stands below the others.
bool namesWork(const SourceRow& headings)
{
    return std::any_of(headings.begin(), headings.end(), [](const SourceCell& cell) {
        const CellField field = fieldOfHeading(cell.text);
        return field == CellField::Action || field == CellField::Objective || field == CellField::Outcome || field == CellField::Measure;
    });
}

} // namespace

SourceRow headingsAt(const std::vector<SourceRow>& rows, std::size_t row)
{
    return partedHeadings(rows[row], row + 1 < rows.size() ? rows[row + 1] : SourceRow{});
}

bool isHeaderAt(const std::vector<SourceRow>& rows, std::size_t row)
{
    const SourceRow headings = headingsAt(rows, row);
    return isHeaderRow(headings) || (namesWork(headings) && isHeaderRow(headings, tickColumns(rows, row)));
}

bool isSecondHeaderAt(const std::vector<SourceRow>& rows, std::size_t row, const TableHeader& header)
{
    if (row >= rows.size()) {
        return false;
    }
    std::vector<TickColumn> ticked = tickColumns(rows, row);
    const bool isBelowRating = !ticked.empty() && ticked.front().at < header.columns.size()
        && header.columns[ticked.front().at].primary() == CellField::Rating;
    const bool hasTicks = std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(row) + 1, rows.end(), [&](const SourceRow& below) {
        return std::any_of(ticked.begin(), ticked.end(),
            [&](const TickColumn& column) { return column.at < below.size() && isTick(below[column.at].text); });
    });
    if (!isBelowRating && !hasTicks) {
        ticked.clear();
    }
    return isHeaderRow(rows[row], ticked) || isSecondHeaderRow(rows[row], header, ticked);
}

} // namespace boardplan
