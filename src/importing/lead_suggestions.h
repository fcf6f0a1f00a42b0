#pragma once

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/proposal.h>

#include <vector>

namespace boardplan {

// Whether two names may be one lead in two spellings: a letter or two misread, "group" for "subgroup", an
// abbreviation for its words ("QA Subgroup", "Quality Assurance Group").
bool mayBeSameLead(const QString& one, const QString& other);

// Reports leads that may be the same and that nobody has decided on. They are never merged: a person decides
// (domain.md, "Leads").
void suggestSameLeads(
    const std::vector<ProposedLead>& leads, std::vector<Finding>& findings, const Amendments& amendments = {});

} // namespace boardplan
