#include <boardplan/domain/subgroup_desk.h>

#include <boardplan/domain/lead_actions.h>

#include <array>

namespace boardplan {

namespace {

constexpr std::array deskKinds{LeadKind::Subgroup, LeadKind::Role, LeadKind::Agency, LeadKind::Person, LeadKind::Group};

} // namespace

std::vector<DeskOwner> deskOwners(const View& view)
{
    const PlanBook& book = view.book();
    const QHash<LeadId, QSet<ActionId>> actions = actionsByLead(view);
    std::vector<DeskOwner> owners;
    for (const LeadKind kind : deskKinds) {
        for (const LeadId lead : book.leads()) {
            if (book.find(lead)->kind == kind && actions.contains(lead)) {
                owners.push_back({lead, static_cast<int>(actions.value(lead).size())});
            }
        }
    }
    return owners;
}

} // namespace boardplan
