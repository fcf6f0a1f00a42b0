#pragma once

#include "importing/grid.h"
#include "importing/table_finder.h"

#include <set>

namespace boardplan {

using RowRefs = std::vector<const SourceRow*>;

// Column of each cell; -1: none.
struct ColumnMapping {
    std::vector<int> columns;
    int score = 0;
};

// The text of a cell; empty beyond the row's end.
QString cellAt(const SourceRow& row, std::size_t at);

// Finds the best order-keeping mapping of cells to columns for rows of one shape: as many cells, and the
// same of them filled.
class ColumnMatch {
public:
    // `above`: the last row before the fragment, null where there is none; what it leaves unfinished attracts.
    ColumnMatch(const TableHeader& header, const RowRefs& rows, const GridRow* above,
        const std::set<QString>& knownLeads);

    ColumnMapping best() const;
    ColumnMapping asTheyStand() const;
    // The score of a mapping that other rows of the fragment have, without the cost of its shifts.
    ColumnMapping measured(const std::vector<int>& columns) const;

private:
    // The best way to have placed the filled cells so far, for one place of the last of them.
    struct Step {
        int score = unreached;
        int from = 0;  // the place of the filled cell before
        int shift = 0; // column minus cell of the last cell that has a column
        int column = -1;
    };
    using Steps = std::vector<Step>; // by column, and last that the cell has none
    static constexpr int unreached = -1'000'000;

    int fit(std::size_t cell, std::size_t column) const { return m_fits[cell * m_columns + column]; }
    int measured(std::size_t cell, const TableColumn& column) const;
    int costOfDropping(std::size_t cell) const;
    std::vector<std::size_t> filledCells() const;
    Steps stepsAfter(const Steps& before, std::size_t cell) const;
    ColumnMapping mappingOf(const std::vector<Steps>& steps, const std::vector<std::size_t>& filled) const;

    const RowRefs& m_rows;
    const GridRow* m_above;
    const std::set<QString>& m_knownLeads;
    std::size_t m_width = 0;
    std::size_t m_columns = 0;
    std::vector<int> m_fits;
    std::vector<bool> m_filled;
};

} // namespace boardplan
