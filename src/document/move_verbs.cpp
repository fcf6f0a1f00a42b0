#include <boardplan/document/move_verbs.h>

#include "document/plan_levels.h"
#include "document/sibling_places.h"

namespace boardplan {

namespace {

bool mayOwn(const Node& owner, NodeKind kind)
{
    switch (kind) {
    case NodeKind::Action:
        return owner.kind == NodeKind::Objective || owner.kind == NodeKind::Priority;
    case NodeKind::Objective:
        return owner.kind == NodeKind::Priority;
    default:
        return owner.kind == NodeKind::Plan;
    }
}

// Actions go with their objective.
void takeAlong(const PlanBook& book, const Objective& moved, std::vector<AnyChange>& changes)
{
    for (const ActionId id : book.actionsOf(moved.id)) {
        Action after = *book.find(id);
        after.priority = moved.priority;
        if (!(after == *book.find(id))) {
            changes.push_back(replaced(*book.find(id), after));
        }
    }
}

template <typename Entity> void takeAlong(const PlanBook&, const Entity&, std::vector<AnyChange>&) {}

// The changes that put the rows, in this order, before `next` below the owner; none where they stand so already.
template <typename Id>
std::vector<AnyChange> moves(const PlanBook& book, const std::vector<Id>& ids, const Destination& to)
{
    const auto stays = [&](Id id) { return std::find(ids.begin(), ids.end(), id) == ids.end(); };
    const std::vector<Id> before = childrenOf<Id>(book, to.owner);
    const auto next = to.before.isNull() ? before.end() : std::find(before.begin(), before.end(), Id{to.before});
    const auto at = std::count_if(before.begin(), next, stays);
    std::vector<Id> rest;
    std::copy_if(before.begin(), before.end(), std::back_inserter(rest), stays);
    std::vector<Id> after = rest;
    after.insert(after.begin() + at, ids.begin(), ids.end());
    if (after == before) {
        return {};
    }
    const SiblingPlaces<Id> places = placesAmong(book, rest, static_cast<std::size_t>(at), ids.size());
    std::vector<AnyChange> changes = shifts(book, places);
    for (std::size_t row = 0; row < ids.size(); ++row) {
        auto entity = *book.find(ids[row]);
        setOwner(book, entity, to.owner);
        entity.position = places.positions[row];
        changes.push_back(replaced(*book.find(ids[row]), entity));
        takeAlong(book, entity, changes);
    }
    return changes;
}

Error noPlace()
{
    return refusal("BP-DOC-101", verbText("That is no place for what is moved."),
        verbText("Actions stand below an objective or a priority, objectives below a priority of the same plan."));
}

QString moveVerb(const PlanBook& book, const std::vector<Node>& nodes, const Node& from, const Node& to)
{
    const QString what = called(book, nodes);
    return from == to ? verbText("Move %1").arg(what) : verbText("Move %1 to %2").arg(what, called(book, to));
}

template <typename Id>
Result<Edit> movedTo(const PlanBook& book, const std::vector<Node>& nodes, const Destination& to)
{
    const auto ids = inOrder<Id>(book, nodes);
    if (!ids) {
        return notInPlan("What is moved is not in this file.");
    }
    const Node from = ownerOf(*book.find(ids->front()));
    const PlanId plan = planOfOwner(book, to.owner);
    if (!mayOwn(to.owner, nodes.front().kind) || plan.isNull() || plan != planOfOwner(book, from)) {
        return noPlace();
    }
    return Edit{moveVerb(book, nodes, from, to.owner), {}, moves(book, *ids, to)};
}

} // namespace

Result<Edit> moveNodes(const PlanBook& book, const std::vector<Node>& nodes, const Destination& to)
{
    if (nodes.empty()) {
        return notInPlan("Nothing to move is chosen.");
    }
    const NodeKind kind = nodes.front().kind;
    if (!std::all_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.kind == kind; })) {
        return refusal("BP-DOC-100", verbText("Rows of several levels are not moved together."),
            verbText("Choose actions alone, objectives alone or priorities alone."));
    }
    switch (kind) {
    case NodeKind::Action:
        return movedTo<ActionId>(book, nodes, to);
    case NodeKind::Objective:
        return movedTo<ObjectiveId>(book, nodes, to);
    case NodeKind::Priority:
        return movedTo<PriorityId>(book, nodes, to);
    default:
        break;
    }
    return noPlace();
}

} // namespace boardplan
