#include "importing/people_and_dates.h"

#include "importing/lead_cells.h"

#include <boardplan/domain/lead_names.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QStringList* leadsByHand(const ProposedAction& action, const Amendments& amendments)
{
    for (const Place& place : action.leadText.places) {
        if (const auto found = amendments.leads.find(place); found != amendments.leads.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

bool isCalled(const ProposedLead& lead, const QString& folded)
{
    const auto isName = [&](const QString& name) { return foldLeadName(name) == folded; };
    return isName(lead.name) || std::any_of(lead.aliases.begin(), lead.aliases.end(), isName);
}

// The lead that comes first keeps its name; the other's names are spellings of it.
void mergeLeads(std::vector<ProposedLead>& leads, const LeadNames& pair)
{
    const auto isEither = [&](const ProposedLead& lead) { return isCalled(lead, pair.first) || isCalled(lead, pair.second); };
    const auto first = std::find_if(leads.begin(), leads.end(), isEither);
    const auto second = first == leads.end() ? first : std::find_if(first + 1, leads.end(), isEither);
    if (second == leads.end()) {
        return;
    }
    for (const QString& name : QStringList{second->name} + second->aliases) {
        if (!first->aliases.contains(name)) {
            first->aliases.append(name);
        }
    }
    leads.erase(second);
}

// Another of the days that the words may mean, as a person chose.
void takeOtherDay(Timescale& timescale, const QDate& day)
{
    auto& others = timescale.ambiguous;
    const auto found = std::find(others.begin(), others.end(), day.toString(Qt::ISODate));
    if (found == others.end()) {
        return;
    }
    others.clear();
    for (Window& window : timescale.windows) {
        window = window.end == timescale.due ? Window{day, day} : window;
    }
    timescale.due = day;
    timescale.isByHand = true;
}

} // namespace

void readLeads(Proposal& proposal, const Amendments& amendments)
{
    joinOpenLeads(proposal);
    const QStringList known = knownLeads(proposal);
    QStringList all;
    QStringList above;
    forEachAction(proposal, [&](ProposedAction& action) {
        const QStringList* given = leadsByHand(action, amendments);
        action.leads = given != nullptr ? *given : leadsOfCell(action.leadText.text, known, above);
        above = action.leads.isEmpty() ? above : action.leads;
        all += action.leads;
    });
    for (const LeadSpelling& spelling : distinctLeads(all)) {
        proposal.leads.push_back({spelling.name, spelling.aliases, guessLeadKind(spelling.name)});
    }
    mergeBoardsOwnLeads(proposal);
    for (const auto& [pair, isOne] : amendments.leadPairs) {
        if (isOne) {
            mergeLeads(proposal.leads, pair);
        }
    }
}

void readTimescales(Proposal& proposal, const Amendments& amendments)
{
    TimescaleContext context;
    context.period = proposal.period.value_or(Window{});
    forEachAction(proposal, [&](ProposedAction& action) {
        action.timescale = readTimescale(action.timescaleText.text, context);
        for (const Place& place : action.timescaleText.places) {
            if (const auto day = amendments.days.find(place); day != amendments.days.end()) {
                takeOtherDay(action.timescale, day->second);
            }
        }
    });
}

} // namespace boardplan
