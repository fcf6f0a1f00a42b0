#pragma once

#include "importing/readers/workbook_sheets.h"

namespace boardplan {

// A reference that the spreadsheet had taken for a day.
struct RepairedRef {
    int row = 0;
    int column = 0;
    QString shown; // "1 February"
    QString text;  // "1.2"
};

// Days without a year in a column of references ("1.1", "2/3") are read as the reference that was typed; the texts of the
// sheet are changed. A column is one of references where more of its cells are such than are anything else.
std::vector<RepairedRef> repairRefs(Sheet& sheet);

} // namespace boardplan
