#include "importing/grid.h"

#include <algorithm>

namespace boardplan {

int TableHeader::indexOf(CellField field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const TableColumn& column) { return column.primary() == field; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString GridRow::text(CellField field) const
{
    const auto found = cells.find(field);
    return found == cells.end() ? QString{} : found->second.text;
}

GridRow objectiveHeading(const Sourced& title, int line)
{
    GridRow row;
    row.line = line;
    row.cells[CellField::Objective] = title;
    return row;
}

void append(std::vector<Place>& to, const std::vector<Place>& more)
{
    for (const Place& place : more) {
        if (std::find(to.begin(), to.end(), place) == to.end()) {
            to.push_back(place);
        }
    }
}

void append(Sourced& to, const Sourced& more, const QString& separator)
{
    if (!to.text.isEmpty() && !more.text.isEmpty()) {
        to.text += separator;
    }
    to.text += more.text;
    append(to.places, more.places);
}

} // namespace boardplan
