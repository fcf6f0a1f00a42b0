#pragma once

#include <boardplan/domain/view.h>

namespace boardplan {

// What a meeting keeps when it closes (domain.md, "Closing a meeting"): one row of an action, of a plan, a priority or
// an objective. `view` is that of the meeting's day. The facts are listed in docs/file-format.md, "Frozen".
Frozen frozenAction(const View& view, const Meeting& meeting, ActionId action);
Frozen frozenNode(const View& view, const Meeting& meeting, const Node& node);

} // namespace boardplan
