#pragma once

#include "reporting/shared_grids.h"

#include <boardplan/reporting/report.h>

#include <QSizeF>

namespace boardplan {

// How tables stand in a word processor's document, shared by DOCX and ODT. Lengths are in 1/96 inch.

// The page's width and height between its margins.
QSizeF wordBody(const Report& report);

// The sides of a page: left and right, top, and bottom down to the footer.
struct WordMargins {
    static constexpr double side = 50; // 13 mm
    static constexpr double top = 45;
    static constexpr double bottom = 68;
    static constexpr double footer = 30;
};

// The columns of the report's tables.
SharedGrids wordGrids(const Report& report);
// Those of the numbers of a trend: close together, for none of them is long.
TableGrid wordTrendGrid(const Report& report, const ReportTable& table);

// Whether a row is so low that it may be kept on one page; a row that fills a page must break.
bool isKeptWhole(const ReportRow& row, const TableGrid& grid, const Report& report);

// Whether a cell of the row waits for what is written by hand.
bool isToFillIn(const ReportTable& table, const ReportRow& row);

// What stands below a cell's chip or bar, or is all of the cell: lines in order.
QStringList wordLines(const ReportCell& cell);

} // namespace boardplan
