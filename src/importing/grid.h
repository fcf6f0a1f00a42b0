#pragma once

#include <boardplan/importing/proposal.h>

#include <QString>
#include <map>
#include <vector>

namespace boardplan {

// One column as its heading says. Empty `fields`: the heading is not understood, or there is none.
struct TableColumn {
    QString heading;
    std::vector<CellField> fields;
    std::vector<Place> places;
    Place head{};           // in the first header row, also where nothing stands there
    QString key{};          // amendments.h, columnKey
    bool isAmended = false; // a person says what it holds
    QString tick{};         // of a column of ticks: the rating that one in it means

    CellField primary() const { return fields.empty() ? CellField::None : fields.front(); }
    bool operator==(const TableColumn&) const = default;
};

struct TableHeader {
    std::vector<TableColumn> columns;

    // Position of the first column of that field, or -1.
    int indexOf(CellField field) const;
    bool has(CellField field) const { return indexOf(field) >= 0; }
    bool operator==(const TableHeader&) const = default;
};

// One row by field. A cell that no column takes is left out; the accounting lists it.
struct GridRow {
    std::map<CellField, Sourced> cells;
    bool startsFragment = false; // first after a page break or another paragraph
    bool isShifted = false;      // its cells did not stand under their headings
    bool isCard = false;         // an action of its own, whatever stands above it (cards.h)
    bool isWrapped = false;      // the rows of its fragment are lines of text, not rows of the plan
    QString shade{};             // of the cell that shows its rating by colour; empty: none
    Place shadePlace{};          // of that cell
    int updateYear = 0;          // of the heading over its update; 0: none
    int line = 0;

    QString text(CellField field) const;
    bool has(CellField field) const { return !text(field).isEmpty(); }
    bool operator==(const GridRow&) const = default;
};

// A row that says no more than the objective of the rows below.
GridRow objectiveHeading(const Sourced& title, int line);

// Appends text and places; `separator` stands between two texts that are not empty.
void append(Sourced& to, const Sourced& more, const QString& separator);
void append(std::vector<Place>& to, const std::vector<Place>& more);

} // namespace boardplan
