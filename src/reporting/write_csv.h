#pragma once

#include <boardplan/reporting/report.h>

class QIODevice;

namespace boardplan {

// The CSV of a report, row by row, so that none of it is held. False where the device did not take all of it.
bool writeCsv(const Report& report, QIODevice& out);

} // namespace boardplan
