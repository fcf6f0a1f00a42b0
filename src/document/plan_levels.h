#pragma once

// The levels of a plan that hold rows, and what rows of one level have in common.

#include "document/verb_support.h"

#include <boardplan/domain/node.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace boardplan {

// What stands below an owner, by level; nothing where the owner is none for that level.
template <typename Id> std::vector<Id> childrenOf(const PlanBook& book, const Node& owner);
template <> std::vector<ActionId> childrenOf<ActionId>(const PlanBook& book, const Node& owner);
template <> std::vector<ObjectiveId> childrenOf<ObjectiveId>(const PlanBook& book, const Node& owner);
template <> std::vector<PriorityId> childrenOf<PriorityId>(const PlanBook& book, const Node& owner);

// The owners of a level in reading order. A priority with objectives holds actions itself only where it does already.
template <typename Id> std::vector<Node> ownersIn(const PlanBook& book, PlanId plan);
template <> std::vector<Node> ownersIn<ActionId>(const PlanBook& book, PlanId plan);
template <> std::vector<Node> ownersIn<ObjectiveId>(const PlanBook& book, PlanId plan);
template <> std::vector<Node> ownersIn<PriorityId>(const PlanBook& book, PlanId plan);

Node ownerOf(const Action& action);
Node ownerOf(const Objective& objective);
Node ownerOf(const Priority& priority);
void setOwner(const PlanBook& book, Action& action, const Node& owner);
void setOwner(const PlanBook& book, Objective& objective, const Node& owner);
void setOwner(const PlanBook& book, Priority& priority, const Node& owner);

// The plan of an owner; null where it is in no plan of the file.
PlanId planOfOwner(const PlanBook& book, const Node& owner);

// "2.3", "objective 2.1", "priority 2", "3 actions".
QString called(const PlanBook& book, const Node& node);
QString called(const PlanBook& book, const std::vector<Node>& nodes);

// The nodes by their ids, as they stand in the plan; nothing where one is not in it.
template <typename Id> std::optional<std::vector<Id>> inOrder(const PlanBook& book, const std::vector<Node>& nodes)
{
    const auto* first = book.find(Id{nodes.front().id});
    if (first == nullptr) {
        return std::nullopt;
    }
    std::vector<Id> ids;
    for (const Node& owner : ownersIn<Id>(book, planOfOwner(book, ownerOf(*first)))) {
        for (const Id id : childrenOf<Id>(book, owner)) {
            if (std::find(nodes.begin(), nodes.end(), Node::of(nodes.front().kind, id)) != nodes.end()) {
                ids.push_back(id);
            }
        }
    }
    return ids.size() == nodes.size() ? std::optional{ids} : std::nullopt;
}

} // namespace boardplan
