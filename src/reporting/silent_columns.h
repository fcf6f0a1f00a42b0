#pragma once

#include <boardplan/reporting/report.h>

#include <cstddef>

namespace boardplan {

// A column with its cells, in every group.
void takeOutColumn(ReportTable& table, std::size_t column);
// Takes out the columns, from `first` on, that have a dash in every row: their width is better given to those that say
// something. A table without rows keeps its columns.
void leaveOutSilentColumns(ReportTable& table, std::size_t first);

} // namespace boardplan
