#include <boardplan/reporting/paper_tables.h>

#include <numeric>

namespace boardplan {

int PaperTable::rows() const
{
    return std::accumulate(table.groups.begin(), table.groups.end(), 0,
        [](int sum, const RowGroup& group) { return sum + static_cast<int>(group.rows.size()); });
}

std::optional<FigurePicture> PaperTable::picture() const
{
    return trend ? pictureOf(*trend) : pictureOf(table);
}

std::vector<PaperTable> tablesOf(const Report& report)
{
    std::vector<PaperTable> tables;
    QString heading = report.title;
    for (std::size_t block = 0; block < report.blocks.size(); ++block) {
        if (const auto* const above = std::get_if<ReportHeading>(&report.blocks[block])) {
            heading = above->text;
        } else if (const auto* const table = std::get_if<ReportTable>(&report.blocks[block])) {
            if (!table->columns.empty()) {
                tables.push_back({block, table->caption.isEmpty() ? heading : table->caption, *table, std::nullopt});
            }
        } else if (const auto* const trend = std::get_if<ReportTrend>(&report.blocks[block])) {
            if (!trend->points.empty()) {
                const QString& title = trend->caption.isEmpty() ? heading : trend->caption;
                tables.push_back({block, title, trendTable(*trend), *trend});
            }
        }
    }
    return tables;
}

} // namespace boardplan
