#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <vector>

namespace boardplan {

// Whom a paper tells what is due. A lead hears of all, the next reports of what comes round or goes on among it. A board
// hears of a few actions one by one: not of those that it has heard of before, being overdue since before its last
// meeting, which are counted.
enum class DueFor { Board, Lead };

// "What is due": those of the actions that are overdue or due in this quarter or the next, the next date first, on a
// timeline that begins a quarter before; nothing where none is. Actions of any plan of the file, in the colours of their
// own scheme.
std::vector<ReportBlock> dueBlocks(const View& view, const std::vector<PlanId>& plans, const std::vector<ActionId>& actions,
                                   const ReportOptions& options, DueFor whom);

} // namespace boardplan
