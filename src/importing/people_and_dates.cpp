#include "importing/people_and_dates.h"

#include "importing/lead_cells.h"

#include <boardplan/domain/lead_names.h>

namespace boardplan {

using namespace Qt::StringLiterals;

void readLeads(Proposal& proposal)
{
    joinOpenLeads(proposal);
    const QStringList known = knownLeads(proposal);
    QStringList all;
    QStringList above;
    forEachAction(proposal, [&](ProposedAction& action) {
        action.leads = leadsOfCell(action.leadText.text, known, above);
        above = action.leads.isEmpty() ? above : action.leads;
        all += action.leads;
    });
    for (const LeadSpelling& spelling : distinctLeads(all)) {
        proposal.leads.push_back({spelling.name, spelling.aliases, guessLeadKind(spelling.name)});
    }
    mergeBoardsOwnLeads(proposal);
}

void readTimescales(Proposal& proposal)
{
    TimescaleContext context;
    context.period = proposal.period.value_or(Window{});
    forEachAction(proposal, [&](ProposedAction& action) {
        action.timescale = readTimescale(action.timescaleText.text, context);
    });
}

} // namespace boardplan
