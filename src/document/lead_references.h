#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

#include <QHash>
#include <vector>

namespace boardplan {

// Which leads take the place of which, first first. What can name only one names the lead itself
// where it is among them, else the first.
using LeadsInstead = QHash<LeadId, std::vector<LeadId>>;

// The leads of an action or members of a group after it: each once, where the first of it stood; a
// lead stands before a contributor.
std::vector<ActionLead> withLeadsInstead(const std::vector<ActionLead>& leads,
                                         const LeadsInstead& instead);
std::vector<LeadId> withMembersInstead(const std::vector<LeadId>& members,
                                       const LeadsInstead& instead, LeadId group);

// Adds to `edit` a change of everything that names a lead of `instead`: actions, groups, meetings
// of subgroups, the updates given, and what is saved in the file. Leaves alone the groups that are
// themselves among `untouched`.
void followLeads(const PlanBook& book, const std::vector<Update>& reported,
                 const LeadsInstead& instead, const std::vector<LeadId>& untouched, Edit& edit);

// Whether `edit` puts a group among its own members.
bool makesLeadCircle(const PlanBook& book, const Edit& edit);

} // namespace boardplan
