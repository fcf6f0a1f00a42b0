#include "importing/sheet_rows.h"

#include "importing/text_shape.h"

#include <algorithm>

namespace boardplan {

namespace {

bool isFilled(const SourceCell& cell)
{
    return !cell.text.trimmed().isEmpty();
}

} // namespace

SheetRows::SheetRows(TextBlocks& blocks, const ReadLimits& limits)
    : m_blocks{blocks}
    , m_limits{limits}
{
}

Status SheetRows::add(SourceRow row, const Place& place)
{
    const auto first = std::find_if(row.begin(), row.end(), isFilled);
    if (first != row.end()) {
        const auto last = std::find_if(row.rbegin(), row.rend(), isFilled);
        const auto at = static_cast<std::size_t>(first - row.begin());
        m_first = m_end == 0 ? at : std::min(m_first, at);
        m_end = std::max(m_end, static_cast<std::size_t>(row.rend() - last));
    }
    m_cells += static_cast<qsizetype>(row.size());
    m_rows.push_back({std::move(row), place});
    return m_cells <= m_limits.cells && place.line <= m_limits.lines ? done() : end(); // which says what is too much
}

void SheetRows::cut(SourceRow& row) const
{
    row.resize(std::min(row.size(), m_end));
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
        cut(row.cells);
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
