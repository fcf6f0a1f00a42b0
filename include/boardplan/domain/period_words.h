#pragma once

#include <boardplan/domain/timescale.h>

namespace boardplan {

/// A period of two days as a plan prints it, first and last day included: "2026/27" for a financial year, else
/// "1 April 2026 to 31 March 2028". `readPeriod` reads it back as the same days. The days must be valid.
QString displayPeriod(const Window& period);

} // namespace boardplan
