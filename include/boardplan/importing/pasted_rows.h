#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/plan.h>
#include <boardplan/importing/cell_field.h>
#include <boardplan/importing/source_document.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Rows that were copied elsewhere, to become actions of a plan that is there already.

// The fields a column can be taken for, in the order of a choice; `None` leaves it out.
const std::vector<CellField>& pastedFields();

struct PastedRows {
    QStringList headings;           // of the row that named the columns; empty: there was none
    std::vector<QStringList> rows;  // without it; all as wide as there are columns
    std::vector<CellField> columns; // what each is taken for
    int leftOut = 0;                // lines of text beside the table

    bool operator==(const PastedRows&) const = default;
};

// One row as an action is entered; several columns of one field are joined line by line.
struct PastedAction {
    QString ref;
    QString text;
    QString leadText;
    QString timescale;
    QStringList measures;

    bool operator==(const PastedAction&) const = default;
};

// The rows of every table of the document; where it has none, each line is a row. A cell over several rows stands in each.
// A first row that names the columns – in common words, or in those of the plan's own `columns` – is no action. Without
// one, rows as wide as the plan's table are taken to be like it; else the words in the cells decide. Refused: no rows
// (BP-IMP-090), more than `mostPastedRows` (091).
inline constexpr int mostPastedRows = 500;
Result<PastedRows> readPastedRows(const SourceDocument& document, const std::vector<PlanColumn>& columns);

// The actions of the rows, in order. Rows without words for the action are not among them.
std::vector<PastedAction> pastedActions(const PastedRows& pasted);

} // namespace boardplan
