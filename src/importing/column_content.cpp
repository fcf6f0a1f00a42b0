#include "importing/column_content.h"

#include "importing/cell_shape.h"
#include "importing/heading_words.h"
#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"

#include <algorithm>

namespace boardplan {

namespace {

// Cells of one column in rows that are as wide as the header or wider.
QStringList columnCells(const TableRun& run, std::size_t column)
{
    QStringList cells;
    for (const TableFragment& fragment : run.fragments) {
        for (const SourceRow& row : fragment.rows) {
            const bool isFull = row.size() >= run.header.columns.size();
            if (isFull && !row[column].text.isEmpty() && !isMark(row[column].text)) {
                cells.append(row[column].text);
            }
        }
    }
    return cells;
}

CellField fieldOfCells(const QStringList& cells)
{
    const auto most = [&](auto isSo) {
        return 10 * std::count_if(cells.begin(), cells.end(), isSo) >= 7 * cells.size();
    };
    if (most([](const QString& cell) { return isRef(cell); })) {
        return CellField::Number;
    }
    constexpr qsizetype fewest = 2; // one name or date alone may be a chance
    if (cells.size() >= fewest && most([](const QString& cell) { return likenessToTimescale(cell) == 3; })) {
        return CellField::Timescale;
    }
    const bool areLeads = most([](const QString& cell) { return likenessToLead(cell, {}) == 3; });
    return cells.size() >= fewest && areLeads ? CellField::Lead : CellField::None;
}

// A header row after a page break that lost some of its headings.
bool hasSameColumns(const TableHeader& header, const TableHeader& before)
{
    return header.columns.size() == before.columns.size()
        && std::equal(header.columns.begin(), header.columns.end(), before.columns.begin(),
            [](const TableColumn& column, const TableColumn& earlier) {
                return column.heading.isEmpty() || column.primary() == earlier.primary();
            });
}

std::size_t widestRowOf(const TableRun& run)
{
    std::size_t width = 0;
    for (const TableFragment& fragment : run.fragments) {
        for (const SourceRow& row : fragment.rows) {
            width = std::max(width, row.size());
        }
    }
    return width;
}

// "Outcome 1: …" carried down beside its actions is what they work for: an objective by another name.
void promoteNumberedOutcomes(TableRun& run)
{
    const int column = run.header.indexOf(CellField::Outcome);
    if (column < 0 || run.header.has(CellField::Objective)) {
        return;
    }
    const auto at = static_cast<std::size_t>(column);
    const QStringList cells = columnCells(run, at);
    const bool areNumbered = !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), isObjectiveHeading);
    if (areNumbered && !run.header.columns[at].isAmended) {
        run.header.columns[at].fields.front() = CellField::Objective;
    }
}

// "Target" may be a day or a figure: where no column says when, one of days under such a heading does.
// `before`: the run before, whose column of that heading may have shown it; null: none.
void promoteDays(TableRun& run, const TableRun* before)
{
    constexpr qsizetype fewest = 2;
    for (std::size_t at = 0; !run.header.has(CellField::Timescale) && at < run.header.columns.size(); ++at) {
        TableColumn& column = run.header.columns[at];
        const bool mayBe = column.primary() == CellField::Measure || column.primary() == CellField::Outcome;
        const QStringList cells = mayBe && !column.isAmended ? columnCells(run, at) : QStringList{};
        const auto days = std::count_if(
            cells.begin(), cells.end(), [](const QString& cell) { return likenessToTimescale(cell) >= 2; });
        const bool wasShown = mayBe && before != nullptr && at < before->header.columns.size()
            && before->header.columns[at].primary() == CellField::Timescale
            && foldText(before->header.columns[at].heading) == foldText(column.heading);
        if (wasShown || (cells.size() >= fewest && 2 * days >= cells.size())) {
            column.fields.front() = CellField::Timescale;
        }
    }
}

} // namespace

void partRunOnHeadings(TableRun& run)
{
    std::vector<TableColumn> columns;
    for (const TableColumn& column : run.header.columns) {
        const auto printed = fieldsOfHeading(column.heading); // in their order
        const auto fields = printed.size() == column.fields.size() ? printed : actionAndLead(column.heading);
        for (const QString& heading : column.isAmended ? QStringList{column.heading} : runOnHeadings(column.heading, fields)) {
            TableColumn part = column;
            part.heading = heading;
            part.fields = column.isAmended ? column.fields : fieldsOfHeading(heading);
            columns.push_back(std::move(part));
        }
    }
    const bool explainsRows = columns.size() > run.header.columns.size() && columns.size() == widestRowOf(run);
    if (explainsRows) {
        run.header.columns = std::move(columns);
    }
}

void completeHeader(TableRun& run, const TableRun* before)
{
    promoteNumberedOutcomes(run);
    promoteDays(run, before);
    const bool isRepeated = before != nullptr && hasSameColumns(run.header, before->header);
    for (std::size_t at = 0; at < run.header.columns.size(); ++at) {
        TableColumn& column = run.header.columns[at];
        const bool isOpen = column.fields.empty() && !column.isAmended;
        const QStringList cells = isOpen ? columnCells(run, at) : QStringList{};
        const bool isUnnamed = isRepeated && column.heading.isEmpty() && !cells.isEmpty();
        const CellField told = cells.isEmpty() ? CellField::None : fieldOfCells(cells);
        const CellField field = isUnnamed && told == CellField::None ? before->header.columns[at].primary() : told;
        if (field != CellField::None && !run.header.has(field)) {
            column.fields = {field};
        }
    }
}

} // namespace boardplan
