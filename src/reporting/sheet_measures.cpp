#include "reporting/sheet_measures.h"

#include "reporting/column_widths.h"
#include "reporting/paper_style.h"
#include "reporting/title_piece.h"

#include <algorithm>
#include <cmath>

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

qsizetype longestWordOf(const QString& line)
{
    qsizetype longest = 0;
    for (const QStringView word : QStringView{line}.split(u' ', Qt::SkipEmptyParts)) {
        longest = std::max(longest, word.size());
    }
    return std::min(longest, longestLetters);
}

// A column of a form that has nothing but its heading.
bool isToWriteIn(const std::vector<PaperRow>& rows, std::size_t column)
{
    return rows.size() > 1 && std::all_of(rows.begin() + 1, rows.end(), [column](const PaperRow& row) {
        return row[column].isRuled && row[column].text.isEmpty();
    });
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

} // namespace

std::vector<double> sheetWidths(const std::vector<PaperRow>& rows, double width)
{
    std::vector<ColumnDemand> demands(rows.front().size());
    for (const PaperRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double margin = row[i].look == PaperCellLook::ColumnHead ? 5 : 2; // room for the filter's button
            for (const QStringView line : QStringView{row[i].text}.split(u'\n')) {
                const auto full = static_cast<double>(line.size());
                demands[i].least = std::max(demands[i].least, static_cast<double>(longestWordOf(line.toString())) + margin);
                demands[i].full = std::max(demands[i].full, std::min(full, 400.0) + margin);
                demands[i].typical += full * full / static_cast<double>(rows.size());
            }
        }
    }
    double least = 0;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        ColumnDemand& demand = demands[i];
        demand.typical = std::sqrt(demand.typical) + 1;
        if (isToWriteIn(rows, i)) {
            demand.least = std::max(demand.least, lettersToWriteIn);
            demand.full = std::max(demand.full, wordsToWriteIn);
            demand.typical = std::max(demand.typical, wordsToWriteIn);
        }
        demand.isNarrow = demand.full <= 22;
        least += demand.least;
    }
    std::vector<double> widths = balancedWidths(demands, std::max(width, least));
    for (std::size_t i = 0; i < widths.size(); ++i) { // no wider than what it holds
        widths[i] = std::min({widths[i], std::max(demands[i].least, demands[i].full), 80.0});
    }
    return widths;
}

std::vector<double> sheetHeights(const PaperSheet& sheet)
{
    std::vector<double> heights;
    heights.reserve(sheet.rows.size());
    for (const PaperRow& row : sheet.rows) {
        heights.push_back(rowHeight(row, sheet.widths));
    }
    if (sheet.logo != nullptr) {
        heights.front() = titleLogoSize(*sheet.logo).height() * pointsPerUnit + 6;
    }
    return heights;
}

} // namespace boardplan
