#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_check.h>

#include <vector>

namespace boardplan {

// Verbs of the plan check. Each is one edit and names its act; refused where what the finding is
// about is no longer there.

// Carries out a fix that the finding offers. A duplicate is withdrawn on the view's day; `reported`
// are the updates that the lead which goes reported (Document::updatesReportedBy), for merging.
Result<Edit> mendFinding(const View& view, const CheckFinding& finding, const CheckFix& fix,
                         const std::vector<Update>& reported = {});

// Everything that has one sure fix, in one edit, each as what was mended before it leaves the plan.
// Empty where nothing is sure.
Result<Edit> mendFindings(const View& view, const std::vector<CheckFinding>& findings);

// Fine as it is: the finding is dismissed while its words stay. Leads are kept apart.
Result<Edit> dismissFinding(const PlanBook& book, const CheckFinding& finding);
// Takes a dismissal back.
Result<Edit> askAgain(const PlanBook& book, const CheckFinding& finding);

// The printed number of a priority, objective or action; it may be empty, and may be another's too.
Result<Edit> setRef(const PlanBook& book, const Node& node, const QString& ref);

} // namespace boardplan
