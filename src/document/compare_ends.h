#pragma once

#include "document/plan_past.h"

#include <boardplan/domain/comparison.h>

#include <QSet>

namespace boardplan {

// A comparison, and where in the journal its ends stand.
struct ComparedEnds {
    Comparison comparison;
    qint64 before = journalNow;
    qint64 after = journalNow;
};

// See Document::compare. `today` is the view of today over what the store holds. A handful of
// statements, whatever the size of the plan.
Result<ComparedEnds> compareEnds(const Store& store, const View& today, PlanId plan,
                                 const ComparisonEnd& from, const ComparisonEnd& to, PlanPast& past);
// The same after edits that touched these actions alone (comparison_renewal.h): brings it up to date.
Status renewEnds(const Store& store, const View& today, const QSet<ActionId>& touched, ComparedEnds& compared,
                 PlanPast& past);

// See Document::readAhead.
Result<bool> readEndsAhead(const Store& store, const View& today, PlanId plan, const ComparisonEnd& from,
                           const ComparisonEnd& to, PlanPast& past);

} // namespace boardplan
