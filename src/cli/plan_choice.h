#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/view.h>

#include <QString>

namespace boardplan {

// The plan that --plan names: its title, part of it, or 8 or more digits of its id; the only one where the text is empty.
// Refused, with the titles, where none or several fit.
Result<PlanId> choosePlan(const PlanBook& book, const QString& named);

// The action that REF names: a printed ref, a label as `show` prints it, or 8 or more digits of its id.
// Refused, with their labels, where several fit.
Result<ActionId> chooseAction(const View& view, const QString& named);

// The node that a commentary is on: "plan" – the one that `plan` chooses as choosePlan does –, or a priority or an
// objective by its ref, its label, or 8 or more digits of its id. Refused, with their labels, where several fit.
Result<Node> chooseCommented(const View& view, const QString& named, const QString& plan);

// The lead that a name names: its name or an alias however it is spelled, else part of its name. Refused (BP-CLI-009)
// where nobody is called so, and (BP-CLI-032), with their names, where several are.
Result<LeadId> chooseLead(const PlanBook& book, const QString& named);
Error noSuchLead(const QString& named);

} // namespace boardplan
