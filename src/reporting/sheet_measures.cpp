#include "reporting/sheet_measures.h"

#include "reporting/column_widths.h"
#include "reporting/paper_style.h"
#include "reporting/title_piece.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace boardplan {

namespace {

constexpr qsizetype longestLetters = 18; // of a word that widens its column
constexpr double sheetLine = 14.5;      // points
constexpr double aroundWords = 3;
constexpr double aroundHead = 8; // its letters are bold, and a line stands below them
constexpr double highestRow = 409;      // that Excel has
constexpr double pointsPerUnit = 0.75;
constexpr double lettersToWriteIn = 18; // letters
constexpr double wordsToWriteIn = 32;

qsizetype longestWordOf(QStringView line)
{
    qsizetype longest = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        longest = std::max(longest, word.size());
    }
    return std::min(longest, longestLetters);
}

// Broken at words; a longer one goes on.
double linesOfWords(QStringView words, double letters)
{
    double lines = 1;
    double used = 0;
    for (const QStringView word : words.split(u' ')) {
        const auto size = static_cast<double>(word.size());
        if (used > 0 && used + 1 + size > letters) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + size;
        const double more = std::ceil(used / letters) - 1;
        if (more > 0) {
            lines += more;
            used -= more * letters;
        }
    }
    return lines;
}

double linesIn(const PaperCell& cell, double width)
{
    const double letters = std::max(1.0, width - 3);
    double lines = 0;
    for (const QStringView line : QStringView{cell.text}.split(u'\n')) {
        lines += linesOfWords(line, letters);
    }
    return lines;
}

// A prompt and the empty cells of a form leave room to write.
double leastHeight(const PaperRow& row)
{
    const bool isPrompt = !row.empty() && row.back().look == PaperCellLook::Prompt;
    const bool isToFillIn
        = std::any_of(row.begin(), row.end(), [](const PaperCell& cell) { return cell.isRuled && cell.text.isEmpty(); });
    return isPrompt || isToFillIn ? PaperStyle::roomToFillIn * pointsPerUnit : 0;
}

double rowHeight(const PaperRow& row, const std::vector<double>& widths)
{
    if (!row.empty() && row.front().look == PaperCellLook::Title) {
        return 26;
    }
    if (!row.empty() && row.front().look == PaperCellLook::Heading) {
        return 20;
    }
    double lines = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool wraps = row[i].look != PaperCellLook::Muted;
        lines = std::max(lines, wraps && !row[i].number ? linesIn(row[i], widths[i]) : 1);
    }
    const bool isHead = !row.empty() && row.front().look == PaperCellLook::ColumnHead;
    const double around = isHead ? aroundHead : aroundWords;
    return std::min(std::max(lines * sheetLine + around, leastHeight(row)), highestRow);
}

// What the rows of a sheet ask of its columns.
class ColumnDemands {
public:
    explicit ColumnDemands(std::size_t rows)
        : m_rows{rows}
    {
    }

    void add(const PaperRow& row);
    std::vector<ColumnDemand> take();

private:
    void add(const PaperCell& cell, ColumnDemand& demand) const;

    std::size_t m_rows;
    std::vector<ColumnDemand> m_demands;
    std::vector<bool> m_isToWriteIn; // columns of a form that have nothing but their heading
};

void ColumnDemands::add(const PaperRow& row)
{
    const bool isHead = m_demands.empty();
    if (isHead) {
        m_demands.resize(row.size());
        m_isToWriteIn.assign(row.size(), m_rows > 1);
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        add(row[i], m_demands[i]);
        if (!isHead && !(row[i].isRuled && row[i].text.isEmpty())) {
            m_isToWriteIn[i] = false;
        }
    }
}

void ColumnDemands::add(const PaperCell& cell, ColumnDemand& demand) const
{
    const double margin = cell.look == PaperCellLook::ColumnHead ? 5 : 2; // room for the filter's button
    for (const QStringView line : QStringView{cell.text}.split(u'\n')) {
        const auto full = static_cast<double>(line.size());
        demand.least = std::max(demand.least, static_cast<double>(longestWordOf(line)) + margin);
        demand.full = std::max(demand.full, std::min(full, 400.0) + margin);
        demand.typical += full * full / static_cast<double>(m_rows);
    }
}

std::vector<ColumnDemand> ColumnDemands::take()
{
    for (std::size_t i = 0; i < m_demands.size(); ++i) {
        ColumnDemand& demand = m_demands[i];
        demand.typical = std::sqrt(demand.typical) + 1;
        if (m_isToWriteIn[i]) {
            demand.least = std::max(demand.least, lettersToWriteIn);
            demand.full = std::max(demand.full, wordsToWriteIn);
            demand.typical = std::max(demand.typical, wordsToWriteIn);
        }
        demand.isNarrow = demand.full <= 22;
    }
    return std::move(m_demands);
}

} // namespace

std::vector<double> sheetWidths(const PaperRows& rows, double width)
{
    ColumnDemands gathered{rows.count()};
    rows.each([&gathered](const PaperRow& row) { gathered.add(row); });
    const std::vector<ColumnDemand> demands = gathered.take();
    const double least = std::accumulate(demands.begin(), demands.end(), 0.0,
        [](double sum, const ColumnDemand& demand) { return sum + demand.least; });
    std::vector<double> widths = balancedWidths(demands, std::max(width, least));
    for (std::size_t i = 0; i < widths.size(); ++i) { // no wider than what it holds
        widths[i] = std::min({widths[i], std::max(demands[i].least, demands[i].full), 80.0});
    }
    return widths;
}

double sheetHeight(const PaperSheet& sheet, const PaperRow& row, std::size_t at)
{
    const bool isLogo = at == 0 && sheet.logo != nullptr;
    return isLogo ? titleLogoSize(*sheet.logo).height() * pointsPerUnit + 6 : rowHeight(row, sheet.widths);
}

} // namespace boardplan
