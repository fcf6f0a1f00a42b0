#include "domain/view_data.h"

#include <type_traits>

namespace boardplan {

namespace {

// Whether a node stands where it stood, under the same owner.
template <typename Entity, typename Owner>
bool staysInPlace(const Change<Entity>& change, Owner owner)
{
    return change.before && change.after && change.before->position == change.after->position &&
           owner(*change.before) == owner(*change.after);
}

} // namespace

void View::Data::dropPlan(PlanId plan)
{
    flagSets.clear();
    summaries.erase(plan);
    labels.erase(plan);
    meetings.erase(plan);
    above.clear();
    leads.clear();
    leadActions.reset();
}

void View::Data::dropAll()
{
    flagSets.clear();
    wordings.clear();
    summaries.clear();
    labels.clear();
    meetings.clear();
    above.clear();
    leads.clear();
    leadActions.reset();
}

void View::Data::renewAction(ActionId id)
{
    flagSets.remove(id);
    wordings.remove(id);
    const Plan* plan = planOf(Node::of(NodeKind::Action, id));
    if (plan == nullptr) {
        return;
    }
    leads.clear();
    const auto kept = summaries.find(plan->id);
    if (kept != summaries.end() && !kept->second.renew(source(), *plan, id)) {
        dropPlan(plan->id);
    } else {
        renewAbove(*plan);
    }
}

void View::Data::renew(const Change<Action>& change)
{
    wordings.remove(change.either().id);
    const bool isInPlace = staysInPlace(change, [](const Action& action) {
        return std::tuple{action.priority, action.objective, action.addedOn};
    });
    if (!isInPlace) {
        for (const std::optional<Action>* side : {&change.before, &change.after}) {
            const Priority* priority = side->has_value() ? book->find((*side)->priority) : nullptr;
            if (priority != nullptr) {
                dropPlan(priority->plan);
            } else if (side->has_value()) {
                dropAll();
            }
        }
        return;
    }
    if (change.before->ref != change.after->ref) {
        labels.erase(planOf(Node::of(NodeKind::Action, change.after->id))->id);
    }
    if (change.before->leads != change.after->leads) {
        leadActions.reset();
    }
    renewAction(change.after->id);
}

// What holds actions may have measures, and they count for the flags of the actions.
void View::Data::renew(const Change<Priority>& change)
{
    flagSets.clear();
    const auto owner = [](const Priority& priority) { return priority.plan; };
    if (!staysInPlace(change, owner)) {
        for (const std::optional<Priority>* side : {&change.before, &change.after}) {
            if (side->has_value()) {
                dropPlan((*side)->plan);
            }
        }
    } else if (change.before->ref != change.after->ref) {
        labels.erase(change.after->plan);
    }
}

void View::Data::renew(const Change<Objective>& change)
{
    flagSets.clear();
    const auto owner = [](const Objective& objective) { return objective.priority; };
    const bool isInPlace = staysInPlace(change, owner);
    if (isInPlace && change.before->ref == change.after->ref) {
        return;
    }
    for (const std::optional<Objective>* side : {&change.before, &change.after}) {
        const Priority* priority = side->has_value() ? book->find((*side)->priority) : nullptr;
        if (priority != nullptr && isInPlace) {
            labels.erase(priority->plan);
        } else if (priority != nullptr) {
            dropPlan(priority->plan);
        } else if (side->has_value()) {
            dropAll();
        }
    }
}

void View::renew(const AnyChange& any)
{
    d->pastCauses.clear();
    std::visit(
        [this](const auto& change) {
            using Entity = typename std::decay_t<decltype(change)>::Entity;
            if constexpr (std::is_same_v<Entity, Action> || std::is_same_v<Entity, Priority> ||
                          std::is_same_v<Entity, Objective>) {
                d->renew(change);
            } else if constexpr (std::is_same_v<Entity, Update>) {
                d->renewAction(change.either().action);
            } else if constexpr (std::is_same_v<Entity, Plan>) {
                const bool isSameScheme =
                    change.before && change.after && change.before->ratingScheme == change.after->ratingScheme;
                if (!isSameScheme) {
                    d->wordings.clear(); // another scheme may find another update that rates
                }
                d->dropPlan(change.either().id);
            } else if constexpr (std::is_same_v<Entity, Meeting> || std::is_same_v<Entity, Board>) {
                d->meetings.clear();
                d->flagSets.clear();
            }
        },
        any);
}

} // namespace boardplan
