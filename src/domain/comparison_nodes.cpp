#include "domain/comparison_nodes.h"

#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

std::vector<Node> nodesOf(const PlanBook& book, PlanId plan)
{
    std::vector<Node> nodes{Node::of(NodeKind::Plan, plan)};
    for (const PriorityId priority : book.prioritiesOf(plan)) {
        nodes.push_back(Node::of(NodeKind::Priority, priority));
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            nodes.push_back(Node::of(NodeKind::Objective, objective));
        }
    }
    return nodes;
}

QString nodeLabel(const View& view, const Node& node)
{
    switch (node.kind) {
    case NodeKind::Priority:
        return view.label(PriorityId{node.id});
    case NodeKind::Objective:
        return view.label(ObjectiveId{node.id});
    default:
        return {};
    }
}

template <typename NodeId>
std::optional<WordChange> titleChange(const BothEnds& ends, NodeId id)
{
    if (!ends.past.isTouched(id.value)) {
        return std::nullopt;
    }
    const auto then = ends.past.at(id, ends.before.position());
    const auto now = ends.past.at(id, ends.after.position());
    if (!then || !now || then->title == now->title) {
        return std::nullopt;
    }
    return WordChange{u"title"_s, then->title, now->title};
}

std::optional<WordChange> titleChange(const BothEnds& ends, const Node& node)
{
    switch (node.kind) {
    case NodeKind::Plan:
        return titleChange(ends, PlanId{node.id});
    case NodeKind::Priority:
        return titleChange(ends, PriorityId{node.id});
    case NodeKind::Objective:
        return titleChange(ends, ObjectiveId{node.id});
    default:
        return std::nullopt;
    }
}

NodeChange compareNode(const BothEnds& ends, const Node& node)
{
    NodeChange change;
    change.node = node;
    change.label = nodeLabel(ends.after.view(), node);
    change.title = ends.after.view().heading(node).second;
    change.before = ends.before.node(node);
    change.after = ends.after.node(node);
    const auto key = [](const RatedState& state) {
        return state.rating ? state.rating->key : QString{};
    };
    change.change = ratingChange(key(change.before), key(change.after), ends.laterScheme(),
                                 ends.earlierScheme());
    change.words = titleChange(ends, node);
    if (node.kind == NodeKind::Plan || change.before != change.after) {
        change.sentenceBefore = ends.before.sentence(node);
        change.sentenceAfter = ends.after.sentence(node);
    }
    return change;
}

void compareJudgements(const BothEnds& ends, const NodeChange& of, Comparison& comparison)
{
    const std::optional<Override> then = ends.before.view().judgement(of.node);
    const std::optional<Override> now = ends.after.view().judgement(of.node);
    const auto add = [&](JudgementEvent event, const Override& judgement) {
        JudgementChange change{event, of.node, of.label, judgement, {}, {}};
        change.rating = ratingByKey(judgement.rating, ends.laterScheme(), ends.earlierScheme());
        if (event == JudgementEvent::Lapsed) {
            change.notice = ends.after.view().lapseNotice(of.node);
        }
        comparison.judgements.push_back(std::move(change));
    };
    if (now && (!then || then->id != now->id)) {
        add(JudgementEvent::Made, *now);
    } else if (then && !now) {
        const bool hasLapsed = !ends.after.view().lapseNotice(of.node).isEmpty();
        add(hasLapsed ? JudgementEvent::Lapsed : JudgementEvent::Cleared, *then);
    }
}

QSet<Node> nodesAbove(const BothEnds& ends, const QSet<ActionId>& touched)
{
    QSet<Node> above;
    for (const ActionId id : touched) {
        if (const Action* const action = ends.after.view().book().find(id)) {
            above.insert(Node::of(NodeKind::Plan, ends.plan.id));
            above.insert(Node::of(NodeKind::Priority, action->priority));
            above.insert(Node::of(NodeKind::Objective, action->objective));
        }
    }
    return above;
}

} // namespace

void renewNodes(const BothEnds& ends, const QSet<ActionId>& touched, Comparison& comparison)
{
    const QSet<Node> above = nodesAbove(ends, touched);
    std::vector<JudgementChange> judgements;
    std::swap(judgements, comparison.judgements);
    auto next = judgements.begin(); // in the order of the nodes
    for (NodeChange& change : comparison.nodes) {
        const bool isAbove = above.contains(change.node);
        for (; next != judgements.end() && next->node == change.node; ++next) {
            if (!isAbove) {
                comparison.judgements.push_back(std::move(*next));
            }
        }
        if (isAbove) {
            change = compareNode(ends, change.node);
            compareJudgements(ends, change, comparison);
        }
    }
}

void compareNodes(const BothEnds& ends, Comparison& comparison)
{
    for (const Node& node : nodesOf(ends.after.view().book(), ends.plan.id)) {
        comparison.nodes.push_back(compareNode(ends, node));
        compareJudgements(ends, comparison.nodes.back(), comparison);
    }
}

} // namespace boardplan
