#include "reporting/paper_sheets.h"

#include "reporting/column_widths.h"
#include "reporting/flat_table.h"
#include "reporting/printable_text.h"
#include "reporting/sheet_names.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double coverLabels = 26; // widths of columns, in letters
constexpr double coverWords = 110;
constexpr double landscapeLetters = 170;
constexpr double portraitLetters = 120;
constexpr qsizetype longestLetters = 18; // of a word that widens its column
constexpr std::size_t mostBars = 40;
constexpr double lineHeight = 14.5; // points
constexpr double highestRow = 409;  // that Excel has

QString sheetText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

PaperCell lookCell(const QString& text, PaperCellLook look)
{
    PaperCell cell;
    cell.text = printableText(text);
    cell.look = look;
    return cell;
}

PaperCell ratingCell(const Chip& chip)
{
    PaperCell cell = lookCell(chip.text(), PaperCellLook::Rating);
    cell.chip = &chip;
    return cell;
}

// How many cells each column needs for its longest text.
std::vector<qsizetype> cellsNeeded(const FlatTable& flat)
{
    std::vector<qsizetype> needed(flat.columns.size(), 1);
    for (const std::vector<FlatCell>& row : flat.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].text.size() > mostCellLetters) {
                needed[i] = std::max(needed[i], cellPieces(printableText(row[i].text)).size());
            }
        }
    }
    return needed;
}

PaperCell tableCell(const FlatCell& flat)
{
    PaperCell cell;
    cell.text = printableText(flat.text);
    cell.number = flat.number;
    cell.chip = flat.chip;
    cell.look = flat.chip != nullptr ? PaperCellLook::Rating : PaperCellLook::Words;
    cell.isBold = flat.isBold;
    return cell;
}

void addPieces(PaperRow& row, const FlatCell& flat, qsizetype cells)
{
    if (cells == 1) {
        row.push_back(tableCell(flat));
        return;
    }
    const QStringList pieces = cellPieces(printableText(flat.text));
    for (qsizetype piece = 0; piece < cells; ++piece) {
        row.push_back(tableCell({pieces.value(piece), {}, nullptr, flat.isBold}));
    }
}

PaperRow headRow(const FlatTable& flat, const std::vector<qsizetype>& needed)
{
    PaperRow row;
    for (std::size_t i = 0; i < flat.columns.size(); ++i) {
        const QString& heading = flat.columns[i].heading;
        row.push_back(lookCell(heading, PaperCellLook::ColumnHead));
        for (qsizetype more = 1; more < needed[i]; ++more) {
            row.push_back(lookCell(sheetText("%1 (continued)").arg(heading), PaperCellLook::ColumnHead));
        }
    }
    return row;
}

qsizetype longestWordOf(const QString& line)
{
    qsizetype longest = 0;
    for (const QStringView word : QStringView{line}.split(u' ', Qt::SkipEmptyParts)) {
        longest = std::max(longest, word.size());
    }
    return std::min(longest, longestLetters);
}

// Each column between its longest word and its longest line, the sheet as wide as a page.
std::vector<double> tableWidths(const std::vector<PaperRow>& rows, double width)
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
    for (ColumnDemand& demand : demands) {
        demand.typical = std::sqrt(demand.typical) + 1;
        demand.isNarrow = demand.full <= 22;
        least += demand.least;
    }
    std::vector<double> widths = balancedWidths(demands, std::max(width, least));
    for (std::size_t i = 0; i < widths.size(); ++i) { // no wider than what it holds
        widths[i] = std::min({widths[i], std::max(demands[i].least, demands[i].full), 80.0});
    }
    return widths;
}

double linesIn(const PaperCell& cell, double width)
{
    const double letters = std::max(1.0, width - 3);
    double lines = 0;
    for (const QStringView line : QStringView{cell.text}.split(u'\n')) {
        lines += std::max(1.0, std::ceil(static_cast<double>(line.size()) / letters));
    }
    return lines;
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
    return std::min(lines * lineHeight + 3, highestRow);
}

std::vector<double> rowHeights(const PaperSheet& sheet)
{
    std::vector<double> heights;
    heights.reserve(sheet.rows.size());
    for (const PaperRow& row : sheet.rows) {
        heights.push_back(rowHeight(row, sheet.widths));
    }
    return heights;
}

std::optional<PaperChart> chartOf(const FlatTable& flat, const QString& title)
{
    const auto isCount = [](const FlatColumn& column) { return column.part == FlatPart::Count; };
    const auto first = std::find_if(flat.columns.begin(), flat.columns.end(), isCount);
    const auto last = std::find_if_not(first, flat.columns.end(), isCount);
    if (first == last || flat.rows.empty() || flat.rows.size() > mostBars) {
        return std::nullopt;
    }
    PaperChart chart{title, 0, static_cast<std::size_t>(first - flat.columns.begin()), {}};
    for (auto column = first; column != last && column->source == first->source; ++column) {
        chart.ratings.push_back(column->counted);
    }
    const auto named = std::find_if(flat.columns.begin(), flat.columns.end(), [](const FlatColumn& column) {
        return column.part == FlatPart::Words && !column.isNarrow;
    });
    chart.labels = named == flat.columns.end() ? 0 : static_cast<std::size_t>(named - flat.columns.begin());
    return chart;
}

class SheetBuilder {
public:
    explicit SheetBuilder(const Report& report);

    std::vector<PaperSheet> take() { return std::move(m_sheets); }

private:
    PaperSheet& cover() { return m_sheets.front(); }
    void addBlank() { cover().rows.emplace_back(); }
    void addPair(const QString& lead, const QString& words);
    void addHeading(const QString& text);
    void addFacts(const Report& report);

    void add(const ReportHeading& heading) { addHeading(heading.text); }
    void add(const ReportParagraph& paragraph) { addPair(paragraph.lead, paragraph.text); }
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);

    std::vector<PaperSheet> m_sheets;
    double m_width; // of a table, in letters
};

SheetBuilder::SheetBuilder(const Report& report)
    : m_width{report.orientation == PageOrientation::Landscape ? landscapeLetters : portraitLetters}
{
    m_sheets.push_back({sheetText("Cover"), {coverLabels, coverWords}, {}, {}, false, {}});
    cover().rows.push_back({lookCell(report.title, PaperCellLook::Title)});
    cover().rows.push_back({lookCell(report.subtitle, PaperCellLook::Muted)});
    if (report.overall) {
        addBlank();
        cover().rows.push_back(
            {ratingCell(*report.overall), lookCell(sheetText("overall rating"), PaperCellLook::Words)});
    }
    addBlank();
    for (const ReportBlock& block : report.blocks) {
        std::visit([this](const auto& value) { add(value); }, block);
    }
    addFacts(report);
    cover().heights = rowHeights(cover());
}

// A lead at the left and words at its right, in as many rows as they need.
void SheetBuilder::addPair(const QString& lead, const QString& words)
{
    const QStringList leads = cellPieces(printableText(lead));
    const QStringList pieces = cellPieces(printableText(words));
    for (qsizetype row = 0; row < std::max(leads.size(), pieces.size()); ++row) {
        cover().rows.push_back({lookCell(leads.value(row), PaperCellLook::Lead),
                                lookCell(pieces.value(row), PaperCellLook::Words)});
    }
}

void SheetBuilder::addHeading(const QString& text)
{
    if (!cover().rows.back().empty()) {
        addBlank();
    }
    for (const QString& piece : cellPieces(printableText(text))) {
        cover().rows.push_back({lookCell(piece, PaperCellLook::Heading)});
    }
}

void SheetBuilder::add(const ReportList& list)
{
    for (const QString& item : list.items) {
        addPair({}, u"• "_s + item);
    }
}

void SheetBuilder::add(const ReportTable& table)
{
    if (table.columns.empty()) {
        return;
    }
    const FlatTable flat = flatTable(table);
    const std::vector<qsizetype> needed = cellsNeeded(flat);
    PaperSheet sheet;
    sheet.name = sheetName(table.caption, m_sheets);
    sheet.isTable = true;
    sheet.rows.reserve(flat.rows.size() + 1);
    sheet.rows.push_back(headRow(flat, needed));
    for (const std::vector<FlatCell>& cells : flat.rows) {
        PaperRow row;
        row.reserve(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            addPieces(row, cells[i], needed[i]);
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.widths = tableWidths(sheet.rows, m_width);
    sheet.heights = rowHeights(sheet);
    const bool isWhole = std::all_of(needed.begin(), needed.end(), [](qsizetype cells) { return cells == 1; });
    sheet.chart = isWhole ? chartOf(flat, table.caption) : std::nullopt;
    addPair(sheetText("Table"), sheetText("on the sheet “%1”").arg(sheet.name));
    m_sheets.push_back(std::move(sheet));
}

void SheetBuilder::add(const ReportKey& key)
{
    addHeading(sheetText("Key"));
    for (const KeyEntry& entry : key.entries) {
        cover().rows.push_back({ratingCell(entry.chip), lookCell(entry.text, PaperCellLook::Words)});
    }
}

void SheetBuilder::add(const ReportRules& rules)
{
    addHeading(rules.heading);
    for (const QString& paragraph : rules.paragraphs) {
        addPair({}, paragraph);
    }
}

void SheetBuilder::addFacts(const Report& report)
{
    addBlank();
    const auto addFact = [this](const char* name, const QString& fact) {
        if (!fact.isEmpty()) {
            addPair(sheetText(name), fact);
        }
    };
    addFact("Marking", report.marking);
    addFact("Board", report.board);
    addFact("Plan", report.plan);
    addFact("Date", report.date.isValid() ? displayLongDate(report.date) : QString{});
    addFact("Author", report.author);
    addFact("Version code", versionCode(report));
}

} // namespace

QStringList cellPieces(const QString& text, qsizetype most)
{
    QStringList pieces;
    QStringView rest{text};
    while (rest.size() > most) {
        qsizetype end = std::max(rest.first(most).lastIndexOf(u'\n'), rest.first(most).lastIndexOf(u' ')) + 1;
        end = end < most / 2 ? most : end;
        end -= rest[end - 1].isHighSurrogate() ? 1 : 0;
        pieces << rest.first(end).toString();
        rest = rest.sliced(end);
    }
    pieces << rest.toString();
    return pieces;
}

std::vector<PaperSheet> paperSheets(const Report& report)
{
    return SheetBuilder{report}.take();
}

} // namespace boardplan
