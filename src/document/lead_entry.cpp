#include "document/lead_entry.h"

#include "document/verb_support.h"

#include <boardplan/domain/lead_names.h>

#include <algorithm>

namespace boardplan {

LeadEntry::LeadEntry(const PlanBook& book)
    : m_directory{book}
    , m_known{m_directory.known()}
    , m_position{nextPosition(book, book.leads())}
{
}

LeadId LeadEntry::idOf(const QString& name)
{
    const LeadId known = m_directory.find(name);
    LeadId& entered = m_new[foldLeadName(name)];
    if (!known.isNull() || !entered.isNull()) {
        return known.isNull() ? entered : known;
    }
    Lead lead;
    lead.id = entered = LeadId::create();
    lead.position = m_position;
    lead.name = name;
    lead.kind = guessLeadKind(name);
    m_position += positionGap;
    m_known.append(name);
    m_entered.push_back(inserted(lead));
    return entered;
}

std::vector<LeadId> LeadEntry::read(const QString& cell)
{
    std::vector<LeadId> leads;
    for (const QString& name : splitLeads(cell, m_known)) {
        const LeadId id = idOf(name);
        if (std::find(leads.begin(), leads.end(), id) == leads.end()) {
            leads.push_back(id);
        }
    }
    return leads;
}

} // namespace boardplan
