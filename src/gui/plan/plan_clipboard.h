#pragma once

#include <QStringList>
#include <memory>
#include <vector>

class QAbstractItemModel;
class QMimeData;
class QModelIndex;

namespace boardplan {

// Rows of the plan for other programs: an HTML table, tab-separated values and plain text together.
// `first` are the indexes of the rows in column 0.
std::unique_ptr<QMimeData> planRowsForClipboard(const QAbstractItemModel& model,
                                                const std::vector<QModelIndex>& first,
                                                bool withHeadings);

// The three forms of the same cells. The first row are headings where `hasHeadings` says so.
QString cellsAsHtml(const std::vector<QStringList>& rows, bool hasHeadings);
// Cells with tabs, quotes or line breaks are quoted, as spreadsheets read them.
QString cellsAsTsv(const std::vector<QStringList>& rows);
// One line a row; line breaks inside a cell become spaces.
QString cellsAsText(const std::vector<QStringList>& rows);

} // namespace boardplan
