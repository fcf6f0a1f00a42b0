#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boardplan {

// The columns of a plan's action table on paper: the plan's own in its own order, or ours where it
// has none, without a column of objectives (they are headings), and with a ref, a rating and a
// latest update wherever the plan's columns have none.
std::vector<PlanColumn> paperColumns(const View& view, const Plan& plan);

// Those columns that are wanted, in this order: headings of the plan's own or field names. Nothing where one of them is
// neither. What is wanted is not taken away where it is empty.
std::optional<std::vector<PlanColumn>> chosenColumns(const View& view, const Plan& plan, const QStringList& wanted);
// The names of the fields a column can have.
QStringList columnFields();

// Widths: refs, ratings and audiences are narrow, long texts are wide.
ReportColumn reportColumn(const PlanColumn& column);

// What a whole objective or priority has and its actions share: printed with the first action, "as
// above" with those that follow.
struct InheritedTexts {
    QString measures;
    QString desiredOutcomes;
    bool isFirst = true;
};

// One cell: the column's fields below each other; where a rating is among them, its chip comes
// first. Public: without what the edition for the public leaves out.
ReportCell columnCell(const View& view, const Action& action, const PlanColumn& column,
                      const InheritedTexts& inherited, bool isPublic);

// Each on a line of its own, bulleted where there are several; a met measure says so.
QString measureLines(const std::vector<Measure>& measures);
QString bulletLines(const QStringList& items);

} // namespace boardplan
