#pragma once

#include <QString>

namespace boardplan {

// Where a piece of the source stands, for people: "line 12", "line 12, cell 3"; in a workbook "“Actions”, cell C12".
// No two cells of a document share line and cell.
struct Place {
    int line = 0;    // from 1, counted on over the sheets of a workbook
    int cell = -1;   // from 1 in a table row; -1: the whole line
    QString sheet{}; // its name; empty: the document is no workbook
    int row = 0;     // in the sheet, from 1

    QString toString() const;
    bool operator==(const Place&) const = default;
};

} // namespace boardplan
