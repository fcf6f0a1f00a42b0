#pragma once

#include "reporting/paper_sheets.h"

#include <xlsxwriter.h>

namespace boardplan {

// Puts the sheet's stacked bars below its table, a bar for each row in the order of rows, drawn from
// the table's own cells.
lxw_error insertXlsxChart(lxw_workbook* workbook, lxw_worksheet* page, const PaperSheet& sheet);

} // namespace boardplan
