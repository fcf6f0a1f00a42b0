#include "reporting/trend_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString trendText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

ReportCell numberCell(int count)
{
    ReportCell cell = textCell(QString::number(count));
    cell.kind = CellKind::Number;
    return cell;
}

QString keyOfSegment(const DistributionSegment& segment)
{
    return segment.rating ? segment.rating->key : QString{};
}

// Every rating that some point has, worst first, not rated last; a column that is empty throughout
// is left out.
std::vector<DistributionSegment> columnsOf(const ReportTrend& trend)
{
    std::vector<DistributionSegment> columns;
    for (const TrendPoint& point : trend.points) {
        for (const DistributionSegment& segment : point.distribution.segments) {
            const auto known = std::find_if(
                columns.begin(), columns.end(), [&](const DistributionSegment& column) {
                    return keyOfSegment(column) == keyOfSegment(segment);
                });
            if (known == columns.end()) {
                columns.push_back(segment);
            } else {
                known->count += segment.count;
            }
        }
    }
    std::erase_if(columns, [](const DistributionSegment& column) { return column.count == 0; });
    std::stable_sort(columns.begin(), columns.end(),
                     [](const DistributionSegment& one, const DistributionSegment& other) {
                         const auto rank = [](const DistributionSegment& column) {
                             return column.rating ? column.rating->severity : -1000;
                         };
                         return rank(one) > rank(other);
                     });
    return columns;
}

int countOf(const Distribution& distribution, const DistributionSegment& column)
{
    int count = 0;
    for (const DistributionSegment& segment : distribution.segments) {
        count += keyOfSegment(segment) == keyOfSegment(column) ? segment.count : 0;
    }
    return count;
}

} // namespace

std::vector<std::optional<Rating>> ratingsOfTrend(const ReportTrend& trend)
{
    std::vector<std::optional<Rating>> ratings;
    for (const DistributionSegment& column : columnsOf(trend)) {
        ratings.push_back(column.rating);
    }
    return ratings;
}

ReportTable trendTable(const ReportTrend& trend)
{
    const auto columns = columnsOf(trend);
    const bool hasChips =
        std::any_of(trend.points.begin(), trend.points.end(),
                    [](const TrendPoint& point) { return point.chip.has_value(); });
    ReportTable table;
    table.caption = trend.caption;
    table.columns.push_back({trendText("Meeting"), 1, true});
    if (hasChips) {
        table.columns.push_back({trendText("Overall rating"), 1, true});
    }
    for (const DistributionSegment& column : columns) {
        table.columns.push_back({Chip{column.rating, {}}.text(), 1, true});
    }
    table.columns.push_back({trendText("Actions"), 1, true});
    table.groups.emplace_back();
    for (const TrendPoint& point : trend.points) {
        ReportRow row;
        row.cells.push_back(textCell(point.label));
        if (hasChips) {
            row.cells.push_back(point.chip ? chipCell(*point.chip) : textCell(u"–"_s));
        }
        for (const DistributionSegment& column : columns) {
            row.cells.push_back(numberCell(countOf(point.distribution, column)));
        }
        row.cells.push_back(numberCell(point.distribution.total()));
        table.groups.back().rows.push_back(std::move(row));
    }
    return table;
}

} // namespace boardplan
