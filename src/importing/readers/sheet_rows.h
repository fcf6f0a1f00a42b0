#pragma once

#include "importing/readers/text_blocks.h"

#include <vector>

namespace boardplan {

// The rows of one sheet (or of a CSV file, which is a sheet) in order → blocks. A spreadsheet has no lines of text,
// only rows: one whose first used cell alone is filled is a line of text above or between tables, unless it goes on with
// a sentence; so is one of a single cell merged over most of the sheet. Columns at the sides that nothing fills are cut
// off; an empty row ends a table.
class SheetRows {
public:
    // They must outlive it.
    explicit SheetRows(TextBlocks& blocks) : m_blocks{blocks} {}

    // Rows in order; each cell with its place and text. Empty cells before the last filled one count as cells. Refused
    // over a limit: BP-IMP-009 to -012.
    Status add(SourceRow row, const Place& place);
    // After the last row of a sheet; another may follow. Refused likewise.
    Status end();

private:
    struct PlacedRow {
        SourceRow cells;
        Place place;
        std::size_t width; // with the empty cells at its end
    };

    bool isLineOfText(const SourceRow& row) const;
    void cut(PlacedRow& placed) const;

    TextBlocks& m_blocks;
    std::vector<PlacedRow> m_rows;
    qsizetype m_cells = 0; // added so far, of all sheets
    std::size_t m_first = 0; // of the columns that hold anything
    std::size_t m_end = 0;
};

} // namespace boardplan
