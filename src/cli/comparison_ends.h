#pragma once

#include <boardplan/document/document.h>
#include <boardplan/domain/comparison.h>

#include <QString>

namespace boardplan {

// The end that a typed day names: the board meeting closed on it, unless `byDay`, else the day. Empty: none is named and
// `otherwise` holds. Refused where it is no date (BP-CLI-005).
Result<ComparisonEnd> endNamed(const PlanBook& book, PlanId plan, const QString& typed, bool byDay,
    const ComparisonEnd& otherwise);

// The last closed board meeting of the plan; refused where there is none (BP-CLI-030).
Result<ComparisonEnd> lastMeetingEnd(const View& view, PlanId plan);

} // namespace boardplan
