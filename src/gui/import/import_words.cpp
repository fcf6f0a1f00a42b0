#include "gui/import/import_words.h"

#include <QCoreApplication>
#include <QHash>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString importedFieldWord(const QString& field)
{
    static const QHash<QString, const char*> words{{u"ref"_s, "reference"},
                                                   {u"objective"_s, "objective"},
                                                   {u"action"_s, "action"},
                                                   {u"audience"_s, "audience"},
                                                   {u"leads"_s, "lead"},
                                                   {u"timescale"_s, "timescale"},
                                                   {u"measures"_s, "measures"},
                                                   {u"desiredOutcomes"_s, "desired outcomes"},
                                                   {u"themes"_s, "themes"},
                                                   {u"rating"_s, "rating"},
                                                   {u"latestUpdate"_s, "latest update"}};
    const char* word = words.value(field, nullptr);
    return word != nullptr ? QCoreApplication::translate("boardplan", word) : field;
}

int undatedIn(const std::vector<ProposedAction>& actions)
{
    int count = 0;
    for (const ProposedAction& action : actions) {
        for (const ProposedUpdate& update : action.updates) {
            count += update.reportedOn.isValid() ? 0 : 1;
        }
    }
    return count;
}

} // namespace

QString columnWords(const std::vector<PlanColumn>& columns)
{
    QStringList lines;
    for (const PlanColumn& column : columns) {
        QStringList fields;
        for (const QString& field : column.fields) {
            fields.append(importedFieldWord(field));
        }
        lines.append(column.heading.simplified() + u" → "_s + fields.join(u", "_s));
    }
    return lines.join(u'\n');
}

QString spellingWords(const std::vector<ProposedLead>& leads)
{
    QStringList lines;
    for (const ProposedLead& lead : leads) {
        QStringList others = lead.aliases;
        others.removeAll(lead.name);
        if (!others.isEmpty()) {
            lines.append(QCoreApplication::translate("boardplan", "%1, also “%2”")
                             .arg(lead.name, others.join(u"”, “"_s)));
        }
    }
    return lines.join(u'\n');
}

QString undatedWords(int count)
{
    return count == 1
               ? QCoreApplication::translate(
                     "boardplan", "1 cell says how far the work is; a day makes it an update.")
               : QCoreApplication::translate(
                     "boardplan", "%1 cells say how far the work is; a day makes them updates.")
                     .arg(count);
}

int undatedUpdates(const Proposal& proposal)
{
    int count = 0;
    for (const ProposedPriority& priority : proposal.priorities) {
        count += undatedIn(priority.actions);
        for (const ProposedObjective& objective : priority.objectives) {
            count += undatedIn(objective.actions);
        }
    }
    return count;
}

} // namespace boardplan
