#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/view.h>

#include <optional>

namespace boardplan {

class Session;

// A judgement of the board that was better than what is worked out and has lapsed can be said again, as of today.
// Empty where none of the node has lapsed.
Result<Edit> renewedJudgement(Session& session, const Node& node);
// The node that a renewal is for: what is selected, else the first of the plan, whose judgement lapsed.
std::optional<Node> firstLapsed(Session& session);
void renewFirstLapsed(Session& session);

} // namespace boardplan
