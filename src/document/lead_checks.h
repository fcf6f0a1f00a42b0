#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/plan_book.h>

namespace boardplan {

// A lead's texts as they are kept: trimmed, aliases once each and none that is empty or the name
// itself.
Lead tidyLead(Lead lead);

// The lead other than `except` that has this name or alias, folded; null where there is none.
const Lead* otherLeadCalled(const PlanBook& book, const QString& name, LeadId except);

// What forbids `after` in the directory; `before` is the lead as it stands, a new one has none.
// Only what differs is looked at, so that a lead the file had already can be mended one thing at a
// time.
Status checkLead(const PlanBook& book, const Lead& before, const Lead& after);

} // namespace boardplan
