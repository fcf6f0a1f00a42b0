// What a plan says twice, priorities and objectives without actions, and leads that may be one.

#include "domain/plan_check_parts.h"

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/text_search.h>

#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool haveSameParent(const Action& one, const Action& other)
{
    return one.priority == other.priority && one.objective == other.objective;
}

// Everything that a person would read off the table is the same.
bool agreeInAll(const Action& one, const Action& other)
{
    const auto measures = [](const Action& action) {
        QStringList texts;
        for (const Measure& measure : action.measures) {
            texts.append(findable(measure.text));
        }
        return texts;
    };
    return haveSameParent(one, other) && findable(one.text) == findable(other.text) &&
           findable(one.leadText) == findable(other.leadText) &&
           findable(one.timescale.text) == findable(other.timescale.text) &&
           measures(one) == measures(other);
}

void addDuplicate(CheckSubject& subject, const Action& first, const Action& second)
{
    const QString other = subject.view.label(first.id);
    const bool isSame = findable(first.text) == findable(second.text);
    const QString words = isSame ? checkText("It says the same as %1: %2.")
                                 : checkText("It says nearly the same as %1: %2.");
    CheckFinding& finding =
        subject.add(CheckKind::Duplicate, second, words.arg(other, quotedForCheck(first.text)),
                    first.text + u'\n' + second.text);
    if (!haveSameParent(first, second)) {
        finding.severity = CheckSeverity::Note;
        finding.todo = checkText("Leave it so if both need it; else withdraw one.");
    }
    finding.fixes.push_back({CheckFixKind::WithdrawDuplicate,
                             checkText("Withdraw it as the same as %1").arg(other),
                             other,
                             {},
                             first.id.value,
                             agreeInAll(first, second)});
}

void checkPriority(CheckSubject& subject, const Priority& priority)
{
    const Node node = Node::of(NodeKind::Priority, priority.id);
    if (subject.book.allActionsOf(priority.id).empty()) {
        const auto aims = priority.aims.size() + priority.desiredOutcomes.size();
        subject.add(CheckKind::NoAction, node,
                    aims == 0 ? checkText("%1 has no action.").arg(quotedForCheck(priority.title))
                              : checkText("%1 has aims or desired outcomes, but no action.")
                                    .arg(quotedForCheck(priority.title)),
                    priority.title);
        return;
    }
    for (const ObjectiveId id : subject.book.objectivesOf(priority.id)) {
        const Objective& objective = *subject.book.find(id);
        if (subject.book.actionsOf(id).empty()) {
            subject.add(CheckKind::NoAction, Node::of(NodeKind::Objective, id),
                        checkText("%1 has no action.").arg(quotedForCheck(objective.title)),
                        objective.title);
        }
    }
}

// Only where the actions of a priority name its outcomes can one be left out.
void checkOutcomes(CheckSubject& subject, const Priority& priority)
{
    QSet<QString> served;
    for (const ActionId id : subject.book.allActionsOf(priority.id)) {
        for (const QString& outcome : subject.book.find(id)->desiredOutcomes) {
            served.insert(findable(outcome));
        }
    }
    const QStringList wanted = priority.desiredOutcomes + priority.aims;
    const auto isServed = [&](const QString& outcome) {
        return served.contains(findable(outcome));
    };
    if (std::none_of(wanted.begin(), wanted.end(), isServed)) {
        return;
    }
    for (const QString& outcome : wanted) {
        if (!isServed(outcome) && !findable(outcome).isEmpty()) {
            subject.add(CheckKind::NoActionForOutcome, Node::of(NodeKind::Priority, priority.id),
                        checkText("No action names %1.").arg(quotedForCheck(outcome)), outcome);
        }
    }
}

// "“QA group” and “QA subgroup”: one says Group, the other Subgroup."
void addAlike(CheckSubject& subject, LeadId stays, LeadId goes, LeadLikeness likeness,
              SavedId keptApart)
{
    const QString& name = subject.book.find(stays)->name;
    const QString& other = subject.book.find(goes)->name;
    CheckFinding& finding =
        subject.add(CheckKind::LeadsAlike, Node::of(NodeKind::Lead, stays),
                    checkText("%1 and %2: %3.")
                        .arg(quotedForCheck(other), quotedForCheck(name), likenessText(likeness)),
                    name + u'\n' + other);
    finding.otherLead = goes;
    finding.dismissal = keptApart;
    finding.fixes.push_back({CheckFixKind::MergeLeads,
                             checkText("They are one: %1").arg(quotedForCheck(name)),
                             {},
                             {},
                             goes.value,
                             false});
}

} // namespace

void checkDuplicates(CheckSubject& subject)
{
    std::vector<const ComparedText*> texts;
    for (const Action* const action : subject.open) {
        texts.push_back(&subject.texts.compared(*action));
    }
    for (const auto& [first, second] : nearlySamePairs(texts)) {
        addDuplicate(subject, *subject.open[first], *subject.open[second]);
    }
}

void checkParents(CheckSubject& subject)
{
    for (const PriorityId id : subject.book.prioritiesOf(subject.plan.id)) {
        const Priority& priority = *subject.book.find(id);
        checkPriority(subject, priority);
        checkOutcomes(subject, priority);
    }
}

void checkLeads(CheckSubject& subject)
{
    QSet<LeadId> named;
    for (const Action* const action : subject.all) {
        for (const ActionLead& lead : action->leads) {
            named.insert(lead.lead);
        }
    }
    for (const LeadSuggestion& alike : leadSuggestions(subject.book)) {
        if (named.contains(alike.stays) && named.contains(alike.goes)) {
            addAlike(subject, alike.stays, alike.goes, alike.likeness, {});
        }
    }
    for (const LeadsApart& apart : leadsKeptApartIn(subject.book)) {
        if (named.contains(apart.one) && named.contains(apart.other)) {
            const LeadLikeness likeness = leadLikeness(subject.book.find(apart.one)->name,
                                                       subject.book.find(apart.other)->name);
            if (likeness != LeadLikeness::None) {
                addAlike(subject, apart.one, apart.other, likeness, apart.saved);
            }
        }
    }
}

} // namespace boardplan
