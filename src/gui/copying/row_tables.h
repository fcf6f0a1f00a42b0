#pragma once

#include <boardplan/reporting/report.h>

#include <vector>

class QAbstractItemModel;
class QModelIndex;

namespace boardplan {

struct ShownRating;

// Rows of the window as a table for other programs.

Chip chipOf(const ShownRating& rating);
// `first` are the indexes of the rows in column 0; ratings keep their chip.
ReportTable tableOfRows(const QAbstractItemModel& model, const std::vector<QModelIndex>& first);
// Columns of words with these headings.
ReportTable tableOfWords(const QStringList& headings, const std::vector<QStringList>& rows);

} // namespace boardplan
