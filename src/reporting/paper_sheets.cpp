#include "reporting/paper_sheets.h"

#include "reporting/chip_colours.h"
#include "reporting/flat_table.h"
#include "reporting/paper_layout.h"
#include "reporting/printable_text.h"
#include "reporting/sheet_measures.h"
#include "reporting/sheet_names.h"
#include "reporting/title_piece.h"
#include "reporting/trend_table.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double coverLabels = 26; // widths of columns, in letters
constexpr double coverWords = 110;
constexpr double lettersPerUnit = 0.151; // of the width of a page
constexpr std::size_t mostBars = 40;

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
    cell.fill = fillOf(chip.rating);
    cell.ink = inkOf(chip.rating);
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

std::optional<PaperChart> chartOf(const FlatTable& flat, const QString& title)
{
    const auto isCount = [](const FlatColumn& column) { return column.part == FlatPart::Count; };
    const auto first = std::find_if(flat.columns.begin(), flat.columns.end(), isCount);
    const auto last = std::find_if_not(first, flat.columns.end(), isCount);
    if (first == last || flat.rows.empty() || flat.rows.size() > mostBars) {
        return std::nullopt;
    }
    PaperChart chart{false, title, 0, static_cast<std::size_t>(first - flat.columns.begin()), {}};
    for (auto column = first; column != last && column->source == first->source; ++column) {
        chart.ratings.push_back(column->counted);
    }
    const auto named = std::find_if(flat.columns.begin(), flat.columns.end(), [](const FlatColumn& column) {
        return column.part == FlatPart::Words && !column.isNarrow;
    });
    chart.labels = named == flat.columns.end() ? 0 : static_cast<std::size_t>(named - flat.columns.begin());
    return chart;
}

// A bar for each point, of the columns that count.
std::optional<PaperChart> trendChartOf(const ReportTrend& trend, const FlatTable& flat)
{
    const auto ratings = ratingsOfTrend(trend);
    if (ratings.empty() || flat.rows.empty() || flat.rows.size() > mostBars) {
        return std::nullopt;
    }
    return PaperChart{true, trend.caption, 0, flat.columns.size() - 1 - ratings.size(), ratings};
}

class SheetBuilder {
public:
    explicit SheetBuilder(const Report& report);

    std::vector<PaperSheet> take() { return std::move(m_sheets); }

private:
    PaperSheet& cover() { return m_sheets.front(); }
    void addBlank() { cover().rows.emplace_back(); }
    void addPair(const QString& lead, const QString& words, PaperCellLook look = PaperCellLook::Words);
    void addHeading(const QString& text);
    void addFacts(const Report& report);

    void add(const ReportHeading& heading) { addHeading(heading.text); }
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportTrend& trend);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);
    PaperSheet& addSheet(FlatTable& flat, const ReportTable& table);

    std::vector<PaperSheet> m_sheets;
    double m_width; // of a table, in letters
};

SheetBuilder::SheetBuilder(const Report& report)
    : m_width{sheetOf(report.paper, report.orientation).size.width() * lettersPerUnit}
{
    m_sheets.push_back({sheetText("Cover"), {coverLabels, coverWords}, {}, {}, false, {}, nullptr});
    if (!titleLogoSize(report.logo).isEmpty()) {
        cover().logo = &report.logo;
        addBlank();
    }
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
    cover().heights = sheetHeights(cover());
}

// A lead at the left and words at its right, in as many rows as they need.
void SheetBuilder::addPair(const QString& lead, const QString& words, PaperCellLook look)
{
    const QStringList leads = cellPieces(printableText(lead));
    const QStringList pieces = cellPieces(printableText(words));
    for (qsizetype row = 0; row < std::max(leads.size(), pieces.size()); ++row) {
        cover().rows.push_back({lookCell(leads.value(row), PaperCellLook::Lead),
                                lookCell(pieces.value(row), look)});
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

void SheetBuilder::add(const ReportParagraph& paragraph)
{
    addPair(paragraph.lead, paragraph.text, paragraph.isPrompt ? PaperCellLook::Prompt : PaperCellLook::Words);
}

void SheetBuilder::add(const ReportList& list)
{
    int number = 0;
    for (const QString& item : list.items) {
        ++number;
        addPair({}, (list.isNumbered ? u"%1. "_s.arg(number) : u"• "_s) + item);
    }
}

// Takes the cells of each row as it comes, so that a table is not held twice.
PaperSheet& SheetBuilder::addSheet(FlatTable& flat, const ReportTable& table)
{
    const std::vector<qsizetype> needed = cellsNeeded(flat);
    PaperSheet sheet;
    sheet.name = sheetName(table.caption, m_sheets);
    sheet.isTable = true;
    sheet.rows.reserve(flat.rows.size() + 1);
    sheet.rows.push_back(headRow(flat, needed));
    for (std::vector<FlatCell>& taken : flat.rows) {
        const std::vector<FlatCell> cells = std::exchange(taken, {});
        PaperRow row;
        row.reserve(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            addPieces(row, cells[i], needed[i], table.isForm);
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.widths = sheetWidths(sheet.rows, m_width);
    sheet.heights = sheetHeights(sheet);
    const bool isWhole = std::all_of(needed.begin(), needed.end(), [](qsizetype cells) { return cells == 1; });
    sheet.chart = isWhole ? chartOf(flat, table.caption) : std::nullopt;
    addPair(sheetText("Table"), sheetText("on the sheet “%1”").arg(sheet.name));
    return m_sheets.emplace_back(std::move(sheet));
}

void SheetBuilder::add(const ReportTable& table)
{
    if (!table.columns.empty()) {
        FlatTable flat = flatTable(table);
        addSheet(flat, table);
    }
}

void SheetBuilder::add(const ReportTrend& trend)
{
    const ReportTable table = trendTable(trend);
    FlatTable flat = flatTable(table);
    addSheet(flat, table).chart = trendChartOf(trend, flat);
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
