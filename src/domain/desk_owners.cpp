#include <boardplan/domain/subgroup_desk.h>

#include "domain/desk_reasons.h"

#include <boardplan/domain/lead_directory.h>

#include <QHash>
#include <QSet>

#include <array>

namespace boardplan {

namespace {

constexpr std::array deskKinds{LeadKind::Subgroup, LeadKind::Role, LeadKind::Agency, LeadKind::Person, LeadKind::Group};

QHash<LeadId, QSet<ActionId>> actionsByLead(const View& view)
{
    QHash<LeadId, QSet<ActionId>> named;
    for (const PlanId plan : view.book().plans()) {
        for (const ActionId id : view.book().allActionsOf(plan)) {
            if (isOnDesks(view, id)) {
                for (const ActionLead& lead : view.book().find(id)->leads) {
                    named[lead.lead].insert(id);
                }
            }
        }
    }
    return named;
}

} // namespace

std::vector<DeskOwner> deskOwners(const View& view)
{
    const PlanBook& book = view.book();
    const QHash<LeadId, QSet<ActionId>> named = actionsByLead(view);
    std::vector<DeskOwner> owners;
    for (const LeadKind kind : deskKinds) {
        for (const LeadId lead : book.leads()) {
            if (book.find(lead)->kind != kind) {
                continue;
            }
            QSet<ActionId> actions = named.value(lead);
            for (const LeadId group : groupsOf(book, lead)) {
                actions.unite(named.value(group));
            }
            if (!actions.isEmpty()) {
                owners.push_back({lead, static_cast<int>(actions.size())});
            }
        }
    }
    return owners;
}

} // namespace boardplan
