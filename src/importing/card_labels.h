#pragma once

#include "importing/grid.h"

#include <boardplan/importing/source_document.h>

#include <optional>

namespace boardplan {

// What stands beside a label: "Lead: Police", or "Lead" and "Police" in two cells.
struct LabelledText {
    QString label; // as printed, without colon and number
    CellField field = CellField::None;
    QString ref{}; // the number of "Action 1.1: …"
    Sourced value{};
    Place place{}; // of the label
    SourceCell beside{}; // the cell of the value, which may show no more than a colour

    bool operator==(const LabelledText&) const = default;
};

// A line that begins with the heading of a column and a colon or question mark: "By when: May 2026", "Who will lead?",
// "Action 1.1 Publish …". Null: another line.
std::optional<LabelledText> readLabel(const QString& line, const Place& place);

// The labels of a row, each with the cell behind it; empty: the row holds other cells too.
std::vector<LabelledText> labelsOf(const SourceRow& row);

std::vector<SourceCell> filledCellsOf(const SourceRow& row);
// "Priority 1 | Neglect", a heading among the rows, in one cell; empty: it is none.
SourceRow headingRow(const SourceRow& row);
// Most rows are labels with what stands beside them, and none is a row of headings.
bool isTableOfCards(const std::vector<SourceRow>& rows);
// Labels down the first column and an action in each of the others.
bool isTableOfColumns(const std::vector<SourceRow>& rows);

} // namespace boardplan
