#include "importing/split_tables.h"

#include "importing/heading_words.h"
#include "importing/ref_numbers.h"
#include "importing/text_shape.h"

#include <algorithm>
#include <set>

namespace boardplan {

namespace {

std::set<CellField> fieldsByHeading(const TableHeader& header)
{
    std::set<CellField> fields;
    for (const TableColumn& column : header.columns) {
        const auto own = fieldsOfHeading(column.heading);
        fields.insert(own.begin(), own.end());
    }
    return fields;
}

std::set<QString> refsOf(const TableRun& run)
{
    std::set<QString> refs;
    const int column = run.header.indexOf(CellField::Number);
    for (const TableFragment& fragment : run.fragments) {
        for (const SourceRow& row : fragment.rows) {
            const bool hasCell = column >= 0 && static_cast<std::size_t>(column) < row.size();
            const QString ref = hasCell ? row[static_cast<std::size_t>(column)].text : QString{};
            if (!ref.isEmpty() && isRef(ref)) {
                refs.insert(foldRef(ref));
            }
        }
    }
    return refs;
}

bool completes(const TableRun& second, const TableRun& first)
{
    const std::set<CellField> given = fieldsByHeading(second.header);
    const std::set<CellField> had = fieldsByHeading(first.header);
    const bool saysWhat = given.contains(CellField::Action) || given.contains(CellField::Objective);
    if (saysWhat || !given.contains(CellField::Number) || !had.contains(CellField::Action)) {
        return false;
    }
    const bool isRest = std::none_of(given.begin(), given.end(),
        [&](CellField field) { return field != CellField::Number && had.contains(field); });
    const std::set<QString> refs = refsOf(second);
    const std::set<QString> known = refsOf(first);
    const auto shared = std::count_if(refs.begin(), refs.end(), [&](const QString& ref) { return known.contains(ref); });
    return isRest && !refs.empty() && 3 * static_cast<std::size_t>(shared) >= 2 * refs.size();
}

// The row of that reference, or null.
GridRow* rowOfRef(std::vector<GridRow>& rows, const QString& ref)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const GridRow& row) {
        return row.has(CellField::Number) && foldRef(row.text(CellField::Number)) == foldRef(ref);
    });
    return found == rows.end() ? nullptr : &*found;
}

void takeCells(GridRow& row, const GridRow& more)
{
    for (const auto& [field, cell] : more.cells) {
        Sourced& target = row.cells[field];
        append(target.places, cell.places);
        if (field != CellField::Number) {
            target.text = joinHalves(target.text, cell.text);
        }
    }
    if (row.shade.isEmpty()) {
        row.shade = more.shade;
        row.shadePlace = more.shadePlace;
    }
    row.updateYear = std::max(row.updateYear, more.updateYear);
}

} // namespace

void findSplitTables(std::vector<TableRun>& runs)
{
    for (std::size_t second = 1; second < runs.size(); ++second) {
        for (std::size_t first = second; first > 0 && !runs[second].completes; --first) {
            if (!runs[first - 1].completes && completes(runs[second], runs[first - 1])) {
                runs[second].completes = first - 1;
            }
        }
        for (TableColumn& column : runs[second].header.columns) {
            const bool isRead = !runs[second].completes || column.isAmended || !column.tick.isEmpty();
            column.fields = isRead ? column.fields : fieldsOfHeading(column.heading);
        }
    }
}

bool headsSecondHalf(const SourceRow& heading, const SourceRow& below, const std::vector<TableRun>& runs)
{
    constexpr int fewestHeadings = 3;
    std::vector<CellField> fields;
    std::size_t number = heading.size();
    for (std::size_t at = 0; at < heading.size(); ++at) {
        const CellField field = fieldOfHeading(heading[at].text);
        if (field != CellField::None) {
            fields.push_back(field);
        } else if (!heading[at].text.isEmpty()) {
            return false;
        }
        number = field == CellField::Number ? at : number;
    }
    if (fields.size() < fewestHeadings || number >= below.size()) {
        return false;
    }
    const QString ref = foldRef(below[number].text);
    return std::any_of(runs.begin(), runs.end(), [&](const TableRun& run) { return refsOf(run).contains(ref); });
}

void joinSplitRows(std::vector<GridRow>& first, std::vector<GridRow>& second)
{
    std::vector<GridRow> left;
    GridRow* row = nullptr;
    for (const GridRow& more : second) {
        row = more.has(CellField::Number) ? rowOfRef(first, more.text(CellField::Number)) : row;
        if (row == nullptr) {
            left.push_back(more);
        } else {
            takeCells(*row, more);
        }
    }
    second = std::move(left);
}

} // namespace boardplan
