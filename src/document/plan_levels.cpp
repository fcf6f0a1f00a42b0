#include "document/plan_levels.h"

#include <boardplan/domain/labels.h>

namespace boardplan {

template <> std::vector<ActionId> childrenOf<ActionId>(const PlanBook& book, const Node& owner)
{
    return owner.kind == NodeKind::Objective ? book.actionsOf(ObjectiveId{owner.id})
                                             : book.actionsOf(PriorityId{owner.id});
}

template <> std::vector<ObjectiveId> childrenOf<ObjectiveId>(const PlanBook& book, const Node& owner)
{
    return book.objectivesOf(PriorityId{owner.id});
}

template <> std::vector<PriorityId> childrenOf<PriorityId>(const PlanBook& book, const Node& owner)
{
    return book.prioritiesOf(PlanId{owner.id});
}

template <> std::vector<Node> ownersIn<PriorityId>(const PlanBook&, PlanId plan)
{
    return {Node::of(NodeKind::Plan, plan)};
}

template <> std::vector<Node> ownersIn<ObjectiveId>(const PlanBook& book, PlanId plan)
{
    std::vector<Node> owners;
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        owners.push_back(Node::of(NodeKind::Priority, priority));
    }
    return owners;
}

template <> std::vector<Node> ownersIn<ActionId>(const PlanBook& book, PlanId plan)
{
    std::vector<Node> owners;
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        const std::vector<ObjectiveId>& objectives = book.objectivesOf(priority);
        if (objectives.empty() || !book.actionsOf(priority).empty()) {
            owners.push_back(Node::of(NodeKind::Priority, priority));
        }
        for (const ObjectiveId objective : objectives) {
            owners.push_back(Node::of(NodeKind::Objective, objective));
        }
    }
    return owners;
}

Node ownerOf(const Action& action)
{
    return action.objective.isNull() ? Node::of(NodeKind::Priority, action.priority)
                                     : Node::of(NodeKind::Objective, action.objective);
}

Node ownerOf(const Objective& objective)
{
    return Node::of(NodeKind::Priority, objective.priority);
}

Node ownerOf(const Priority& priority)
{
    return Node::of(NodeKind::Plan, priority.plan);
}

void setOwner(const PlanBook& book, Action& action, const Node& owner)
{
    const Objective* objective = owner.kind == NodeKind::Objective ? book.find(ObjectiveId{owner.id}) : nullptr;
    action.objective = objective == nullptr ? ObjectiveId{} : objective->id;
    action.priority = objective == nullptr ? PriorityId{owner.id} : objective->priority;
}

void setOwner(const PlanBook&, Objective& objective, const Node& owner)
{
    objective.priority = PriorityId{owner.id};
}

void setOwner(const PlanBook&, Priority& priority, const Node& owner)
{
    priority.plan = PlanId{owner.id};
}

PlanId planOfOwner(const PlanBook& book, const Node& owner)
{
    if (owner.kind == NodeKind::Plan) {
        return book.find(PlanId{owner.id}) == nullptr ? PlanId{} : PlanId{owner.id};
    }
    const Objective* objective = owner.kind == NodeKind::Objective ? book.find(ObjectiveId{owner.id}) : nullptr;
    const Priority* priority = book.find(objective == nullptr ? PriorityId{owner.id} : objective->priority);
    return priority == nullptr ? PlanId{} : priority->plan;
}

QString called(const PlanBook& book, const Node& node)
{
    switch (node.kind) {
    case NodeKind::Action:
        return labelOf(book, ActionId{node.id});
    case NodeKind::Objective:
        return verbText("objective %1").arg(labelOf(book, ObjectiveId{node.id}));
    default:
        return verbText("priority %1").arg(labelOf(book, PriorityId{node.id}));
    }
}

QString called(const PlanBook& book, const std::vector<Node>& nodes)
{
    if (nodes.size() == 1) {
        return called(book, nodes.front());
    }
    switch (nodes.front().kind) {
    case NodeKind::Action:
        return verbText("%1 actions").arg(nodes.size());
    case NodeKind::Objective:
        return verbText("%1 objectives").arg(nodes.size());
    default:
        return verbText("%1 priorities").arg(nodes.size());
    }
}

} // namespace boardplan
