#include <boardplan/domain/lead_actions.h>

#include "domain/view_facts.h"

#include <algorithm>
#include <optional>

namespace boardplan {

namespace {

bool isThere(const View& view, const Action& action)
{
    return !isWithdrawnOn(action, view.day()) && view.hasAction(action.id);
}

std::optional<LeadAction> shareOf(const Action& action, LeadId lead,
                                  const std::vector<LeadId>& groups)
{
    std::optional<LeadAction> share;
    for (const ActionLead& named : action.leads) {
        const bool isGroup = std::find(groups.begin(), groups.end(), named.lead) != groups.end();
        if (named.lead != lead && !isGroup) {
            continue;
        }
        const LeadShare how = isGroup                               ? LeadShare::ThroughGroup
                              : named.role == LeadRole::Contributor ? LeadShare::Contributes
                                                                    : LeadShare::Leads;
        if (!share || how < share->share) {
            share = LeadAction{action.id, how, isGroup ? named.lead : LeadId{}};
        }
    }
    return share;
}

} // namespace

std::vector<LeadAction> actionsOfLead(const View& view, LeadId lead)
{
    const PlanBook& book = view.book();
    const std::vector<LeadId> groups = groupsOf(book, lead);
    std::vector<LeadAction> found;
    for (const PlanId plan : book.plans()) {
        for (const ActionId id : book.allActionsOf(plan)) {
            const Action& action = *book.find(id);
            const auto share = shareOf(action, lead, groups);
            if (share && isThere(view, action)) {
                found.push_back(*share);
            }
        }
    }
    return found;
}

QHash<LeadId, QSet<ActionId>> actionsByLead(const View& view)
{
    const PlanBook& book = view.book();
    QHash<LeadId, QSet<ActionId>> named;
    for (const PlanId plan : book.plans()) {
        for (const ActionId id : book.allActionsOf(plan)) {
            const Action& action = *book.find(id);
            if (!isThere(view, action)) {
                continue;
            }
            for (const ActionLead& lead : action.leads) {
                named[lead.lead].insert(id);
            }
        }
    }
    QHash<LeadId, QSet<ActionId>> all;
    for (const LeadId lead : book.leads()) {
        QSet<ActionId> actions = named.value(lead);
        for (const LeadId group : groupsOf(book, lead)) {
            actions.unite(named.value(group));
        }
        if (!actions.isEmpty()) {
            all.insert(lead, std::move(actions));
        }
    }
    return all;
}

std::vector<LeadId> leadsWithOpenActions(const View& view)
{
    const QHash<LeadId, QSet<ActionId>> actions = actionsByLead(view);
    std::vector<LeadId> leads = view.book().leads();
    std::erase_if(leads, [&](LeadId lead) {
        const QSet<ActionId> own = actions.value(lead);
        return std::none_of(own.begin(), own.end(), [&](ActionId id) { return isOpenAction(view, id); });
    });
    return leads;
}

} // namespace boardplan
