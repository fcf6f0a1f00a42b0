#pragma once

#include "reporting/strips.h"

#include <boardplan/reporting/report.h>

namespace boardplan {

// A row of a table laid out for its columns, and how much of it has been placed. A row taller than
// a page is placed in parts, split at line ends.
class RowBox {
public:
    // `widths` with padding, `padding` at either side of a cell.
    // Where `isRuled`, lines stand between the cells too.
    RowBox(std::vector<Strips> cells, std::vector<qreal> widths, qreal padding, bool isRuled = false);

    bool isDone() const;
    // Of what is not yet placed, padding included.
    qreal height() const;
    // Takes the lines that fit `room`, at least one of every unfinished cell. Returns the part's
    // height and how to paint it.
    Strip takePart(qreal room);

private:
    std::vector<Strips> m_cells;
    std::vector<qreal> m_widths;
    qreal m_padding;
    bool m_isRuled;
    std::vector<std::size_t> m_next; // per cell, the first strip not yet placed
};

} // namespace boardplan
