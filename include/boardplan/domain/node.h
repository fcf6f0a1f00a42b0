#pragma once

#include <QString>
#include <QUuid>

namespace boardplan {

// What a roll-up can be asked of. `All` has no id; the others carry the id of their entity.
enum class NodeKind { All, Board, Plan, Priority, Objective, Lead, Action };

struct Node {
    NodeKind kind = NodeKind::All;
    QUuid id;

    template <typename EntityId> static Node of(NodeKind kind, const EntityId& id) { return {kind, id.value}; }

    bool operator==(const Node&) const = default;
};

size_t qHash(const Node& node, size_t seed = 0);

} // namespace boardplan
