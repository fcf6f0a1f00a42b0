#include "reporting/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace boardplan {

namespace {

qreal sumOf(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

std::vector<qreal> widthsFor(const std::vector<ColumnDemand>& columns, qreal factor)
{
    std::vector<qreal> widths;
    for (const ColumnDemand& column : columns) {
        const qreal most = std::max(column.least, column.full);
        const qreal wanted =
            column.isNarrow ? most : factor * column.weight * std::sqrt(column.typical);
        widths.push_back(std::clamp(wanted, column.least, most));
    }
    return widths;
}

std::vector<qreal> scaledToFit(const std::vector<ColumnDemand>& columns, qreal width)
{
    std::vector<qreal> widths;
    for (const ColumnDemand& column : columns) {
        widths.push_back(column.least);
    }
    const qreal factor = width / sumOf(widths);
    for (qreal& one : widths) {
        one *= factor;
    }
    return widths;
}

// Room that no column needs goes to those that may be wide, in proportion to what they have.
void shareOutRest(const std::vector<ColumnDemand>& columns, std::vector<qreal>& widths, qreal rest)
{
    qreal wide = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        wide += columns[i].isNarrow ? 0 : widths[i];
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (wide <= 0) {
            widths[i] += rest / static_cast<qreal>(columns.size());
        } else if (!columns[i].isNarrow) {
            widths[i] += rest * widths[i] / wide;
        }
    }
}

} // namespace

bool fitsLeast(const std::vector<ColumnDemand>& columns, qreal width)
{
    qreal least = 0;
    for (const ColumnDemand& column : columns) {
        least += column.least;
    }
    return least <= width;
}

std::vector<qreal> balancedWidths(const std::vector<ColumnDemand>& columns, qreal width)
{
    if (!fitsLeast(columns, width)) {
        return scaledToFit(columns, width);
    }
    if (sumOf(widthsFor(columns, 0)) > width) { // narrow columns take too much to be had in full
        std::vector<ColumnDemand> wrapped = columns;
        for (ColumnDemand& column : wrapped) {
            column.isNarrow = false;
        }
        return balancedWidths(wrapped, width);
    }
    qreal low = 0;
    qreal high = 4096; // beyond this every column is full
    for (int step = 0; step < 48; ++step) {
        const qreal middle = (low + high) / 2;
        (sumOf(widthsFor(columns, middle)) <= width ? low : high) = middle;
    }
    std::vector<qreal> widths = widthsFor(columns, low);
    shareOutRest(columns, widths, width - sumOf(widths));
    return widths;
}

} // namespace boardplan
