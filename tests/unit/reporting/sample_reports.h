#pragma once

#include "sample_book.h"

#include <boardplan/reporting/report.h>

namespace boardplan::test {

// A paper of the sample plan with everything that it can have: what changed since the last meeting, what two closed
// meetings were told, a lead, older updates, a marking and an author.
Report sampleReport(const QString& kind);

// One of each thing that a page can be asked for, on a sheet that is not the usual one: A3 upright, a logo, a heading
// that starts a page, a prompt, two numbered lists, a form and a trend.
Report specialReport();

} // namespace boardplan::test
