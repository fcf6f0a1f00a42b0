#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/node.h>
#include <boardplan/domain/plan_book.h>

#include <QDate>
#include <vector>

namespace boardplan {

// Moving rows of a plan. References are printed labels and stay as they are (domain.md, "Identity").

// Up and down go among the siblings and, at the edge, to the neighbouring objective or priority; out and in take
// actions out of their objective and into the first of their priority.
enum class MoveStep { Up, Down, Out, In };

// Below `owner` – an objective or priority for actions, a priority for objectives, the plan for priorities – before the
// sibling `before`; null: at the end.
struct Destination {
    Node owner;
    QUuid before;

    bool operator==(const Destination&) const = default;
};

// Actions, objectives or priorities, in one edit; they stay in their order and come to stand together. An objective
// takes its actions with it. Refused: nodes of several levels (BP-DOC-100), a place that is none for them (101).
Result<Edit> moveNodes(const PlanBook& book, const std::vector<Node>& nodes, const Destination& to);
// By one step. Refused besides: nodes that do not stand below one objective or priority (102), where there is nothing
// further that way (103).
Result<Edit> moveNodes(const PlanBook& book, const std::vector<Node>& nodes, MoveStep step);

// A copy below the action, as it would be entered now: without a ref, updates, state and published words.
Result<Edit> duplicateAction(const PlanBook& book, ActionId action, const QDate& addedOn);

} // namespace boardplan
