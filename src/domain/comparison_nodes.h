#pragma once

#include "domain/comparison_actions.h"

namespace boardplan {

// Fills nodes and judgements.
void compareNodes(const BothEnds& ends, Comparison& comparison);
// Fills those of the nodes above the touched actions anew.
void renewNodes(const BothEnds& ends, const QSet<ActionId>& touched, Comparison& comparison);

} // namespace boardplan
