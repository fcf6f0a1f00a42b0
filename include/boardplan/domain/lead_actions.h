#pragma once

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/view.h>

#include <QHash>
#include <QSet>
#include <vector>

namespace boardplan {

// How an action is a lead's (domain.md, "Leads"): the plan names it as lead or as contributor, or
// names a group that it belongs to.
enum class LeadShare { Leads, Contributes, ThroughGroup };

struct LeadAction {
    ActionId action;
    LeadShare share = LeadShare::Leads;
    LeadId group; // ThroughGroup: the first group named

    bool operator==(const LeadAction&) const = default;
};

// Every action of the file that is a lead's on the view's day, plan by plan in plan order, each
// once: a lead before a contributor before a group. Withdrawn ones are left out.
std::vector<LeadAction> actionsOfLead(const View& view, LeadId lead);

// The same for every lead of the directory at once, without order; a lead that has none is not in it.
QHash<LeadId, QSet<ActionId>> actionsByLead(const View& view);

// The leads, in the order of the directory, that have open actions in some plan.
std::vector<LeadId> leadsWithOpenActions(const View& view);

} // namespace boardplan
