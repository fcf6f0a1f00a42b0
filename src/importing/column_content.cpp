#include "importing/column_content.h"

#include "importing/cell_shape.h"
#include "importing/list_items.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"
#include "importing/run_on_headings.h"

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

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

// Whether the column of that heading in the run before (null: none) was shown to be of a field.
bool wasReadAs(CellField field, const TableRun* before, std::size_t column, const QString& heading)
{
    return before != nullptr && column < before->header.columns.size()
        && before->header.columns[column].primary() == field
        && foldText(before->header.columns[column].heading) == foldText(heading);
}

// "Target" may be a day or a figure: where no column says when, one of days under such a heading does.
void promoteDays(TableRun& run, const TableRun* before)
{
    constexpr qsizetype fewest = 2;
    for (std::size_t at = 0; !run.header.has(CellField::Timescale) && at < run.header.columns.size(); ++at) {
        TableColumn& column = run.header.columns[at];
        const bool mayBe = column.primary() == CellField::Measure || column.primary() == CellField::Outcome;
        const QStringList cells = mayBe && !column.isAmended ? columnCells(run, at) : QStringList{};
        const auto days = std::count_if(
            cells.begin(), cells.end(), [](const QString& cell) { return likenessToTimescale(cell) >= 2; });
        const bool wasShown = mayBe && wasReadAs(CellField::Timescale, before, at, column.heading);
        if (wasShown || (cells.size() >= fewest && 2 * days >= cells.size())) {
            column.fields.front() = CellField::Timescale;
        }
    }
}

// "Impact: ten visits, 90 % in time" shows that the work is done: where no column does, one of figures is how.
void promoteFigures(TableRun& run, const TableRun* before)
{
    static const QRegularExpression figure{u"\\d"_s};
    constexpr qsizetype fewest = 2;
    const int outcome = run.header.has(CellField::Measure) ? -1 : run.header.indexOf(CellField::Outcome);
    const auto at = static_cast<std::size_t>(std::max(outcome, 0));
    if (outcome < 0 || run.header.columns[at].isAmended) {
        return;
    }
    const auto isFigure = [&](const QString& cell) {
        const QStringList words = foldWords(cell).split(u' ');
        return figure.match(cell).hasMatch() || std::any_of(words.begin(), words.end(), [](const QString& word) {
            return phrases(u"number words"_s).contains(word);
        });
    };
    const QStringList cells = columnCells(run, at);
    const auto figures = std::count_if(cells.begin(), cells.end(), isFigure);
    const bool wasShown = wasReadAs(CellField::Measure, before, at, run.header.columns[at].heading);
    if (wasShown || (cells.size() >= fewest && 3 * figures >= 2 * cells.size())) {
        run.header.columns[at].fields.front() = CellField::Measure;
    }
}

} // namespace

void partRunOnHeadings(TableRun& run)
{
    std::vector<TableColumn> columns;
    for (const TableColumn& column : run.header.columns) {
        const auto printed = fieldsOfHeading(column.heading); // in their order
        const auto fields = printed.size() == column.fields.size() ? printed : actionAndLead(column.heading);
        const QStringList headings = column.isAmended ? QStringList{column.heading} : runOnHeadings(column.heading, fields);
        for (const QString& heading : headings) {
            TableColumn part = column;
            part.heading = heading;
            part.fields = headings.size() == 1 ? column.fields : fieldsOfHeading(heading);
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
    promoteFigures(run, before);
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
