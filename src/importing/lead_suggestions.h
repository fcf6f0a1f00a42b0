#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// Reports leads that may be the same and that nobody has decided on, with the reason (lead_likeness.h). They are never
// merged: a person decides (domain.md, "Leads").
void suggestSameLeads(
    const std::vector<ProposedLead>& leads, std::vector<Finding>& findings, const Amendments& amendments = {});

} // namespace boardplan
