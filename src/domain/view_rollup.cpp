#include "domain/explanation_words.h"
#include "domain/rollup_classes.h"
#include "domain/view_data.h"
#include "domain/view_facts.h"

#include <algorithm>

namespace boardplan {

namespace {

// A part as the rule counts it level by level: its computed colour, weight 1, overrides not
// counted.
RollupLeaf partLeaf(const QUuid& id, const QString& label, const RollupOutcome& outcome,
                    const RatingScheme& scheme)
{
    RollupLeaf leaf;
    leaf.action = ActionId{id};
    leaf.label = label;
    leaf.rating = outcome.rating;
    leaf.isComplete =
        outcome.rating >= 0 && ratingAt(scheme, outcome.rating).role == RatingRole::Complete;
    return leaf;
}

} // namespace

std::vector<ActionId> View::Data::actionsBelow(const Node& node)
{
    std::vector<ActionId> actions;
    if (node.kind == NodeKind::Lead) {
        return actionsOf(LeadId{node.id});
    }
    if (node.kind == NodeKind::Action) {
        const Action* action = book->find(ActionId{node.id});
        return action != nullptr && hasAction(*action) ? std::vector{action->id} : actions;
    }
    if (const Plan* plan = planOf(node)) {
        const auto below = summariesOf(*plan).actionsBelow(node.id);
        return {below.begin(), below.end()};
    }
    if (node.kind == NodeKind::All || node.kind == NodeKind::Board) {
        for (const Plan* plan : plansOf(node)) {
            const std::vector<ActionId>& below = summariesOf(*plan).actions();
            actions.insert(actions.end(), below.begin(), below.end());
        }
    }
    return actions;
}

RollupLeaf View::Data::leafFor(const Node& node, const Plan& plan, ActionId id)
{
    const Action& action = *book->find(id);
    RollupLeaf leaf = leafOn(action, standing(id), plan, day);
    const bool isAbovePlans =
        node.kind == NodeKind::All || node.kind == NodeKind::Board || node.kind == NodeKind::Lead;
    if (!isAbovePlans) {
        return leaf;
    }
    leaf.rating = ratingAbove(leaf.rating, plan.ratingScheme);
    if (node.kind == NodeKind::Board && leaf.exclusion == Exclusion::None &&
        !isServed(BoardId{node.id}, action)) {
        leaf.exclusion = Exclusion::AnotherBoard;
    }
    return leaf;
}

std::vector<RollupLeaf> View::Data::leavesBelow(const Node& node)
{
    std::vector<RollupLeaf> leaves;
    const std::vector<ActionId> actions = actionsBelow(node);
    leaves.reserve(actions.size());
    for (const ActionId id : actions) {
        if (const Plan* plan = book->planOf(*book->find(id))) {
            leaves.push_back(leafFor(node, *plan, id));
        }
    }
    return leaves;
}

std::vector<RollupLeaf> View::Data::keptLeavesBelow(const Node& node)
{
    if (node.kind != NodeKind::All && node.kind != NodeKind::Board) {
        return leavesBelow(node);
    }
    const BoardId board{node.kind == NodeKind::Board ? node.id : QUuid{}};
    std::vector<RollupLeaf> leaves;
    for (const Plan* const plan : plansOf(node)) {
        summariesOf(*plan).addAbove(*book, *plan, board, leaves);
    }
    return leaves;
}

RollupParts View::Data::partsOf(const Node& node)
{
    RollupParts parts;
    const Plan* plan = planOf(node);
    if (plan == nullptr || !plan->rollupRule.isLevelByLevel) {
        return parts;
    }
    const auto addNode = [&](const Node& child) {
        const RollupOutcome outcome = this->outcome(child);
        if (outcome.reason != RollupReason::NothingToRate) {
            parts.leaves.push_back(partLeaf(child.id, labelOf(child), outcome, plan->ratingScheme));
        }
    };
    if (node.kind == NodeKind::Plan) {
        parts.unit = NodeKind::Priority;
        for (const PriorityId priority : book->prioritiesOf(plan->id)) {
            addNode(Node::of(NodeKind::Priority, priority));
        }
    } else if (node.kind == NodeKind::Priority &&
               !book->objectivesOf(PriorityId{node.id}).empty()) {
        const std::vector<ActionId>& own = book->actionsOf(PriorityId{node.id});
        parts.unit = own.empty() ? NodeKind::Objective : NodeKind::All;
        for (const ActionId id : own) {
            if (hasAction(*book->find(id))) {
                RollupLeaf leaf = leafFor(node, *plan, id);
                leaf.label = labelOf(Node::of(NodeKind::Action, id));
                leaf.weight = 1;
                parts.leaves.push_back(leaf);
            }
        }
        for (const ObjectiveId objective : book->objectivesOf(PriorityId{node.id})) {
            addNode(Node::of(NodeKind::Objective, objective));
        }
    }
    return parts;
}

RollupOutcome View::Data::outcome(const Node& node)
{
    const Plan* plan = planOf(node);
    const RollupParts parts = partsOf(node);
    const RollupSummary below = summary(node);
    if (parts.unit == NodeKind::Action) {
        return outcomeOf(below, schemeFor(plan), ruleFor(plan));
    }
    RollupSummary basis;
    for (const RollupLeaf& leaf : parts.leaves) {
        basis.add(leaf, schemeFor(plan), ruleFor(plan));
    }
    return outcomeOver(below, basis, schemeFor(plan), ruleFor(plan));
}

QString View::Data::labelOf(const Node& node)
{
    const Plan* plan = planOf(node);
    if (plan == nullptr) {
        return {};
    }
    const PlanLabels& known = labelsOf(plan->id);
    switch (node.kind) {
    case NodeKind::Priority:
        return known.priorities.value(PriorityId{node.id});
    case NodeKind::Objective:
        return known.objectives.value(ObjectiveId{node.id});
    case NodeKind::Action:
        return known.actions.value(ActionId{node.id});
    default:
        return {};
    }
}

RollupSummary View::summary(const Node& node) const
{
    return d->summary(node);
}

RollupSummary View::summary(PlanId plan, BoardId board) const
{
    const Plan* const found = d->book->find(plan);
    return found == nullptr ? RollupSummary{} : d->summaryAbove(*found, board);
}

RollupOutcome View::outcome(const Node& node) const
{
    return d->outcome(node);
}

RollupResult View::rollup(const Node& node) const
{
    std::vector<RollupLeaf> leaves = d->leavesBelow(node);
    for (RollupLeaf& leaf : leaves) {
        leaf.label = label(leaf.action);
    }
    RollupResult result = explainParts(leaves, d->partsOf(node), scheme(node), rule(node));
    result.judgement = judgement(node);
    return result;
}

// Of all boards it speaks of thousands of actions and names a few.
QString View::sentence(const Node& node) const
{
    const bool mustSayWhy = d->outcome(node).reason == RollupReason::NothingToRate;
    RollupResult result = explainWithoutSets(mustSayWhy ? d->leavesBelow(node) : d->keptLeavesBelow(node),
                                             d->partsOf(node), scheme(node), rule(node));
    for (std::vector<LabelledAction>* const named : {&result.offTrack, &result.atRisk}) {
        for (std::size_t i = 0; result.unit == NodeKind::Action && i < std::min(named->size(), namedAtMost); ++i) {
            (*named)[i].label = label((*named)[i].action);
        }
    }
    result.judgement = judgement(node);
    return boardplan::sentence(result, node.kind, d->day);
}

const RatingScheme& View::scheme(const Node& node) const
{
    return schemeFor(d->planOf(node));
}

const RollupRule& View::rule(const Node& node) const
{
    return ruleFor(d->planOf(node));
}

} // namespace boardplan
