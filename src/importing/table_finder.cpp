#include "importing/table_finder.h"

#include "importing/column_content.h"
#include "importing/header_rows.h"
#include "importing/heading_map.h"
#include "importing/priority_heads.h"
#include "importing/progress_lines.h"
#include "importing/ref_numbers.h"
#include "importing/split_tables.h"
#include "importing/text_shape.h"
#include "importing/tick_columns.h"

#include <algorithm>
#include <optional>

namespace boardplan {

namespace {

const SourceCell* onlyCell(const SourceRow& row)
{
    const SourceCell* found = nullptr;
    for (const SourceCell& cell : row) {
        if (!cell.text.isEmpty()) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &cell;
        }
    }
    return found;
}

std::size_t widestRow(const std::vector<SourceRow>& rows)
{
    std::size_t width = 0;
    for (const SourceRow& row : rows) {
        width = std::max(width, row.size());
    }
    return width;
}

// "Priority 1 | Neglect": a heading whose number and words stand in two cells.
bool isPartedHeading(const SourceRow& row)
{
    std::vector<QString> filled;
    for (const SourceCell& cell : row) {
        if (!cell.text.isEmpty()) {
            filled.push_back(cell.text);
        }
    }
    const auto heading = filled.size() == 2 ? readLevelHeading(filled.front()) : std::nullopt;
    return heading && heading->text.isEmpty();
}

int lineOf(const SourceRow& row)
{
    return row.empty() ? 0 : row.front().place.line;
}

// "Priority 1 | Preventing violence", "Sponsor | Superintendent": what stands beside each label, one of them a heading.
bool isTableOfLabels(const std::vector<SourceRow>& rows)
{
    const auto filled = [](const SourceRow& row) {
        return std::count_if(row.begin(), row.end(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
    };
    return std::all_of(rows.begin(), rows.end(), [&](const SourceRow& row) { return filled(row) == 2; })
        && std::any_of(rows.begin(), rows.end(), isPartedHeading);
}

class TableSearch {
public:
    TableSearch(const SourceDocument& document, const std::vector<bool>& taken, const Amendments& amendments)
        : m_document{document}
        , m_taken{taken}
        , m_amendments{amendments}
        , m_hasPriorityHeadings{hasPriorityHeadings(document)}
    {
    }

    std::vector<TableRun> runs();

private:
    void takeTable(std::size_t block);
    std::size_t takeHeader(std::size_t block, const std::vector<SourceRow>& rows, std::size_t row);
    void startRun(std::size_t block, TableHeader header, const Sourced& title);
    void repeatRun(std::size_t block, const Sourced& title);
    bool carriesOn(std::size_t block) const;
    bool isHeadingBetween(const SourceBlock& block) const;
    void takeLines(std::size_t block);
    void takeLabels(std::size_t block);
    bool isPriorityRow(const SourceRow& row) const;
    bool isHeader(const std::vector<SourceRow>& rows, std::size_t row) const;
    Sourced titleOf(const SourceRow& row) const;

    const SourceDocument& m_document;
    const std::vector<bool>& m_taken;
    const Amendments& m_amendments;
    std::vector<TableRun> m_runs;
    const bool m_hasPriorityHeadings; // that a row headed "Objective 1.1" stands below
};

bool TableSearch::isHeader(const std::vector<SourceRow>& rows, std::size_t row) const
{
    if (row >= rows.size() || m_amendments.treatmentOf(lineOf(rows[row]))) {
        return false;
    }
    return isHeaderAt(rows, row) || (row + 1 < rows.size() && headsSecondHalf(rows[row], rows[row + 1], m_runs));
}

// What a row says if it heads a priority: its only cell, or all of it where a person says so.
Sourced TableSearch::titleOf(const SourceRow& row) const
{
    const auto treatment = m_amendments.treatmentOf(lineOf(row));
    Sourced title;
    const bool isTitle = treatment ? treatment == RowTreatment::PriorityHeading
                                   : onlyCell(row) != nullptr || isPartedHeading(row);
    for (const SourceCell& cell : row) {
        if (isTitle && !cell.text.isEmpty()) {
            append(title, {cell.text, {cell.place}}, QStringLiteral(" "));
        }
    }
    return title;
}

void TableSearch::startRun(std::size_t block, TableHeader header, const Sourced& title)
{
    TableRun run;
    run.header = std::move(header);
    run.firstBlock = block;
    run.lastBlock = block;
    run.title = title;
    m_runs.push_back(std::move(run));
}

// Gives the first row after the header.
std::size_t TableSearch::takeHeader(std::size_t block, const std::vector<SourceRow>& rows, std::size_t row)
{
    std::vector<SourceRow> headerRows{headingsAt(rows, row)};
    std::size_t next = row + 1;
    TableHeader header = readHeader(headerRows, m_amendments);
    const bool isJudged = next < rows.size() && m_amendments.treatmentOf(lineOf(rows[next]));
    if (!isJudged && isSecondHeaderAt(rows, next, header)) {
        headerRows.push_back(rows[next]);
        header = readHeader(headerRows, m_amendments);
        ++next;
    }
    for (std::size_t heading = row; heading < next; ++heading) {
        readTickColumns(tickColumns(rows, heading), header);
    }
    const Sourced title = row > 0 ? titleOf(rows[row - 1]) : Sourced{};
    if (!title.text.isEmpty() && !m_runs.empty() && m_runs.back().lastBlock == block) {
        auto& before = m_runs.back().fragments.back().rows;
        if (!before.empty()) {
            before.pop_back(); // taken for a row of the table above until its header came
        }
    }
    startRun(block, std::move(header), title);
    m_runs.back().fragments.emplace_back();
    return next;
}

bool TableSearch::isHeadingBetween(const SourceBlock& block) const
{
    const auto treatment = m_amendments.treatmentOf(block.place.line);
    return block.kind == SourceBlockKind::Heading || isHeadingLike(block.text) || isQuoted(block.text)
        || readLevelHeading(block.text) || readLabelledHeading(block.text) || treatment == RowTreatment::PriorityHeading
        || treatment == RowTreatment::ObjectiveHeading;
}

// Whether a table without a header row carries the last run on: nothing stands between them, or only what
// may head a priority.
bool TableSearch::carriesOn(std::size_t block) const
{
    const auto& rows = m_document.blocks[block].rows;
    const bool hasHeader = isHeader(rows, 0) || (onlyCell(rows[0]) != nullptr && isHeader(rows, 1));
    if (m_runs.empty() || hasHeader) {
        return false;
    }
    const TableRun& run = m_runs.back();
    const std::size_t width = widestRow(rows);
    const std::size_t columns = run.header.columns.size();
    if (isTableOfLabels(rows)) {
        return false;
    }
    constexpr std::size_t fewestColumns = 4; // that as many cells below a line of text hardly meet by chance
    constexpr std::size_t mostLines = 3;
    const bool isAlike = width == columns && columns >= fewestColumns && block - run.lastBlock - 1 <= mostLines;
    for (std::size_t at = run.lastBlock + 1; at < block; ++at) {
        const SourceBlock& between = m_document.blocks[at];
        if (between.kind == SourceBlockKind::Table || !(isAlike || isHeadingBetween(between))) {
            return false;
        }
    }
    const bool standsApart = run.lastBlock + 1 < block;
    return width <= columns + 2 && (!standsApart || width + 2 >= columns);
}

void TableSearch::repeatRun(std::size_t block, const Sourced& title)
{
    TableHeader header = m_runs.back().header;
    for (TableColumn& column : header.columns) {
        column.places.clear(); // the header cells belong to the run that printed them
    }
    startRun(block, std::move(header), title);
}

// A row of one cell that heads a priority, in a table that has no column for it.
bool TableSearch::isPriorityRow(const SourceRow& row) const
{
    if (const auto treatment = m_amendments.treatmentOf(lineOf(row))) {
        return treatment == RowTreatment::PriorityHeading && !titleOf(row).text.isEmpty();
    }
    const TableHeader& header = m_runs.back().header;
    const bool mayHead = !header.has(CellField::Priority) && !header.has(CellField::Objective);
    if (mayHead && isPartedHeading(row)) {
        return true;
    }
    const SourceCell* only = onlyCell(row);
    if (only == nullptr || !mayHead) {
        return false;
    }
    return readPriorityLabel(only->text)
        || (wordCount(only->text) > 2 && readLevelHeading(only->text)
            && !(m_hasPriorityHeadings && isObjectiveHeading(only->text)));
}

// Lines right below a table that go on with its last row: the end of a sentence, or what progress was made.
void TableSearch::takeLines(std::size_t block)
{
    TableRun& run = m_runs.back();
    const auto action = static_cast<std::size_t>(std::max(run.header.indexOf(CellField::Action), 0));
    for (std::size_t at = block + 1; at < m_document.blocks.size(); ++at) {
        const SourceBlock& line = m_document.blocks[at];
        const bool isLine = line.kind == SourceBlockKind::Paragraph && !m_taken[at]
            && !m_amendments.treatmentOf(line.place.line) && (startsInside(line.text) || progressIn(line.text));
        if (!isLine || run.fragments.back().rows.empty()) {
            return;
        }
        SourceRow row(action + 1);
        for (SourceCell& cell : row) {
            cell.place = Place{line.place.line, static_cast<int>(&cell - row.data()) + 1, line.place.sheet, line.place.row};
        }
        row.back() = {line.text, line.place, 1, 1, {}};
        run.fragments.back().rows.push_back(std::move(row));
        run.lines.push_back(at);
        run.lastBlock = at;
    }
}

// A table of labels right above one of actions names their priority and objective.
void TableSearch::takeLabels(std::size_t block)
{
    if (block == 0 || m_document.blocks[block - 1].kind != SourceBlockKind::Table
        || !isTableOfLabels(m_document.blocks[block - 1].rows)) {
        return;
    }
    for (const SourceRow& row : m_document.blocks[block - 1].rows) {
        const Sourced title = isPartedHeading(row) ? titleOf(row) : Sourced{};
        const bool isObjective = !title.text.isEmpty() && isObjectiveHeading(title.text);
        if (isObjective) {
            m_runs.back().objective = title;
        } else if (!title.text.isEmpty() && m_runs.back().title.text.isEmpty()) {
            m_runs.back().title = title;
        }
    }
}

void TableSearch::takeTable(std::size_t block)
{
    const auto& rows = m_document.blocks[block].rows;
    bool isOpen = carriesOn(block);
    if (isOpen && m_runs.back().lastBlock + 1 < block) {
        repeatRun(block, {});
    }
    if (isOpen) {
        m_runs.back().fragments.emplace_back();
        m_runs.back().lastBlock = block;
    }
    for (std::size_t row = 0; row < rows.size();) {
        if (isHeader(rows, row)) {
            const bool isFirst = row == 0;
            row = takeHeader(block, rows, row);
            if (isFirst) {
                takeLabels(block);
            }
            isOpen = true;
            continue;
        }
        if (isOpen && isPriorityRow(rows[row])) {
            repeatRun(block, titleOf(rows[row]));
            m_runs.back().fragments.emplace_back();
        } else if (isOpen) {
            m_runs.back().fragments.back().rows.push_back(rows[row]);
        }
        ++row;
    }
    if (isOpen) {
        takeLines(block);
    }
}

std::vector<TableRun> TableSearch::runs()
{
    for (std::size_t block = 0; block < m_document.blocks.size(); ++block) {
        if (m_document.blocks[block].kind == SourceBlockKind::Table && !m_taken[block]) {
            takeTable(block);
        }
    }
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        partRunOnHeadings(m_runs[run]);
        completeHeader(m_runs[run], run > 0 ? &m_runs[run - 1] : nullptr);
    }
    return std::move(m_runs);
}

} // namespace

std::vector<TableRun> findTables(
    const SourceDocument& document, const std::vector<bool>& taken, const Amendments& amendments)
{
    return TableSearch{document, taken, amendments}.runs();
}

} // namespace boardplan
