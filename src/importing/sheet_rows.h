#pragma once

#include "importing/text_blocks.h"

#include <vector>

namespace boardplan {

// The rows of one sheet (or of a CSV file, which is a sheet) in order → blocks. A spreadsheet has no lines of text,
// only rows: one whose first used cell alone is filled is a line of text above or between tables, unless it goes on with
// a sentence; so is one of a single cell merged over most of the sheet. Columns at the sides that nothing fills are cut
// off; an empty row ends a table.
class SheetRows {
public:
    // Both must outlive it.
    SheetRows(TextBlocks& blocks, const ReadLimits& limits);

    // Rows in order; each cell with its place and text. Refused over a limit: BP-IMP-009 to -012.
    Status add(SourceRow row, const Place& place);
    // After the last row of a sheet; another may follow. Refused likewise.
    Status end();

private:
    struct PlacedRow {
        SourceRow cells;
        Place place;
    };

    bool isLineOfText(const SourceRow& row) const;
    void cut(SourceRow& row) const;

    TextBlocks& m_blocks;
    const ReadLimits& m_limits;
    std::vector<PlacedRow> m_rows;
    qsizetype m_cells = 0;
    std::size_t m_first = 0; // of the columns that hold anything
    std::size_t m_end = 0;
};

} // namespace boardplan
