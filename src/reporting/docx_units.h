#pragma once

#include "reporting/table_grid.h"

#include <QString>

namespace boardplan {

// The measures of DOCX, from lengths in 1/96 inch and sizes of type in pixels of them.

inline QString docxTwips(double units) // 1/20 point
{
    return QString::number(qRound(units * 15));
}

inline QString docxEmus(double units) // of drawings
{
    return QString::number(qRound(units * 9525));
}

inline int docxHalfPoints(const TableGrid& grid)
{
    return qRound(grid.fontSize * 1.5);
}

// "#ffc800" → "FFC800"
inline QString docxColour(const QString& colour)
{
    return colour.mid(1).toUpper();
}

} // namespace boardplan
