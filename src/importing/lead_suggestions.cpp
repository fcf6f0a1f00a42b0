#include "importing/lead_suggestions.h"

#include "importing/findings.h"

#include <boardplan/domain/lead_likeness.h>

namespace boardplan {

namespace {

constexpr std::size_t mostLeads = 500; // every pair is compared

} // namespace

void suggestSameLeads(
    const std::vector<ProposedLead>& leads, std::vector<Finding>& findings, const Amendments& amendments)
{
    if (leads.size() > mostLeads) {
        return;
    }
    QStringList names;
    for (const ProposedLead& lead : leads) {
        names.append(lead.name);
    }
    for (const LikeNames& pair : likeLeadNames(names)) {
        const QString& one = leads[pair.one].name;
        const QString& other = leads[pair.other].name;
        if (!amendments.leadPairs.contains(leadPair(one, other))) {
            findings.push_back(
                makeFinding(FindingKind::SimilarLeads, Place{}, {one, other, likenessText(pair.likeness)}));
        }
    }
}

} // namespace boardplan
