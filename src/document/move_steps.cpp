// One step up, down, out or in.

#include <boardplan/document/move_verbs.h>

#include "document/plan_levels.h"

namespace boardplan {

namespace {

// The owner before or after another; nothing at the end of the plan.
template <typename Id> std::optional<Node> neighbour(const PlanBook& book, const Node& owner, bool isUp)
{
    const std::vector<Node> owners = ownersIn<Id>(book, planOfOwner(book, owner));
    const auto at = std::find(owners.begin(), owners.end(), owner);
    if (isUp) {
        return at == owners.begin() ? std::nullopt : std::optional{*std::prev(at)};
    }
    return std::next(at) == owners.end() ? std::nullopt : std::optional{*std::next(at)};
}

// Where one step up or down leads; nothing where there is nothing further that way.
template <typename Id>
std::optional<Destination> beside(const PlanBook& book, const std::vector<Id>& ids, const Node& owner, bool isUp)
{
    const std::vector<Id> siblings = childrenOf<Id>(book, owner);
    const auto place = std::find(siblings.begin(), siblings.end(), isUp ? ids.front() : ids.back());
    if (isUp && place != siblings.begin()) {
        return Destination{owner, std::prev(place)->value};
    }
    if (!isUp && std::next(place) != siblings.end()) {
        const auto beyond = std::next(place, 2);
        return Destination{owner, beyond == siblings.end() ? QUuid{} : beyond->value};
    }
    const std::optional<Node> next = neighbour<Id>(book, owner, isUp);
    if (!next) {
        return std::nullopt;
    }
    const std::vector<Id> there = childrenOf<Id>(book, *next);
    return Destination{*next, isUp || there.empty() ? QUuid{} : there.front().value};
}

// Out of an objective, or into the first one of the priority.
std::optional<Destination> across(const PlanBook& book, const Node& owner, bool isOut)
{
    if (isOut) {
        const Objective* objective = owner.kind == NodeKind::Objective ? book.find(ObjectiveId{owner.id}) : nullptr;
        return objective == nullptr ? std::nullopt : std::optional{Destination{ownerOf(*objective), {}}};
    }
    const std::vector<ObjectiveId> objectives
        = owner.kind == NodeKind::Priority ? book.objectivesOf(PriorityId{owner.id}) : std::vector<ObjectiveId>{};
    if (objectives.empty()) {
        return std::nullopt;
    }
    const std::vector<ActionId>& there = book.actionsOf(objectives.front());
    return Destination{
        Node::of(NodeKind::Objective, objectives.front()), there.empty() ? QUuid{} : there.front().value};
}

Error nothingFurther(const QString& what, MoveStep step)
{
    switch (step) {
    case MoveStep::Up:
        return refusal("BP-DOC-103", verbText("There is no place above %1 to move to.").arg(what));
    case MoveStep::Down:
        return refusal("BP-DOC-103", verbText("There is no place below %1 to move to.").arg(what));
    case MoveStep::Out:
        return refusal("BP-DOC-103", verbText("There is no objective that %1 could leave.").arg(what));
    case MoveStep::In:
        break;
    }
    return refusal("BP-DOC-103", verbText("There is no objective that %1 could go into.").arg(what));
}

QString stepVerb(const PlanBook& book, const QString& what, MoveStep step, const Destination& to)
{
    switch (step) {
    case MoveStep::Up:
        return verbText("Move %1 up").arg(what);
    case MoveStep::Down:
        return verbText("Move %1 down").arg(what);
    case MoveStep::Out:
        return verbText("Move %1 out of its objective").arg(what);
    case MoveStep::In:
        break;
    }
    return verbText("Move %1 into %2").arg(what, called(book, to.owner));
}

template <typename Id> Result<Edit> stepped(const PlanBook& book, const std::vector<Node>& nodes, MoveStep step)
{
    const auto ids = inOrder<Id>(book, nodes);
    if (!ids) {
        return notInPlan("What is moved is not in this file.");
    }
    const Node owner = ownerOf(*book.find(ids->front()));
    if (!std::all_of(ids->begin(), ids->end(), [&](Id id) { return ownerOf(*book.find(id)) == owner; })) {
        return refusal("BP-DOC-102", verbText("What is chosen stands in several places of the plan."),
            verbText("Choose rows of one objective or priority, or drag them."));
    }
    const QString what = called(book, nodes);
    std::optional<Destination> to;
    if (step == MoveStep::Up || step == MoveStep::Down) {
        to = beside(book, *ids, owner, step == MoveStep::Up);
    } else if (nodes.front().kind == NodeKind::Action) {
        to = across(book, owner, step == MoveStep::Out);
    }
    if (!to) {
        return nothingFurther(what, step);
    }
    auto edit = moveNodes(book, nodes, *to);
    if (edit) {
        edit->verb = stepVerb(book, what, step, *to);
    }
    return edit;
}

} // namespace

Result<Edit> moveNodes(const PlanBook& book, const std::vector<Node>& nodes, MoveStep step)
{
    const NodeKind kind = nodes.empty() ? NodeKind::All : nodes.front().kind;
    if (!std::all_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.kind == kind; })) {
        return moveNodes(book, nodes, Destination{}); // says why
    }
    switch (kind) {
    case NodeKind::Action:
        return stepped<ActionId>(book, nodes, step);
    case NodeKind::Objective:
        return stepped<ObjectiveId>(book, nodes, step);
    case NodeKind::Priority:
        return stepped<PriorityId>(book, nodes, step);
    default:
        break;
    }
    return moveNodes(book, nodes, Destination{});
}

} // namespace boardplan
