#pragma once

#include <QHash>
#include <vector>

class QModelIndex;

namespace boardplan {

// Heights of the rows of the plan's table, kept so that laying out thousands of rows asks for
// almost nothing: rows never measured stand at the average of those that are. Keys are the model's
// internal pointers.
class PlanRowHeights {
public:
    // The height measured last, else the average.
    int height(const QModelIndex& index) const;
    bool isMeasured(const QModelIndex& index) const;

    // Cell by cell, so that a column that changes its width costs one cell a row. Parents use cell
    // 0 alone.
    int cell(const QModelIndex& index) const; // -1: to be measured
    void setCell(const QModelIndex& index, int columns, int height);
    // To be called once every cell of the row is set.
    void settle(const QModelIndex& first);

    void forgetRow(const QModelIndex& index);
    void forgetColumn(int column);
    // Parents span columns: any change of width may change them.
    void forgetRowsOfOneCell();
    void clear();

private:
    struct Row {
        std::vector<int> cells;
        int height = 0; // stays as an estimate while it is to be measured again
        bool isMeasured = false;
    };

    int average() const;
    void unsettle(Row& row);

    QHash<quintptr, Row> m_rows;
    qint64 m_sum = 0; // of measured rows
    int m_measured = 0;
};

} // namespace boardplan
