#include "importing/alignment.h"

#include "importing/cell_shape.h"
#include "importing/column_match.h"
#include "importing/list_items.h"
#include "importing/shades.h"
#include "importing/text_shape.h"
#include "importing/tick_columns.h"

#include <boardplan/domain/lead_names.h>

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int clearlyBetter = 3;        // cells leave the columns they stand in only for as much
constexpr std::size_t widestTable = 40; // beyond it, columns are taken as they stand

// Whether every cell goes on with what stands above it. One word of a sentence ("year") may look like anything.
bool areAllInside(const RowRefs& rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const SourceRow* row) {
        return std::all_of(row->begin(), row->end(),
            [](const SourceCell& cell) { return cell.text.isEmpty() || startsInside(cell.text); });
    });
}

// `fuller`: the mapping of rows of the fragment that fill the same cells and more; null where there are none.
ColumnMapping bestMapping(
    const ColumnMatch& match, const RowRefs& rows, const ColumnMapping* fuller, std::size_t columns)
{
    const ColumnMapping expected = fuller == nullptr ? match.asTheyStand() : match.measured(fuller->columns);
    const bool isCertain = fuller != nullptr && areAllInside(rows);
    if (isCertain || std::max(rows.front()->size(), columns) > widestTable) {
        return expected;
    }
    const ColumnMapping best = match.best();
    return best.score >= expected.score + clearlyBetter ? best : expected;
}

bool isAsItStands(const ColumnMapping& mapping, const SourceRow& row)
{
    for (std::size_t cell = 0; cell < row.size(); ++cell) {
        if (!row[cell].text.isEmpty() && mapping.columns[cell] != static_cast<int>(cell)) {
            return false;
        }
    }
    return true;
}

// The year a column of updates is headed with ("2019 update"); 0: none.
int updateYear(const TableHeader& header)
{
    static const QRegularExpression year{u"\\b(20\\d\\d)\\b"_s};
    const int column = header.indexOf(CellField::Update);
    return column < 0 ? 0 : year.match(header.columns[static_cast<std::size_t>(column)].heading).captured(1).toInt();
}

GridRow placedRow(const SourceRow& row, const ColumnMapping& mapping, const TableHeader& header)
{
    static const TableColumn noColumn;
    GridRow placed;
    placed.updateYear = updateYear(header);
    placed.line = row.front().place.line;
    placed.isShifted = !isAsItStands(mapping, row);
    std::vector<Place> marks; // bullets in a column of their own belong to the next cell
    for (std::size_t at = 0; at < row.size(); ++at) {
        const SourceCell& cell = row[at];
        if (cell.text.isEmpty()) {
            continue;
        }
        const int column = mapping.columns[at];
        const TableColumn& heading = column < 0 ? noColumn : header.columns[static_cast<std::size_t>(column)];
        const CellField field = heading.primary();
        const QString text = heading.tick.isEmpty() ? cell.text : saidByTick(heading, cell.text);
        if (field != CellField::None) {
            append(placed.cells[field], {text, {cell.place}}, u"\n"_s);
            append(placed.cells[field].places, marks);
            marks.clear();
        } else if (isMark(cell.text)) {
            marks.push_back(cell.place);
        }
    }
    return placed;
}

void noteLeads(const TableHeader& header, const RowRefs& rows, std::set<QString>& knownLeads)
{
    const int column = header.indexOf(CellField::Lead);
    for (const SourceRow* row : rows) {
        if (column < 0 || row->size() != header.columns.size()) {
            continue;
        }
        const QString lead = cellAt(*row, static_cast<std::size_t>(column));
        if (!lead.isEmpty() && likenessToLead(lead, knownLeads) >= 2) {
            knownLeads.insert(foldLeadName(lead));
        }
    }
}

// Whether most rows begin inside a sentence: the fragment is lines of text, not rows of the plan.
bool isWrappedFragment(const std::vector<GridRow>& rows)
{
    const auto inside = std::count_if(rows.begin(), rows.end(),
        [](const GridRow& row) { return startsInside(row.text(CellField::Action)); });
    return rows.size() > 1 && 2 * static_cast<std::size_t>(inside) > rows.size();
}

// Rows of one shape have as many cells, and the same of them filled.
using RowShape = std::vector<bool>;

struct FullestFirst {
    bool operator()(const RowShape& left, const RowShape& right) const
    {
        const auto filled = [](const RowShape& shape) { return std::count(shape.begin(), shape.end(), true); };
        return filled(left) != filled(right) ? filled(left) > filled(right) : left < right;
    }
};

using ShapeMappings = std::map<RowShape, ColumnMapping, FullestFirst>;

// The first mapping of as many cells that has all the filled cells of the shape filled.
const ColumnMapping* fullerMapping(const ShapeMappings& mappings, const RowShape& shape)
{
    for (const auto& [fuller, mapping] : mappings) {
        const bool isFuller = fuller.size() == shape.size()
            && std::equal(fuller.begin(), fuller.end(), shape.begin(),
                [](bool ofFuller, bool ofShape) { return ofFuller || !ofShape; });
        if (isFuller) {
            return &mapping;
        }
    }
    return nullptr;
}

RowShape shapeOf(const SourceRow& row)
{
    RowShape shape;
    for (const SourceCell& cell : row) {
        shape.push_back(!cell.text.isEmpty());
    }
    return shape;
}

std::vector<GridRow> alignFragment(const TableHeader& header, const TableFragment& fragment, const GridRow* above,
    std::set<QString>& knownLeads)
{
    std::map<RowShape, RowRefs, FullestFirst> byShape;
    for (const SourceRow& row : fragment.rows) {
        byShape[shapeOf(row)].push_back(&row);
    }
    ShapeMappings mappings;
    for (const auto& [shape, rows] : byShape) {
        noteLeads(header, rows, knownLeads);
    }
    for (const auto& [shape, rows] : byShape) {
        const bool isFirst = rows.front() == &fragment.rows.front();
        const ColumnMatch match{header, rows, isFirst ? above : nullptr, knownLeads};
        mappings[shape] = bestMapping(match, rows, fullerMapping(mappings, shape), header.columns.size());
    }
    std::vector<GridRow> placed;
    for (const SourceRow& row : fragment.rows) {
        placed.push_back(placedRow(row, mappings[shapeOf(row)], header));
    }
    if (!placed.empty()) {
        placed.front().startsFragment = true;
    }
    const bool isWrapped = isWrappedFragment(placed);
    for (GridRow& row : placed) {
        row.isWrapped = isWrapped;
    }
    return placed;
}

// A cell merged over several rows says the same of each of them.
void carryMergedCells(const TableHeader& header, const TableFragment& fragment, std::vector<GridRow>& placed)
{
    static constexpr std::array carried{
        CellField::Audience, CellField::Lead, CellField::Timescale, CellField::Measure, CellField::Outcome};
    for (std::size_t row = 0; row < placed.size(); ++row) {
        const SourceRow& cells = fragment.rows[row];
        for (std::size_t at = 0; at < std::min(cells.size(), header.columns.size()); ++at) {
            const CellField field = header.columns[at].primary();
            const bool isCarried = std::find(carried.begin(), carried.end(), field) != carried.end();
            const std::size_t end = std::min(placed.size(), row + static_cast<std::size_t>(std::max(cells[at].rowSpan, 1)));
            for (std::size_t below = row + 1; isCarried && !cells[at].text.isEmpty() && below < end; ++below) {
                if (placed[below].has(CellField::Action)) {
                    placed[below].cells.try_emplace(field, Sourced{cells[at].text, {cells[at].place}});
                }
            }
        }
    }
}

void takeShades(const TableFragment& fragment, int column, std::vector<GridRow>& placed)
{
    for (std::size_t row = 0; column >= 0 && row < placed.size(); ++row) {
        const SourceRow& cells = fragment.rows[row];
        if (static_cast<std::size_t>(column) < cells.size()) {
            placed[row].shade = cells[static_cast<std::size_t>(column)].fill;
            placed[row].shadePlace = cells[static_cast<std::size_t>(column)].place;
        }
    }
}

} // namespace

std::vector<GridRow> alignRun(const TableRun& run, std::set<QString>& knownLeads)
{
    std::vector<GridRow> rows;
    const int shaded = shadedColumn(run);
    for (const TableFragment& fragment : run.fragments) {
        const GridRow* above = rows.empty() ? nullptr : &rows.back();
        auto placed = alignFragment(run.header, fragment, above, knownLeads);
        carryMergedCells(run.header, fragment, placed);
        takeShades(fragment, shaded, placed);
        rows.insert(rows.end(), placed.begin(), placed.end());
    }
    return rows;
}

} // namespace boardplan
