#pragma once

#include <boardplan/reporting/report.h>

#include <cstddef>

namespace boardplan {

// Whether a paragraph of the report stays on a page with the block after it: words that introduce a list ("The board is
// asked to:") or a table, and a prompt with the next one of its section, so that whoever writes there has them together.
// Headings always do, and are not asked about.
bool staysWithNext(const Report& report, std::size_t block);

} // namespace boardplan
