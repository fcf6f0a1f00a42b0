#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <vector>

namespace boardplan {

// Whether the next reports of what comes round or goes on are among what is due.
enum class DueReports { LeftOut, Listed };

// "What is due": those of the actions that are overdue or due in this quarter or the next, the next date first, on a timeline that begins a quarter before; nothing where none is. Actions of any plan of the file, in
// the colours of their own scheme.
std::vector<ReportBlock> dueBlocks(const View& view, const std::vector<PlanId>& plans,
                                   const std::vector<ActionId>& actions, const ReportOptions& options,
                                   DueReports reports);

} // namespace boardplan
