#include "importing/column_match.h"

#include "importing/cell_shape.h"
#include "importing/text_shape.h"
#include "importing/tick_columns.h"

#include <algorithm>

namespace boardplan {

namespace {

constexpr int shiftCost = 2;   // for each change of distance between cells and columns
constexpr int dropCost = 4;    // for a filled cell that no column takes
constexpr int tickFit = 2;     // of a tick in a column of ticks
constexpr int saidByHand = 12; // a cell of a full row stands where a person says what the column holds

// Columns whose cells may run on over a page; dates, ratings and references are whole in a line.
bool isRunningText(CellField field)
{
    return field != CellField::Timescale && field != CellField::Rating && field != CellField::Number
        && field != CellField::Audience;
}

} // namespace

QString cellAt(const SourceRow& row, std::size_t at)
{
    return at < row.size() ? row[at].text : QString{};
}

ColumnMatch::ColumnMatch(
    const TableHeader& header, const RowRefs& rows, const GridRow* above, const std::set<QString>& knownLeads)
    : m_rows{rows}
    , m_above{above}
    , m_knownLeads{knownLeads}
    , m_width{rows.front()->size()}
    , m_columns{header.columns.size()}
    , m_filled(m_width, false)
{
    for (std::size_t cell = 0; cell < m_width; ++cell) {
        m_filled[cell] = std::any_of(
            rows.begin(), rows.end(), [&](const SourceRow* row) { return !cellAt(*row, cell).isEmpty(); });
        for (std::size_t column = 0; column < m_columns; ++column) {
            const bool isFull = m_width >= m_columns && header.columns[column].isAmended;
            const int byHand = !isFull ? 0 : (cell == column ? saidByHand : -saidByHand) * static_cast<int>(rows.size());
            m_fits.push_back(m_filled[cell] ? measured(cell, header.columns[column]) + byHand : 0);
        }
    }
}

int ColumnMatch::measured(std::size_t cell, const TableColumn& column) const
{
    int sum = 0;
    for (const SourceRow* row : m_rows) {
        const QString text = cellAt(*row, cell);
        sum += !column.tick.isEmpty() && isTick(text) ? tickFit : fitOf(text, column.primary(), m_knownLeads);
    }
    const QString first = cellAt(*m_rows.front(), cell);
    if (m_above != nullptr && startsInside(first)) {
        const QString above = m_above->text(column.primary());
        const bool canCarryOn = isRunningText(column.primary()) ? !above.isEmpty() && !endsSentence(above)
                                                                : isUnfinished(above);
        sum += canCarryOn ? 2 : (above.isEmpty() ? -4 : -2);
        sum += isUnfinished(above) ? 2 : 0;
    }
    return sum;
}

int ColumnMatch::costOfDropping(std::size_t cell) const
{
    return m_filled[cell] ? dropCost * static_cast<int>(m_rows.size()) : 0;
}

ColumnMapping ColumnMatch::measured(const std::vector<int>& columns) const
{
    ColumnMapping mapping{columns, 0};
    for (std::size_t cell = 0; cell < m_width; ++cell) {
        const int column = columns[cell];
        mapping.score += column < 0 ? -costOfDropping(cell) : fit(cell, static_cast<std::size_t>(column));
    }
    return mapping;
}

ColumnMapping ColumnMatch::asTheyStand() const
{
    std::vector<int> columns;
    for (std::size_t cell = 0; cell < m_width; ++cell) {
        columns.push_back(cell < m_columns ? static_cast<int>(cell) : -1);
    }
    return measured(columns);
}

// Dynamic programme over filled cells: the best score with that cell in that column (or in none, last).
ColumnMapping ColumnMatch::best() const
{
    const std::vector<std::size_t> filled = filledCells();
    std::vector<Steps> steps{Steps(m_columns + 1)};
    steps.front()[m_columns] = {0, 0, 0, -1};
    for (const std::size_t cell : filled) {
        steps.push_back(stepsAfter(steps.back(), cell));
    }
    return mappingOf(steps, filled);
}

std::vector<std::size_t> ColumnMatch::filledCells() const
{
    std::vector<std::size_t> filled;
    for (std::size_t cell = 0; cell < m_width; ++cell) {
        if (m_filled[cell]) {
            filled.push_back(cell);
        }
    }
    return filled;
}

ColumnMatch::Steps ColumnMatch::stepsAfter(const Steps& before, std::size_t cell) const
{
    Steps after(m_columns + 1);
    const auto offer = [&](std::size_t place, const Step& step) {
        if (step.score > after[place].score) {
            after[place] = step;
        }
    };
    for (std::size_t from = 0; from <= m_columns; ++from) {
        const Step& last = before[from];
        if (last.score <= unreached) {
            continue;
        }
        for (int column = last.column + 1; column < static_cast<int>(m_columns); ++column) {
            const auto place = static_cast<std::size_t>(column);
            const int shift = column - static_cast<int>(cell);
            const int score = last.score + fit(cell, place) - (shift != last.shift ? shiftCost : 0);
            offer(place, {score, static_cast<int>(from), shift, column});
        }
        offer(m_columns, {last.score - costOfDropping(cell), static_cast<int>(from), last.shift, last.column});
    }
    return after;
}

// Back from the best place of the last filled cell.
ColumnMapping ColumnMatch::mappingOf(const std::vector<Steps>& steps, const std::vector<std::size_t>& filled) const
{
    const Steps& last = steps.back();
    const auto best = std::max_element(
        last.begin(), last.end(), [](const Step& left, const Step& right) { return left.score < right.score; });
    ColumnMapping mapping{std::vector<int>(m_width, -1), best->score};
    auto place = static_cast<std::size_t>(best - last.begin());
    for (std::size_t at = filled.size(); at > 0; --at) {
        const Step& step = steps[at][place];
        mapping.columns[filled[at - 1]] = place == m_columns ? -1 : step.column;
        place = static_cast<std::size_t>(step.from);
    }
    return mapping;
}

} // namespace boardplan
