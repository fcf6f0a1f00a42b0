#include "unit/importing/proposal_text.h"

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const QString& text)
{
    return QString{text}.replace(u'\n', u'/');
}

// Adds "what: text" where there is text.
void say(QStringList& lines, const QString& what, const QString& text)
{
    if (!text.isEmpty()) {
        lines.append(what + u": "_s + oneLine(text));
    }
}

void sayAction(QStringList& lines, const ProposedAction& action)
{
    say(lines, u"    action "_s + action.ref.text, action.text.text);
    say(lines, u"      audience"_s, action.audience.text);
    say(lines, u"      lead text"_s, action.leadText.text);
    say(lines, u"      leads"_s, action.leads.join(u" + "_s));
    say(lines, u"      timescale"_s, action.timescaleText.text);
    say(lines, u"      due"_s, action.timescale.due.toString(Qt::ISODate));
    say(lines, u"      measures"_s, action.measures.items.join(u" + "_s));
    say(lines, u"      outcomes"_s, action.desiredOutcomes.items.join(u" + "_s));
    for (const ProposedUpdate& update : action.updates) {
        say(lines, u"      update"_s,
            QStringList{update.words.text, update.rating, update.reportedOn.toString(Qt::ISODate), update.whatHappened}
                .join(u" | "_s));
    }
}

void sayPriority(QStringList& lines, const ProposedPriority& priority)
{
    say(lines, u"priority "_s + priority.ref.text, priority.title.text);
    say(lines, u"  statement"_s, priority.statement.text);
    say(lines, u"  quote"_s, priority.quote.text);
    say(lines, u"  aims"_s, priority.aims.items.join(u" + "_s));
    say(lines, u"  outcomes"_s, priority.desiredOutcomes.items.join(u" + "_s));
    say(lines, u"  measures"_s, priority.measures.items.join(u" + "_s));
    for (const ProposedAction& action : priority.actions) {
        sayAction(lines, action);
    }
    for (const ProposedObjective& objective : priority.objectives) {
        lines.append(u"  objective "_s + objective.ref.text + u": "_s + oneLine(objective.title.text));
        say(lines, u"    measures"_s, objective.measures.items.join(u" + "_s));
        for (const ProposedAction& action : objective.actions) {
            sayAction(lines, action);
        }
    }
}

} // namespace

QStringList proposalText(const Proposal& proposal)
{
    QStringList lines;
    say(lines, u"title"_s, proposal.title.text);
    for (const Sourced& board : proposal.boards) {
        say(lines, u"board"_s, board.text);
    }
    say(lines, u"period"_s, proposal.periodText.text);
    for (const PlanColumn& column : proposal.columns) {
        say(lines, u"column"_s, column.heading);
    }
    for (const ProposedSection& section : proposal.sections) {
        lines.append(u"section: "_s + oneLine(section.heading.text));
        for (const Block& block : section.blocks) {
            for (const QString& item : block.items) { // a sheet has no lists, only rows
                say(lines, u"  text"_s, item);
            }
        }
    }
    for (const ProposedPriority& priority : proposal.priorities) {
        sayPriority(lines, priority);
    }
    for (const ProposedLead& lead : proposal.leads) {
        say(lines, u"lead"_s, (QStringList{lead.name} + lead.aliases).join(u" = "_s));
    }
    for (const Sourced& words : proposal.notPlaced) {
        say(lines, u"not placed"_s, words.text);
    }
    return lines;
}

} // namespace boardplan::test
