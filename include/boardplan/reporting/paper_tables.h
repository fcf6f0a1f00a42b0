#pragma once

#include <boardplan/reporting/figure_picture.h>
#include <boardplan/reporting/report.h>

#include <cstddef>
#include <vector>

namespace boardplan {

// Where a table or a trend of a paper stands, and what it is called.
struct PaperTableTitle {
    std::size_t block = 0; // its place among the report's blocks
    QString title;         // its caption, else the heading above it
};

// A table of a paper, or a trend with its numbers: what can be taken out of it alone.
struct PaperTable : PaperTableTitle {
    ReportTable table;
    std::optional<ReportTrend> trend;

    int rows() const;
    // Nothing where no figure belongs to it.
    std::optional<FigurePicture> picture() const;
};

// In the order of the paper; tables without columns are none.
std::vector<PaperTable> tablesOf(const Report& report);
// The same without the tables, which may be long.
std::vector<PaperTableTitle> tableTitlesOf(const Report& report);

} // namespace boardplan
