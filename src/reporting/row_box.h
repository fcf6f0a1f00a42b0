#pragma once

#include "reporting/strips.h"

#include <boardplan/reporting/report.h>

#include <functional>
#include <map>

namespace boardplan {

// Space at either side of a cell, and above and below it.
struct CellPadding {
    qreal beside = 0;
    qreal above = 0;
};

// A row of a table laid out for its columns, and how much of it has been placed. A row taller than
// a page is placed in parts, split at line ends.
class RowBox {
public:
    // `widths` with padding.
    // Where `isRuled`, lines stand between the cells too.
    RowBox(std::vector<Strips> cells, std::vector<qreal> widths, CellPadding padding, bool isRuled = false);

    // What stands behind a cell of the column over the whole height of every part.
    using Ground = std::function<void(QPainter&, const QRectF&)>;
    void setGround(std::size_t column, Ground ground) { m_grounds[column] = std::move(ground); }

    bool isDone() const;
    // Of what is not yet placed, padding included.
    qreal height() const;
    // Takes the lines that fit `room`, at least one of every unfinished cell; the last line of a cell does not go on
    // alone. Returns the part's height and how to paint it.
    Strip takePart(qreal room);

private:
    std::vector<Strips> m_cells;
    std::vector<qreal> m_widths;
    CellPadding m_padding;
    bool m_isRuled;
    std::map<std::size_t, Ground> m_grounds;
    std::vector<std::size_t> m_next; // per cell, the first strip not yet placed
};

} // namespace boardplan
