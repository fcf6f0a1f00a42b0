#pragma once

#include "reporting/flat_table.h"
#include "reporting/paper_sheets.h"

#include <memory>

namespace boardplan {

// A table of a report as the rows of a sheet: its headings, then its flat rows (flat_table.h). A text that is too long
// for a cell goes on in columns beside it.
class TableRows : public PaperRows {
public:
    // `table` must outlive it, unless it is handed over.
    explicit TableRows(const ReportTable& table);
    explicit TableRows(std::shared_ptr<const ReportTable> table);

    std::size_t count() const override { return m_flat.rowCount() + 1; }
    void each(const TakePaperRow& take) const override;

    const FlatTable& flat() const { return m_flat; }
    // Whether every text stands in one cell.
    bool isWhole() const;

private:
    PaperRow headRow() const;

    std::shared_ptr<const ReportTable> m_kept;
    const ReportTable& m_table;
    FlatTable m_flat;
    std::vector<qsizetype> m_needed; // cells that a column takes for its longest text
};

// The counts of a table as bars, and the points of a trend; nothing where there are none, or too many to be read.
std::optional<PaperChart> chartOf(const FlatTable& flat, const QString& title);
std::optional<PaperChart> trendChartOf(const ReportTrend& trend, const FlatTable& flat);

} // namespace boardplan
