#pragma once

#include <boardplan/domain/plan.h>
#include <boardplan/importing/cell_field.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// What the columns of pasted rows hold (pasted_rows.h).

// The plan's own column of that heading; null where it has none.
const PlanColumn* ownColumn(const QString& heading, const std::vector<PlanColumn>& columns);

// By the plan's own headings, else by common ones. No field but the measure is given twice.
std::vector<CellField> columnsByHeading(const QStringList& headings, const std::vector<PlanColumn>& columns);

// Like the plan's table where it is as wide; else by what stands in the cells: numbers, times, the longest words for the
// action, the first short ones for the lead.
std::vector<CellField> columnsByContent(
    const std::vector<QStringList>& rows, const std::vector<PlanColumn>& columns);

} // namespace boardplan
