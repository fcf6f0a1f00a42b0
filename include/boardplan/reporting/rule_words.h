#pragma once

#include <boardplan/domain/plan.h>

#include <QString>

namespace boardplan {

// What a rule does, in the words of a scheme and as papers print it: "red where a third or more of the rated actions
// below are red; else amber where any is red, or half or more are amber; else green. A tie goes to the worse."
QString ruleSentence(const RollupRule& rule, const RatingScheme& scheme);

} // namespace boardplan
