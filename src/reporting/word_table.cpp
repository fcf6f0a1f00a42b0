#include "reporting/word_table.h"

#include "reporting/chip_words.h"
#include "reporting/paper_layout.h"
#include "reporting/printable_text.h"

#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr double widestTrend = 620;
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

// Chips as they are written, which may be wider than as they are painted.
ReportTable withChipWords(ReportTable table)
{
    for (RowGroup& group : table.groups) {
        for (ReportRow& row : group.rows) {
            for (ReportCell& cell : row.cells) {
                if (cell.kind == CellKind::Chip) {
                    cell.chip.word = chipWords(cell.chip);
                }
            }
        }
    }
    return table;
}

TableGrid gridOf(const std::vector<const ReportTable*>& tables, double width, int fontSize = PaperStyle::bodySize)
{
    std::vector<ReportTable> written;
    for (const ReportTable* table : tables) {
        written.push_back(withChipWords(*table));
    }
    std::vector<const ReportTable*> shown;
    for (const ReportTable& table : written) {
        shown.push_back(&table);
    }
    return gridFor(shown, width, fontSize);
}

} // namespace

QSizeF wordBody(const Report& report)
{
    const QSizeF page = sheetOf(report.paper, report.orientation).size;
    return {page.width() - 2 * WordMargins::side, page.height() - WordMargins::top - WordMargins::bottom};
}

SharedGrids wordGrids(const Report& report)
{
    return {report, [width = wordBody(report).width()](const auto& tables, int fontSize) {
                return gridOf(tables, width, fontSize);
            }};
}

TableGrid wordTrendGrid(const Report& report, const ReportTable& table)
{
    return gridOf({&table}, std::min(widestTrend, wordBody(report).width()));
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
