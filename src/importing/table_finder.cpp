#include "importing/table_finder.h"

#include "importing/column_content.h"
#include "importing/heading_map.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

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

class TableSearch {
public:
    TableSearch(const SourceDocument& document, const std::vector<bool>& taken)
        : m_document{document}
        , m_taken{taken}
    {
    }

    std::vector<TableRun> runs();

private:
    void takeTable(std::size_t block);
    std::size_t takeHeader(std::size_t block, const std::vector<SourceRow>& rows, std::size_t row);
    void startRun(std::size_t block, TableHeader header, const SourceCell* title);
    void repeatRun(std::size_t block, const SourceCell* title);
    bool carriesOn(std::size_t block) const;
    bool isPriorityRow(const SourceRow& row) const;

    const SourceDocument& m_document;
    const std::vector<bool>& m_taken;
    std::vector<TableRun> m_runs;
};

void TableSearch::startRun(std::size_t block, TableHeader header, const SourceCell* title)
{
    TableRun run;
    run.header = std::move(header);
    run.firstBlock = block;
    run.lastBlock = block;
    if (title != nullptr) {
        run.title = {title->text, {title->place}};
    }
    m_runs.push_back(std::move(run));
}

// Gives the first row after the header.
std::size_t TableSearch::takeHeader(std::size_t block, const std::vector<SourceRow>& rows, std::size_t row)
{
    std::vector<SourceRow> headerRows{rows[row]};
    std::size_t next = row + 1;
    TableHeader header = readHeader(headerRows);
    if (next < rows.size() && (isHeaderRow(rows[next]) || isSecondHeaderRow(rows[next], header))) {
        headerRows.push_back(rows[next]);
        header = readHeader(headerRows);
        ++next;
    }
    const SourceCell* title = row > 0 ? onlyCell(rows[row - 1]) : nullptr;
    if (title != nullptr && !m_runs.empty() && m_runs.back().lastBlock == block) {
        auto& before = m_runs.back().fragments.back().rows;
        if (!before.empty()) {
            before.pop_back(); // taken for a row of the table above until its header came
        }
    }
    startRun(block, std::move(header), title);
    m_runs.back().fragments.emplace_back();
    return next;
}

// Whether a table without a header row carries the last run on: nothing stands between them, or only what
// may head a priority.
bool TableSearch::carriesOn(std::size_t block) const
{
    const auto& rows = m_document.blocks[block].rows;
    const bool hasHeader = isHeaderRow(rows[0])
        || (rows.size() > 1 && onlyCell(rows[0]) != nullptr && isHeaderRow(rows[1]));
    if (m_runs.empty() || hasHeader) {
        return false;
    }
    const TableRun& run = m_runs.back();
    for (std::size_t at = run.lastBlock + 1; at < block; ++at) {
        const SourceBlock& between = m_document.blocks[at];
        const bool isHeading = between.kind == SourceBlockKind::Heading || isHeadingLike(between.text)
            || isQuoted(between.text) || readLevelHeading(between.text);
        if (between.kind == SourceBlockKind::Table || !isHeading) {
            return false;
        }
    }
    const std::size_t width = widestRow(rows);
    const std::size_t columns = run.header.columns.size();
    const bool standsApart = run.lastBlock + 1 < block;
    return width <= columns + 2 && (!standsApart || width + 2 >= columns);
}

void TableSearch::repeatRun(std::size_t block, const SourceCell* title)
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
    const TableHeader& header = m_runs.back().header;
    const SourceCell* only = onlyCell(row);
    return only != nullptr && !header.has(CellField::Priority) && !header.has(CellField::Objective)
        && wordCount(only->text) > 2 && readLevelHeading(only->text);
}

void TableSearch::takeTable(std::size_t block)
{
    const auto& rows = m_document.blocks[block].rows;
    bool isOpen = carriesOn(block);
    if (isOpen && m_runs.back().lastBlock + 1 < block) {
        repeatRun(block, nullptr);
    }
    if (isOpen) {
        m_runs.back().fragments.emplace_back();
        m_runs.back().lastBlock = block;
    }
    for (std::size_t row = 0; row < rows.size();) {
        if (isHeaderRow(rows[row])) {
            row = takeHeader(block, rows, row);
            isOpen = true;
            continue;
        }
        if (isOpen && isPriorityRow(rows[row])) {
            repeatRun(block, onlyCell(rows[row]));
            m_runs.back().fragments.emplace_back();
        } else if (isOpen) {
            m_runs.back().fragments.back().rows.push_back(rows[row]);
        }
        ++row;
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
        completeHeader(m_runs[run], run > 0 ? &m_runs[run - 1] : nullptr);
    }
    return std::move(m_runs);
}

} // namespace

std::vector<TableRun> findTables(const SourceDocument& document, const std::vector<bool>& taken)
{
    return TableSearch{document, taken}.runs();
}

} // namespace boardplan
