#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

namespace boardplan {

// Verbs over a plan's front matter (plan.h, "Section"); they make edits as those of verbs.h do.

// A new section with this heading after another one of the plan; at the end where `after` is null. Refused: no heading.
Result<Edit> addSection(const PlanBook& book, PlanId plan, SectionId after, const QString& heading);
// Another heading and other text; blocks without text are left out. The rest of `changed` is not looked at. Refused:
// neither heading nor text.
Result<Edit> changeSection(const PlanBook& book, const Section& changed);
Result<Edit> removeSection(const PlanBook& book, SectionId section);
// By so many places up (negative) or down; empty where there are not so many.
Result<Edit> moveSection(const PlanBook& book, SectionId section, int by);

} // namespace boardplan
