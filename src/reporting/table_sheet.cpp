#include "reporting/table_sheet.h"

#include "reporting/printable_text.h"
#include "reporting/trend_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

namespace {

constexpr std::size_t mostBars = 40;

// How many cells each column needs for its longest text.
std::vector<qsizetype> cellsNeeded(const FlatTable& flat)
{
    std::vector<qsizetype> needed(flat.columns().size(), 1);
    flat.eachRow([&needed](const FlatRow& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].text.size() > mostCellLetters) {
                needed[i] = std::max(needed[i], cellPieces(printableText(row[i].text)).size());
            }
        }
    });
    return needed;
}

PaperCell tableCell(const FlatCell& flat, bool isForm)
{
    PaperCell cell = flat.chip != nullptr ? ratingCell(*flat.chip) : PaperCell{};
    cell.text = printableText(flat.text);
    cell.number = flat.number;
    cell.isBold = flat.isBold;
    cell.isRuled = isForm;
    return cell;
}

void addPieces(PaperRow& row, const FlatCell& flat, qsizetype cells, bool isForm)
{
    if (cells == 1) {
        row.push_back(tableCell(flat, isForm));
        return;
    }
    const QStringList pieces = cellPieces(printableText(flat.text));
    for (qsizetype piece = 0; piece < cells; ++piece) {
        row.push_back(tableCell({pieces.value(piece), {}, nullptr, flat.isBold}, isForm));
    }
}

} // namespace

TableRows::TableRows(const ReportTable& table)
    : m_table{table}
    , m_flat{table}
    , m_needed{cellsNeeded(m_flat)}
{
}

TableRows::TableRows(std::shared_ptr<const ReportTable> table)
    : m_kept{std::move(table)}
    , m_table{*m_kept}
    , m_flat{*m_kept}
    , m_needed{cellsNeeded(m_flat)}
{
}

void TableRows::each(const TakePaperRow& take) const
{
    take(headRow());
    m_flat.eachRow([&](const FlatRow& cells) {
        PaperRow row;
        row.reserve(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            addPieces(row, cells[i], m_needed[i], m_table.isForm);
        }
        take(row);
    });
}

bool TableRows::isWhole() const
{
    return std::all_of(m_needed.begin(), m_needed.end(), [](qsizetype cells) { return cells == 1; });
}

PaperRow TableRows::headRow() const
{
    PaperRow row;
    for (std::size_t i = 0; i < m_flat.columns().size(); ++i) {
        const QString& heading = m_flat.columns()[i].heading;
        row.push_back(lookCell(heading, PaperCellLook::ColumnHead));
        for (qsizetype more = 1; more < m_needed[i]; ++more) {
            const QString continued = QCoreApplication::translate("boardplan", "%1 (continued)").arg(heading);
            row.push_back(lookCell(continued, PaperCellLook::ColumnHead));
        }
    }
    return row;
}

std::optional<PaperChart> chartOf(const FlatTable& flat, const QString& title)
{
    const std::vector<FlatColumn>& columns = flat.columns();
    const auto isCount = [](const FlatColumn& column) { return column.part == FlatPart::Count; };
    const auto first = std::find_if(columns.begin(), columns.end(), isCount);
    const auto last = std::find_if_not(first, columns.end(), isCount);
    if (first == last || flat.rowCount() == 0 || flat.rowCount() > mostBars) {
        return std::nullopt;
    }
    PaperChart chart{false, title, 0, static_cast<std::size_t>(first - columns.begin()), {}};
    for (auto column = first; column != last && column->source == first->source; ++column) {
        chart.ratings.push_back(column->counted);
    }
    const auto named = std::find_if(columns.begin(), columns.end(), [](const FlatColumn& column) {
        return column.part == FlatPart::Words && !column.isNarrow;
    });
    chart.labels = named == columns.end() ? 0 : static_cast<std::size_t>(named - columns.begin());
    return chart;
}

// A bar for each point, of the columns that count.
std::optional<PaperChart> trendChartOf(const ReportTrend& trend, const FlatTable& flat)
{
    const auto ratings = ratingsOfTrend(trend);
    if (ratings.empty() || flat.rowCount() == 0 || flat.rowCount() > mostBars) {
        return std::nullopt;
    }
    return PaperChart{true, trend.caption, 0, flat.columns().size() - 1 - ratings.size(), ratings};
}

} // namespace boardplan
