#pragma once

#include <boardplan/reporting/report.h>

namespace boardplan {

// What the foot of every page says, in one line each.

// "City Children Board · Business plan 2026–27 · 22 November 2026"
QString originWords(const Report& report);
// "version code 7c1e 90ab · OFFICIAL"
QString versionWords(const Report& report);

bool hasRules(const Report& report);

} // namespace boardplan
