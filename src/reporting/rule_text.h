#pragma once

#include <boardplan/domain/plan.h>
#include <boardplan/reporting/report.h>

namespace boardplan {

// How the plan's ratings are worked out, in the words of its own scheme (domain.md, "Roll-up").
ReportRules rulesOf(const Plan& plan);

} // namespace boardplan
