#include "gui/plan/plan_row_heights.h"

#include <QModelIndex>
#include <algorithm>

namespace boardplan {

namespace {

constexpr int likelyHeight = 72; // three lines of text, until something is measured

} // namespace

int PlanRowHeights::average() const
{
    return m_measured == 0 ? likelyHeight : static_cast<int>(m_sum / m_measured);
}

int PlanRowHeights::height(const QModelIndex& index) const
{
    const auto row = m_rows.constFind(index.internalId());
    return row == m_rows.constEnd() || row->height == 0 ? average() : row->height;
}

bool PlanRowHeights::isMeasured(const QModelIndex& index) const
{
    const auto row = m_rows.constFind(index.internalId());
    return row != m_rows.constEnd() && row->isMeasured;
}

int PlanRowHeights::cell(const QModelIndex& index) const
{
    const auto row = m_rows.constFind(index.internalId());
    const auto column = static_cast<std::size_t>(index.column());
    return row == m_rows.constEnd() || column >= row->cells.size() ? -1 : row->cells[column];
}

void PlanRowHeights::setCell(const QModelIndex& index, int columns, int height)
{
    Row& row = m_rows[index.internalId()];
    row.cells.resize(static_cast<std::size_t>(columns), -1);
    row.cells[static_cast<std::size_t>(index.column())] = height;
}

void PlanRowHeights::settle(const QModelIndex& first)
{
    Row& row = m_rows[first.internalId()];
    unsettle(row);
    row.isMeasured = true;
    row.height = *std::max_element(row.cells.begin(), row.cells.end());
    m_sum += row.height;
    ++m_measured;
}

void PlanRowHeights::unsettle(Row& row)
{
    if (row.isMeasured) {
        m_sum -= row.height;
        --m_measured;
        row.isMeasured = false;
    }
}

void PlanRowHeights::forgetRow(const QModelIndex& index)
{
    const auto row = m_rows.find(index.internalId());
    if (row != m_rows.end()) {
        unsettle(*row);
        m_rows.erase(row);
    }
}

void PlanRowHeights::forgetColumn(int column)
{
    for (Row& row : m_rows) {
        if (static_cast<std::size_t>(column) < row.cells.size()) {
            row.cells[static_cast<std::size_t>(column)] = -1;
            unsettle(row);
        }
    }
}

void PlanRowHeights::forgetRowsOfOneCell()
{
    for (Row& row : m_rows) {
        if (row.cells.size() == 1) {
            row.cells[0] = -1;
            unsettle(row);
        }
    }
}

void PlanRowHeights::clear()
{
    m_rows.clear();
    m_sum = 0;
    m_measured = 0;
}

} // namespace boardplan
