#include "reporting/table_grid.h"

#include "reporting/cell_box.h"
#include "reporting/column_widths.h"
#include "reporting/low_rows.h"
#include "reporting/paper_style.h"

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr int leastFontSize = 7;    // of tables with very many columns
constexpr int readable = 10;        // 7.5 points
constexpr qreal mostOfWords = 0.88; // of the width, taken by the longest words
constexpr qreal threadWidth = 1.4;  // of the longest word
constexpr qreal threadLines = 6;
constexpr qreal widestNarrow = 140; // a wider column must wrap like the others
constexpr qreal shortTexts = 120;   // a column of nothing longer is not worth wrapping
constexpr qreal leastToWriteIn = 120; // an empty cell of a form
constexpr qreal shareToWriteIn = 0.16; // of the width of a page, where that is more
constexpr qreal fullToWriteIn = 340;
constexpr qreal keptToWriteIn = 0.85;    // of its balanced width
constexpr std::size_t rowsMeasured = 200; // of a table, to find the widths that make it low

CellWidths blankWidths(qreal width)
{
    CellWidths widths;
    widths.least = std::max(leastToWriteIn, shareToWriteIn * width);
    widths.full = fullToWriteIn;
    widths.figure = PaperStyle::roomToFillIn;
    return widths;
}

struct Demands {
    std::vector<ColumnDemand> columns;
    std::vector<bool> areToWriteIn;
    RowShapes rows; // some, evenly taken
};

std::vector<ColumnDemand> headingDemands(const ReportTable& table, int fontSize)
{
    const qreal padding = 2 * cellPaddingX(fontSize);
    std::vector<ColumnDemand> demands;
    for (const ReportColumn& column : table.columns) {
        const CellWidths heading = headingWidths(column.heading, fontSize);
        demands.push_back(
            {heading.least + padding, heading.full + padding, 0, column.weight, column.isNarrow});
    }
    return demands;
}

std::vector<const ReportRow*> rowsOf(const ReportTable& table)
{
    std::vector<const ReportRow*> rows;
    for (const RowGroup& group : table.groups) {
        for (const ReportRow& row : group.rows) {
            rows.push_back(&row);
        }
    }
    return rows;
}

Demands demandsOf(const std::vector<const ReportTable*>& tables, qreal width, int fontSize)
{
    const qreal padding = 2 * cellPaddingX(fontSize);
    Demands demands{headingDemands(*tables.front(), fontSize), {}, {}};
    auto& columns = demands.columns;
    demands.areToWriteIn.resize(columns.size(), false);
    std::vector<int> filled(columns.size(), 0);
    for (const ReportTable* table : tables) {
        const auto rows = rowsOf(*table);
        const std::size_t stride = 1 + rows.size() / rowsMeasured;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            std::vector<CellWidths> shapes;
            for (std::size_t i = 0; i < std::min(columns.size(), rows[r]->cells.size()); ++i) {
                const ReportCell& cell = rows[r]->cells[i];
                const bool isBlank = table->isForm && cell.text.isEmpty() && !table->columns[i].isNarrow;
                shapes.push_back(isBlank ? blankWidths(width) : cellWidths(cell, fontSize));
                const CellWidths& widths = shapes.back();
                columns[i].least = std::max(columns[i].least, widths.least + padding);
                columns[i].full = std::max(columns[i].full, widths.full + padding);
                columns[i].typical += widths.full * widths.full;
                filled[i] += cell.text.isEmpty() && !isBlank ? 0 : 1;
                demands.areToWriteIn[i] = demands.areToWriteIn[i] || isBlank;
            }
            if (r % stride == 0) {
                shapes.resize(columns.size());
                demands.rows.push_back(std::move(shapes));
            }
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].typical = std::sqrt(columns[i].typical / std::max(1, filled[i]));
        columns[i].isNarrow = columns[i].full <= (columns[i].isNarrow ? widestNarrow : shortTexts);
    }
    return demands;
}

// Where the longest words fit and nothing more, a column of long texts is left without room: smaller type, while it can
// be read well, makes some.
bool isCramped(const std::vector<ColumnDemand>& columns, qreal width, int fontSize)
{
    return !fitsLeast(columns, fontSize > readable ? width * mostOfWords : width);
}

// Whether a column is a thread of single words down the page.
bool hasThread(const std::vector<ColumnDemand>& columns, const std::vector<qreal>& widths)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (widths[i] < columns[i].least * threadWidth && columns[i].typical > widths[i] * threadLines) {
            return true;
        }
    }
    return false;
}

// Balanced by what the columns hold, then moved so that the rows are low.
std::vector<qreal> lowWidths(const Demands& demands, qreal width, int fontSize)
{
    std::vector<qreal> widths = balancedWidths(demands.columns, width);
    if (!fitsLeast(demands.columns, width)) {
        return widths;
    }
    std::vector<ColumnRange> ranges;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const ColumnDemand& column = demands.columns[i];
        const bool isRoomy = fontSize == PaperStyle::bodySize; // else short texts wrap where that saves a line
        const bool isWhole = isRoomy && column.isNarrow && widths[i] >= column.full;
        const qreal least = demands.areToWriteIn[i] ? widths[i] * keptToWriteIn : column.least;
        ranges.push_back({std::max(least, column.least), isWhole});
    }
    return widthsForLowRows(std::move(widths), ranges, demands.rows, cellPaddingX(fontSize), fontSize);
}

} // namespace

TableGrid gridFor(const std::vector<const ReportTable*>& tables, qreal width, int fontSize)
{
    for (;; --fontSize) {
        const Demands demands = demandsOf(tables, width, fontSize);
        if (fontSize > leastFontSize && isCramped(demands.columns, width, fontSize)) {
            continue;
        }
        const std::vector<qreal> widths = lowWidths(demands, width, fontSize);
        if (fontSize <= PaperStyle::leastSize || !hasThread(demands.columns, widths)) {
            return {fontSize, widths};
        }
    }
}

bool isNumeric(const ReportTable& table, std::size_t column)
{
    bool hasNumbers = false;
    for (const RowGroup& group : table.groups) {
        for (const ReportRow& row : group.rows) {
            if (column < row.cells.size() && row.cells[column].kind != CellKind::Number) {
                return false;
            }
            hasNumbers = true;
        }
    }
    return hasNumbers;
}

} // namespace boardplan
