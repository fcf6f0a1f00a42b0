#include "reporting/low_rows.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace boardplan {

namespace {

constexpr std::array moveSteps{192.0, 128.0, 64.0, 32.0, 16.0, 8.0}; // moved at a time
constexpr int mostMoves = 40;                      // of one step
constexpr qreal worthMoving = 1;                   // what all rows together must gain
constexpr qreal shareOfCells = 0.05;               // cells that are not the highest of their row count a little

using Heights = std::vector<qreal>; // of one column's cells, by row

// The highest cells of a row: enough to know the highest but for any two columns.
struct Highest {
    std::array<std::size_t, 3> columns{};
    std::array<qreal, 3> heights{};

    void meet(std::size_t column, qreal height)
    {
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (height > heights[i]) {
                std::swap(height, heights[i]);
                std::swap(column, columns[i]);
            }
        }
    }
    qreal without(std::size_t one, std::size_t other) const
    {
        for (std::size_t i = 0; i < heights.size(); ++i) {
            if (columns[i] != one && columns[i] != other) {
                return heights[i];
            }
        }
        return 0;
    }
};

qreal sumOfHeights(const Heights& heights)
{
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

class LowRows {
public:
    LowRows(std::vector<qreal>& widths, const std::vector<ColumnRange>& ranges, const RowShapes& rows, qreal padding,
            int fontSize)
        : m_widths{widths}
        , m_ranges{ranges}
        , m_rows{rows}
        , m_padding{padding}
        , m_fontSize{fontSize}
    {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            m_now.push_back(heightsAt(column, widths[column]));
        }
    }

    // The best move of that much; false: none makes the rows lower.
    bool move(qreal step)
    {
        measure(step);
        qreal best = costNow() - worthMoving;
        std::size_t from = m_widths.size();
        std::size_t to = from;
        for (std::size_t one = 0; one < m_widths.size(); ++one) {
            for (std::size_t other = 0; other < m_widths.size(); ++other) {
                if (one == other || m_narrower[one].empty() || m_wider[other].empty()) {
                    continue;
                }
                const qreal cost = costOfMove(one, other);
                if (cost < best) {
                    best = cost;
                    from = one;
                    to = other;
                }
            }
        }
        if (from == m_widths.size()) {
            return false;
        }
        m_widths[from] -= step;
        m_widths[to] += step;
        m_now[from] = m_narrower[from];
        m_now[to] = m_wider[to];
        return true;
    }

private:
    Heights heightsAt(std::size_t column, qreal width) const
    {
        Heights heights;
        heights.reserve(m_rows.size());
        for (const auto& row : m_rows) {
            heights.push_back(estimatedHeight(row[column], width - 2 * m_padding, m_fontSize));
        }
        return heights;
    }

    void measure(qreal step)
    {
        m_all = 0;
        m_highest.assign(m_rows.size(), {});
        m_narrower.assign(m_widths.size(), {});
        m_wider.assign(m_widths.size(), {});
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            for (std::size_t row = 0; row < m_rows.size(); ++row) {
                m_highest[row].meet(column, m_now[column][row]);
            }
            m_all += sumOfHeights(m_now[column]);
            if (m_ranges[column].isFixed) {
                continue;
            }
            m_wider[column] = heightsAt(column, m_widths[column] + step);
            if (m_widths[column] - step >= m_ranges[column].least) {
                m_narrower[column] = heightsAt(column, m_widths[column] - step);
            }
        }
    }

    qreal costNow() const
    {
        qreal cost = 0;
        for (const Highest& row : m_highest) {
            cost += row.heights.front();
        }
        return cost + shareOfCells * m_all;
    }

    qreal costOfMove(std::size_t from, std::size_t to) const
    {
        qreal cost = 0;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            cost += std::max({m_highest[row].without(from, to), m_narrower[from][row], m_wider[to][row]});
        }
        const qreal cells = m_all - sumOfHeights(m_now[from]) - sumOfHeights(m_now[to]) +
                            sumOfHeights(m_narrower[from]) + sumOfHeights(m_wider[to]);
        return cost + shareOfCells * cells;
    }

    std::vector<qreal>& m_widths;
    const std::vector<ColumnRange>& m_ranges;
    const RowShapes& m_rows;
    qreal m_padding;
    int m_fontSize;
    std::vector<Heights> m_now, m_narrower, m_wider; // by column; empty: not to be had
    std::vector<Highest> m_highest;                  // by row
    qreal m_all = 0;                                 // heights of all cells
};

} // namespace

std::vector<qreal> widthsForLowRows(std::vector<qreal> widths, const std::vector<ColumnRange>& ranges,
                                    const RowShapes& rows, qreal padding, int fontSize)
{
    LowRows table{widths, ranges, rows, padding, fontSize};
    for (const qreal step : moveSteps) {
        int moves = 0;
        while (moves < mostMoves && table.move(step)) {
            ++moves;
        }
    }
    return widths;
}

} // namespace boardplan
