#pragma once

#include "domain/comparison_actions.h"

namespace boardplan {

// Fills nodes and judgements.
void compareNodes(const BothEnds& ends, Comparison& comparison);

} // namespace boardplan
