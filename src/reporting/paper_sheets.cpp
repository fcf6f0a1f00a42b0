#include "reporting/paper_sheets.h"

#include "reporting/chip_colours.h"
#include "reporting/paper_layout.h"
#include "reporting/printable_text.h"
#include "reporting/sheet_measures.h"
#include "reporting/sheet_names.h"
#include "reporting/table_sheet.h"
#include "reporting/title_piece.h"
#include "reporting/trend_table.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double coverLabels = 26; // widths of columns, in letters
constexpr double coverWords = 110;
constexpr double lettersPerUnit = 0.151; // of the width of a page

QString sheetText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Rows that are held: few enough.
class CoverRows : public PaperRows {
public:
    explicit CoverRows(std::vector<PaperRow> rows)
        : m_rows{std::move(rows)}
    {
    }

    std::size_t count() const override { return m_rows.size(); }
    void each(const TakePaperRow& take) const override { std::for_each(m_rows.begin(), m_rows.end(), take); }

private:
    std::vector<PaperRow> m_rows;
};

class SheetBuilder {
public:
    explicit SheetBuilder(const Report& report);

    std::vector<PaperSheet> take() { return std::move(m_sheets); }

private:
    PaperSheet& cover() { return m_sheets.front(); }
    void addBlank() { m_cover.emplace_back(); }
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
    void addSheet(const QString& caption, std::shared_ptr<const TableRows> rows, std::optional<PaperChart> chart);

    std::vector<PaperSheet> m_sheets;
    std::vector<PaperRow> m_cover;
    double m_width; // of a table, in letters
};

SheetBuilder::SheetBuilder(const Report& report)
    : m_width{sheetOf(report.paper, report.orientation).size.width() * lettersPerUnit}
{
    m_sheets.push_back({sheetText("Cover"), {coverLabels, coverWords}, {}, false, {}, nullptr});
    if (!titleLogoSize(report.logo).isEmpty()) {
        cover().logo = &report.logo;
        addBlank();
    }
    m_cover.push_back({lookCell(report.title, PaperCellLook::Title)});
    m_cover.push_back({lookCell(report.subtitle, PaperCellLook::Muted)});
    if (report.overall) {
        addBlank();
        m_cover.push_back(
            {ratingCell(*report.overall), lookCell(sheetText("overall rating"), PaperCellLook::Words)});
    }
    addBlank();
    for (const ReportBlock& block : report.blocks) {
        std::visit([this](const auto& value) { add(value); }, block);
    }
    addFacts(report);
    cover().rows = std::make_shared<CoverRows>(std::move(m_cover));
}

// A lead at the left and words at its right, in as many rows as they need.
void SheetBuilder::addPair(const QString& lead, const QString& words, PaperCellLook look)
{
    const QStringList leads = cellPieces(printableText(lead));
    const QStringList pieces = cellPieces(printableText(words));
    for (qsizetype row = 0; row < std::max(leads.size(), pieces.size()); ++row) {
        m_cover.push_back({lookCell(leads.value(row), PaperCellLook::Lead),
                                lookCell(pieces.value(row), look)});
    }
}

void SheetBuilder::addHeading(const QString& text)
{
    if (!m_cover.back().empty()) {
        addBlank();
    }
    for (const QString& piece : cellPieces(printableText(text))) {
        m_cover.push_back({lookCell(piece, PaperCellLook::Heading)});
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

void SheetBuilder::addSheet(
    const QString& caption, std::shared_ptr<const TableRows> rows, std::optional<PaperChart> chart)
{
    PaperSheet sheet;
    sheet.name = sheetName(caption, m_sheets);
    sheet.widths = sheetWidths(*rows, m_width);
    sheet.chart = std::move(chart);
    sheet.rows = std::move(rows);
    sheet.isTable = true;
    addPair(sheetText("Table"), sheetText("on the sheet “%1”").arg(sheet.name));
    m_sheets.push_back(std::move(sheet));
}

void SheetBuilder::add(const ReportTable& table)
{
    if (table.columns.empty()) {
        return;
    }
    const auto rows = std::make_shared<const TableRows>(table);
    addSheet(table.caption, rows, rows->isWhole() ? chartOf(rows->flat(), table.caption) : std::nullopt);
}

void SheetBuilder::add(const ReportTrend& trend)
{
    const auto table = std::make_shared<const ReportTable>(trendTable(trend));
    const auto rows = std::make_shared<const TableRows>(table);
    addSheet(table->caption, rows, trendChartOf(trend, rows->flat()));
}

void SheetBuilder::add(const ReportKey& key)
{
    addHeading(sheetText("Key"));
    for (const KeyEntry& entry : key.entries) {
        m_cover.push_back({ratingCell(entry.chip), lookCell(entry.text, PaperCellLook::Words)});
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
