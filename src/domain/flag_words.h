#pragma once

#include "domain/view_flags.h"

namespace boardplan {

// What was found, with words ("overdue 53 days"), in the order of FlagKind.
std::vector<Flag> worded(const FoundFlags& found);

} // namespace boardplan
