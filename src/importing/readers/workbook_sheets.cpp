#include "importing/readers/workbook_sheets.h"

#include "importing/findings.h"
#include "importing/readers/date_refs.h"
#include "importing/readers/sheet_rows.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShadedColumns = 100; // an empty shaded cell further right is decoration
constexpr int mostShadedCells = 200'000;

bool hasText(const Sheet& sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return !cell.text.isEmpty(); });
    });
}

// Puts sheets into blocks, counting lines over all of them.
class WorkbookBlocks {
public:
    WorkbookBlocks(const QString& fileName, const ReadLimits& limits)
        : m_blocks{fileName, limits}
        , m_rows{m_blocks}
    {
    }

    Status addHeading(const Sheet& sheet);
    Status addSheet(Sheet& sheet);
    std::vector<SourceBlock> takeBlocks() { return m_blocks.take(); }

    std::vector<Finding> findings;

private:
    Status addRow(const Sheet& sheet, const SheetRow& row);
    SourceRow sourceRow(const SheetRow& row, const Place& place);

    TextBlocks m_blocks;
    SheetRows m_rows;
    int m_line = 0;
};

// A name that the program gave ("Sheet1", "Tabelle1") says nothing: a word and a number, in one.
bool isNamed(const Sheet& sheet)
{
    static const QRegularExpression given{u"^(\\p{L}+\\d+|Sheet \\d+)$"_s};
    return !sheet.name.isEmpty() && !given.match(sheet.name).hasMatch();
}

Status WorkbookBlocks::addHeading(const Sheet& sheet)
{
    return m_blocks.addBlock(SourceBlockKind::Heading, sheet.name, 1, Place{++m_line});
}

SourceRow WorkbookBlocks::sourceRow(const SheetRow& row, const Place& place)
{
    SourceRow cells;
    for (const SheetCell& cell : row.cells) {
        while (static_cast<int>(cells.size()) < cell.column) {
            Place at = place;
            at.cell = static_cast<int>(cells.size()) + 1;
            cells.push_back({{}, at, 1, 1, {}});
        }
        SourceCell& placed = cells.back();
        placed.text = cell.text;
        placed.fill = cell.fill;
        placed.rowSpan = cell.rowSpan;
        placed.columnSpan = cell.columnSpan;
        if (cell.isError) {
            findings.push_back(makeFinding(FindingKind::ErrorCell, placed.place, {cell.text}));
        }
    }
    return cells;
}

Status WorkbookBlocks::addRow(const Sheet& sheet, const SheetRow& row)
{
    const Place place{++m_line, -1, sheet.name, row.number};
    return m_rows.add(sourceRow(row, place), place);
}

Status WorkbookBlocks::addSheet(Sheet& sheet)
{
    const std::vector<RepairedRef> repaired = repairRefs(sheet);
    const int firstLine = m_line;
    int above = 0;
    Status status = done();
    for (const SheetRow& row : sheet.rows) {
        if (status && row.number > above + 1) {
            status = addRow(sheet, SheetRow{above + 1, {}}); // an empty row ends a table
        }
        status = status ? addRow(sheet, row) : status;
        above = row.number;
    }
    for (const RepairedRef& ref : repaired) {
        findings.push_back(makeFinding(FindingKind::DateFromRef,
            Place{firstLine + 1, ref.column, sheet.name, ref.row}, {ref.shown, ref.text}));
    }
    return status ? m_rows.end() : status;
}

} // namespace

Status SheetLimit::add(SheetRow& row, SheetCell cell)
{
    const bool isShade = cell.text.isEmpty();
    if (isShade) {
        const bool isKept = !cell.fill.isEmpty() && cell.column <= mostShadedColumns && ++m_fills <= mostShadedCells;
        if (isKept) {
            row.cells.push_back(std::move(cell));
        }
        return done();
    }
    if (cell.column > m_limits.cellsPerRow) {
        return refuseOverLimit(u"BP-IMP-010"_s, m_fileName, Place{row.number},
            QCoreApplication::translate("boardplan", "the row has more than %1 cells.").arg(m_limits.cellsPerRow));
    }
    if (++m_cells > m_limits.cells) {
        return refuseOverLimit(u"BP-IMP-011"_s, m_fileName, Place{row.number},
            QCoreApplication::translate("boardplan", "the file has more than %1 cells.").arg(m_limits.cells));
    }
    row.cells.push_back(std::move(cell));
    return done();
}

Result<SourceDocument> workbookDocument(
    const QString& fileName, const QString& format, std::vector<Sheet> sheets, const ReadLimits& limits)
{
    WorkbookBlocks blocks{fileName, limits};
    const auto shown = std::count_if(
        sheets.begin(), sheets.end(), [](const Sheet& sheet) { return !sheet.isHidden && hasText(sheet); });
    Status status = done();
    for (Sheet& sheet : sheets) {
        if (!hasText(sheet)) {
            continue;
        }
        if (sheet.isHidden) {
            blocks.findings.push_back(makeFinding(FindingKind::HiddenSheet, Place{}, {sheet.name}));
            continue;
        }
        status = status && shown > 1 && isNamed(sheet) ? blocks.addHeading(sheet) : status;
        status = status ? blocks.addSheet(sheet) : status;
    }
    if (!status) {
        return status.error();
    }
    SourceDocument document{fileName, format, blocks.takeBlocks()};
    document.findings = std::move(blocks.findings);
    return document;
}

} // namespace boardplan
