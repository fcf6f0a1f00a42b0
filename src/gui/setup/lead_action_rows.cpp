#include "gui/setup/lead_action_rows.h"

#include "gui/widgets/chip_line.h"

#include <boardplan/domain/lead_directory.h>

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// How an action is the lead's: in no words, "contributor", or through which group; nothing where it
// is not.
std::optional<QString> howNamed(const PlanBook& book, const Action& action, LeadId lead,
                                const std::vector<LeadId>& groups)
{
    for (const ActionLead& of : action.leads) {
        if (of.lead == lead) {
            return of.role == LeadRole::Contributor
                       ? QCoreApplication::translate("boardplan", "contributor")
                       : QString{};
        }
    }
    for (const ActionLead& of : action.leads) {
        if (std::find(groups.begin(), groups.end(), of.lead) != groups.end()) {
            return QCoreApplication::translate("boardplan", "through %1")
                .arg(book.find(of.lead)->name);
        }
    }
    return std::nullopt;
}

bool isNamedItself(const Action& action, LeadId lead)
{
    return std::any_of(action.leads.begin(), action.leads.end(),
                       [&](const ActionLead& of) { return of.lead == lead; });
}

} // namespace

std::vector<ActionRow> leadActionRows(const View& view, LeadId lead)
{
    const PlanBook& book = view.book();
    const std::vector<LeadId> groups = groupsOf(book, lead);
    std::vector<ActionRow> own;
    std::vector<ActionRow> through;
    for (const PlanId plan : book.plans()) {
        for (const ActionId id : book.allActionsOf(plan)) {
            const Action& action = *book.find(id);
            if (const std::optional<QString> how = howNamed(book, action, lead, groups)) {
                const QString text =
                    how->isEmpty() ? action.text : u"%1 (%2)"_s.arg(action.text, *how);
                auto& rows = isNamedItself(action, lead) ? own : through;
                rows.push_back({id, view.label(id), text,
                                inspectedChip(view, Node::of(NodeKind::Action, id))});
            }
        }
    }
    own.insert(own.end(), through.begin(), through.end());
    return own;
}

} // namespace boardplan
