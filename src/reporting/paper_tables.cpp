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
    for (const PaperTableTitle& title : tableTitlesOf(report)) {
        const ReportBlock& block = report.blocks[title.block];
        if (const auto* const table = std::get_if<ReportTable>(&block)) {
            tables.push_back({title, *table, std::nullopt});
        } else if (const auto* const trend = std::get_if<ReportTrend>(&block)) {
            tables.push_back({title, trendTable(*trend), *trend});
        }
    }
    return tables;
}

std::vector<PaperTableTitle> tableTitlesOf(const Report& report)
{
    std::vector<PaperTableTitle> titles;
    QString heading = report.title;
    const auto add = [&](std::size_t block, bool isEmpty, const QString& caption) {
        if (!isEmpty) {
            titles.push_back({block, caption.isEmpty() ? heading : caption});
        }
    };
    for (std::size_t block = 0; block < report.blocks.size(); ++block) {
        if (const auto* const above = std::get_if<ReportHeading>(&report.blocks[block])) {
            heading = above->text;
        } else if (const auto* const table = std::get_if<ReportTable>(&report.blocks[block])) {
            add(block, table->columns.empty(), table->caption);
        } else if (const auto* const trend = std::get_if<ReportTrend>(&report.blocks[block])) {
            add(block, trend->points.empty(), trend->caption);
        }
    }
    return titles;
}

} // namespace boardplan
