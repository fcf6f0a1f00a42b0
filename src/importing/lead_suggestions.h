#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// Why two names may be one lead.
enum class LeadLikeness {
    None,
    GroupOrSubgroup, // "Stakeholder Group", "Stakeholder Subgroup"
    Initials, // "PPR Subgroup", "Policy and Practice Review Group": any initials, and the kind of
              // group
    BoardsOwn, // "Board Manager", "LSCB Manager"; "Chair", "Independent Chair"
    LostEnd, // "Director of Adult Social", "Director of Adult Social Care"
    Misread // a letter or two
};

LeadLikeness leadLikeness(const QString& one, const QString& other);
bool mayBeSameLead(const QString& one, const QString& other);

// Reports leads that may be the same and that nobody has decided on, with the reason. They are never merged: a person
// decides (domain.md, "Leads").
void suggestSameLeads(
    const std::vector<ProposedLead>& leads, std::vector<Finding>& findings, const Amendments& amendments = {});

} // namespace boardplan
