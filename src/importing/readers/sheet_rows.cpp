#include "importing/readers/sheet_rows.h"

#include "importing/text_shape.h"

#include <algorithm>

namespace boardplan {

namespace {

bool isFilled(const SourceCell& cell)
{
    return !cell.text.trimmed().isEmpty();
}

// A sheet that was used up to its last column once fills each row up with empty cells; they are put back where another
// row needs them.
std::size_t takeOffEmptyEnd(SourceRow& row)
{
    const std::size_t width = row.size();
    while (!row.empty() && !isFilled(row.back()) && row.back().fill.isEmpty()) {
        row.pop_back();
    }
    return width;
}

} // namespace

Status SheetRows::add(SourceRow row, const Place& place)
{
    const auto first = std::find_if(row.begin(), row.end(), isFilled);
    if (first != row.end()) {
        const auto last = std::find_if(row.rbegin(), row.rend(), isFilled);
        const auto at = static_cast<std::size_t>(first - row.begin());
        m_first = m_end == 0 ? at : std::min(m_first, at);
        m_end = std::max(m_end, static_cast<std::size_t>(row.rend() - last));
    }
    const std::size_t width = takeOffEmptyEnd(row);
    m_cells += static_cast<qsizetype>(row.size());
    m_rows.push_back({std::move(row), place, width});
    const Status total = m_blocks.allowTotal(m_cells, place);
    return total ? m_blocks.allowLine({}, place) : total;
}

void SheetRows::cut(PlacedRow& placed) const
{
    SourceRow& row = placed.cells;
    row.resize(std::min(row.size(), m_end));
    while (row.size() < std::min(placed.width, m_end)) {
        Place place = placed.place;
        place.cell = static_cast<int>(row.size()) + 1;
        row.push_back({{}, place, 1, 1, {}});
    }
    row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(std::min(row.size(), m_first)));
}

bool SheetRows::isLineOfText(const SourceRow& row) const
{
    const auto filled = std::find_if(row.begin(), row.end(), isFilled);
    if (filled == row.end() || std::any_of(filled + 1, row.end(), isFilled)) {
        return false;
    }
    const bool isFirst = filled == row.begin();
    const bool isWide = 3 * static_cast<std::size_t>(filled->columnSpan) >= 2 * (m_end - m_first) && m_end - m_first > 1;
    return (isFirst || isWide) && !startsInside(filled->text.trimmed());
}

Status SheetRows::end()
{
    Status status = done();
    for (PlacedRow& row : m_rows) {
        cut(row);
        if (isLineOfText(row.cells)) {
            const SourceCell& cell = *std::find_if(row.cells.begin(), row.cells.end(), isFilled);
            Place place = row.place;
            place.cell = row.place.sheet.isEmpty() ? -1 : cell.place.cell;
            status = m_blocks.addText(cell.text, place);
        } else {
            status = m_blocks.addRow(std::move(row.cells), row.place);
        }
        if (!status) {
            break;
        }
    }
    m_blocks.endTable();
    m_rows.clear();
    m_first = 0;
    m_end = 0;
    return status;
}

} // namespace boardplan
