#include "domain/view_data.h"

#include "domain/view_facts.h"

namespace boardplan {

const Standing& View::Data::standing(ActionId action) const
{
    static const Standing nothing;
    if (!isAsAt) {
        return book->standing(action);
    }
    const auto found = standings.constFind(action);
    if (found != standings.constEnd()) {
        return *found;
    }
    return isBookBehind ? book->standing(action) : nothing;
}

bool View::Data::hasAction(const Action& action) const
{
    return !isAsAt || !action.addedOn.isValid() || action.addedOn <= day;
}

TreeSource View::Data::source() const
{
    return {*book, [this](ActionId action) -> const Standing& { return standing(action); },
            [this](const Action& action) { return hasAction(action); }, day};
}

const Plan* View::Data::planOf(const Node& node) const
{
    switch (node.kind) {
    case NodeKind::Plan:
        return book->find(PlanId{node.id});
    case NodeKind::Priority: {
        const Priority* priority = book->find(PriorityId{node.id});
        return priority == nullptr ? nullptr : book->find(priority->plan);
    }
    case NodeKind::Objective: {
        const Objective* objective = book->find(ObjectiveId{node.id});
        return objective == nullptr ? nullptr
                                    : planOf(Node::of(NodeKind::Priority, objective->priority));
    }
    case NodeKind::Action: {
        const Action* action = book->find(ActionId{node.id});
        return action == nullptr ? nullptr : book->planOf(*action);
    }
    case NodeKind::All:
    case NodeKind::Board:
    case NodeKind::Lead:
        break;
    }
    return nullptr;
}

std::vector<const Plan*> View::Data::plansOf(const Node& node) const
{
    std::vector<const Plan*> plans;
    for (const PlanId id : book->plans()) {
        const Plan* plan = book->find(id);
        if (node.kind != NodeKind::Board || plan->isOf(BoardId{node.id})) {
            plans.push_back(plan);
        }
    }
    return plans;
}

const PlanSummaries& View::Data::summariesOf(const Plan& plan)
{
    const auto kept = summaries.find(plan.id);
    return kept != summaries.end()
               ? kept->second
               : summaries.emplace(plan.id, PlanSummaries{source(), plan}).first->second;
}

const PlanLabels& View::Data::labelsOf(PlanId plan)
{
    const auto kept = labels.find(plan);
    return kept != labels.end()
               ? kept->second
               : labels.emplace(plan, boardplan::labelsOf(*book, plan)).first->second;
}

FoundFlags View::Data::flagsOf(ActionId id)
{
    const Action* action = book->find(id);
    const Plan* plan = action == nullptr ? nullptr : book->planOf(*action);
    if (plan == nullptr) {
        return {};
    }
    const Standing& now = standing(id);
    return findFlags({*book, *action, *plan, now, wordingFor(id), meetingsOf(*plan).days, day});
}

UpdateWording View::Data::wordingFor(ActionId action)
{
    const auto kept = wordings.constFind(action);
    return kept != wordings.constEnd() ? *kept : *wordings.insert(action, wordingOf(standing(action)));
}

FlagSet View::Data::flagSetOf(ActionId action)
{
    const auto kept = flagSets.constFind(action);
    return kept != flagSets.constEnd() ? *kept : *flagSets.insert(action, flagsOf(action).kinds);
}

const std::vector<ActionId>& View::Data::actionsOf(LeadId lead)
{
    if (!leadActions) {
        leadActions.emplace();
        for (const Plan* plan : plansOf(Node{})) {
            for (const ActionId id : summariesOf(*plan).actions()) {
                for (const ActionLead& named : book->find(id)->leads) {
                    std::vector<ActionId>& list = (*leadActions)[named.lead];
                    if (list.empty() || list.back() != id) { // named twice, counted once
                        list.push_back(id);
                    }
                }
            }
        }
    }
    return (*leadActions)[lead];
}

const PartsAbove& View::Data::partsAbove(BoardId board)
{
    const auto kept = above.find(board);
    if (kept != above.end()) {
        return kept->second;
    }
    PartsAbove made;
    for (const Plan* plan : plansOf(board.isNull() ? Node{} : Node::of(NodeKind::Board, board))) {
        made.append(plan->id, summariesOf(*plan).above(*book, *plan, board));
    }
    return above.emplace(board, std::move(made)).first->second;
}

RollupSummary View::Data::summaryAbove(const Plan& plan, BoardId board)
{
    const RollupSummary* part = partsAbove(board).find(plan.id);
    return part != nullptr ? *part : summariesOf(plan).above(*book, plan, board);
}

void View::Data::renewAbove(const Plan& plan)
{
    for (auto& [board, known] : above) {
        if (known.has(plan.id)) {
            known.renew(plan.id, summariesOf(plan).above(*book, plan, board));
        }
    }
}

RollupSummary View::Data::summary(const Node& node)
{
    RollupSummary summary;
    switch (node.kind) {
    case NodeKind::All:
    case NodeKind::Board:
        return partsAbove(BoardId{node.kind == NodeKind::Board ? node.id : QUuid{}}).total();
    case NodeKind::Lead: {
        const auto kept = leads.constFind(LeadId{node.id});
        if (kept != leads.constEnd()) {
            return *kept;
        }
        for (const RollupLeaf& leaf : leavesBelow(node)) {
            summary.add(leaf, fileScheme(), fileRule());
        }
        return *leads.insert(LeadId{node.id}, summary);
    }
    default:
        break;
    }
    const Plan* plan = planOf(node);
    if (plan != nullptr && node.kind == NodeKind::Action) {
        for (const RollupLeaf& leaf : leavesBelow(node)) {
            summary.add(leaf, plan->ratingScheme, plan->rollupRule);
        }
        return summary;
    }
    const RollupSummary* kept = plan == nullptr ? nullptr : summariesOf(*plan).find(node.id);
    return kept == nullptr ? summary : *kept;
}

const RatingScheme& schemeFor(const Plan* plan)
{
    return plan == nullptr ? fileScheme() : plan->ratingScheme;
}

const RollupRule& ruleFor(const Plan* plan)
{
    return plan == nullptr ? fileRule() : plan->rollupRule;
}

} // namespace boardplan
