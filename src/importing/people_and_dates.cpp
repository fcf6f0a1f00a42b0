#include "importing/people_and_dates.h"

#include "importing/list_items.h"
#include "importing/phrases.h"

#include <boardplan/domain/lead_names.h>

#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isNobody(const QString& name)
{
    return isMark(name) || isPhrase(name, u"placeholders"_s) || isDitto(name);
}

// Names that the cells give by themselves. One that is only others in a row ("QAWG Board Team", where both
// stand elsewhere) is not a name.
QStringList namesByThemselves(const Proposal& proposal)
{
    QStringList names;
    forEachAction(proposal, [&](const ProposedAction& action) { names += splitLeads(action.leadText.text); });
    names.removeDuplicates();
    QSet<QString> folded;
    for (const QString& name : names) {
        folded.insert(foldLeadName(name));
    }
    QStringList known;
    for (const QString& name : names) {
        QStringList others = names;
        others.removeAll(name);
        const QStringList parts = splitLeads(name, others);
        const bool isRow = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
            return folded.contains(foldLeadName(part));
        });
        if (!isRow && !isNobody(name)) {
            known.append(name);
        }
    }
    return known;
}

} // namespace

void readLeads(Proposal& proposal)
{
    const QStringList known = namesByThemselves(proposal);
    QStringList all;
    forEachAction(proposal, [&](ProposedAction& action) {
        for (const QString& name : splitLeads(action.leadText.text, known)) {
            if (!isNobody(name)) {
                action.leads.append(name);
            }
        }
        all += action.leads;
    });
    for (const LeadSpelling& spelling : distinctLeads(all)) {
        proposal.leads.push_back({spelling.name, spelling.aliases, guessLeadKind(spelling.name)});
    }
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
