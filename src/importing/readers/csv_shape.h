#pragma once

#include <QByteArray>

namespace boardplan {

// How the beginning of a file falls into rows and cells.
struct CsvShape {
    char separator = ',';
    int width = 1;     // cells of most rows
    int rows = 0;      // of that width
    int otherRows = 0; // of another

    // Rows of at least three cells make up most of it: no prose has that.
    bool isTable() const { return width >= 3 && rows >= 3 && 3 * rows >= 2 * (rows + otherRows); }
};

// The shape with the separator (comma, semicolon, tab or bar) that gives the most rows of one width.
CsvShape csvShape(const QByteArray& utf8);

} // namespace boardplan
