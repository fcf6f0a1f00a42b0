#include "reporting/word_table.h"

#include "reporting/paper_layout.h"
#include "reporting/printable_text.h"

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr double mostOfPage = 0.4; // by estimate, which may be half of what it comes to

double linesOf(const QString& text, double width, int fontSize)
{
    const double lettersInLine = std::max(1.0, width / (fontSize * 0.55));
    double lines = 0;
    for (const QStringView line : QStringView{text}.split(u'\n')) {
        lines += std::max(1.0, std::ceil(static_cast<double>(line.size()) / lettersInLine));
    }
    return lines;
}

} // namespace

QSizeF wordBody(const Report& report)
{
    const QSizeF page = sheetOf(report.paper, report.orientation).size;
    return {page.width() - 2 * WordMargins::side, page.height() - WordMargins::top - WordMargins::bottom};
}

TableGrid wordGrid(const Report& report, const ReportTable& table)
{
    return gridIn(report, table, wordBody(report).width());
}

bool isToFillIn(const ReportTable& table, const ReportRow& row)
{
    return table.isForm && std::any_of(row.cells.begin(), row.cells.end(), [](const ReportCell& cell) {
        return cell.kind == CellKind::Text && cell.text.isEmpty() && cell.small.isEmpty();
    });
}

bool isKeptWhole(const ReportRow& row, const TableGrid& grid, const Report& report)
{
    double lines = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString text = row.cells[i].text + u'\n' + row.cells[i].small;
        lines = std::max(lines, linesOf(text, grid.widths[i], grid.fontSize));
    }
    return lines * grid.fontSize * 1.4 < mostOfPage * wordBody(report).height();
}

QStringList wordLines(const ReportCell& cell)
{
    const QString text = printableText(cell.kind == CellKind::Chip ? cell.text.section(u'\n', 1) : cell.text);
    return text.isEmpty() ? QStringList{} : text.split(u'\n');
}

} // namespace boardplan
