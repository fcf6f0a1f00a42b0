#pragma once

#include <boardplan/domain/plan.h>
#include <boardplan/domain/timescale.h>

namespace boardplan {

/// A period of two days as a plan prints it, first and last day included: "2026/27" for a financial year, else
/// "1 April 2026 to 31 March 2028". `readPeriod` reads it back as the same days. The days must be valid.
QString displayPeriod(const Window& period);

/// The period that somebody writes in these words, without spaces around and doubled; with its days where `readPeriod`
/// finds them, else without.
Period periodSaid(const QString& text);

} // namespace boardplan
