#pragma once

#include <boardplan/reporting/paper_tables.h>

#include <QByteArray>
#include <memory>

class QMimeData;

namespace boardplan {

// A table for other programs: HTML, tab-separated values and plain text together.
std::unique_ptr<QMimeData> tableForClipboard(const ReportTable& table, bool withHeadings);
void copyTable(const ReportTable& table, bool withHeadings);

// A table of a paper, with the picture of its figure where it has one.
void copyTable(const PaperTable& table);
// The picture alone, as PNG and SVG: for programs that would take the table.
void copyPicture(const FigurePicture& picture);

// The figure as SVG, with its words as title.
QByteArray svgOf(const FigurePicture& picture);

} // namespace boardplan
