#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <vector>

namespace boardplan {

// "What has changed" of a cover report: counts, the overall rating then, and one by one what a board hears of, as far as
// a dozen lines go.
std::vector<ReportBlock> coverChangeBlocks(const View& view, const Plan& plan, const ReportOptions& options);

} // namespace boardplan
