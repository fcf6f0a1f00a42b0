#include <boardplan/domain/lead_actions.h>

#include <algorithm>
#include <optional>

namespace boardplan {

namespace {

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
            if (!view.hasAction(id) || view.exclusion(id) == Exclusion::Withdrawn) {
                continue;
            }
            if (const auto share = shareOf(*book.find(id), lead, groups)) {
                found.push_back(*share);
            }
        }
    }
    return found;
}

std::vector<LeadId> leadsWithOpenActions(const View& view)
{
    std::vector<LeadId> leads = view.book().leads();
    std::erase_if(leads, [&](LeadId lead) {
        const auto actions = actionsOfLead(view, lead);
        return std::none_of(actions.begin(), actions.end(),
                            [&](const LeadAction& one) { return isOpenAction(view, one.action); });
    });
    return leads;
}

} // namespace boardplan
