#pragma once

#include "reporting/strips.h"

#include <boardplan/reporting/report.h>

namespace boardplan {

// The key as running lines: "Key", then chip and meaning after each other, wrapped like words.
Strips keyStrips(const ReportKey& key, qreal width);

} // namespace boardplan
