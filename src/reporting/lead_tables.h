#pragma once

#include "reporting/lead_rows.h"

#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

namespace boardplan {

// One lead's actions with their last two updates.
ReportTable updatesTable(const View& view, const ReportOptions& options, const LeadRows& rows);

// The same with the last one, and empty cells for what is to be said at a meeting.
ReportTable formTable(const View& view, const ReportOptions& options, const LeadRows& rows);

} // namespace boardplan
