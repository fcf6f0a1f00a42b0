#include <boardplan/document/lead_verbs.h>

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/timescale.h>

#include "document/lead_checks.h"
#include "document/lead_references.h"
#include "document/verb_support.h"

namespace boardplan {

namespace {

void takeWhereEmpty(Lead& lead, const Lead& from)
{
    for (QString Lead::*field : {&Lead::contact, &Lead::email, &Lead::agency}) {
        if ((lead.*field).isEmpty()) {
            lead.*field = from.*field;
        }
    }
}

// The lead that stays, with the names and members of the others.
Lead mergedLead(const PlanBook& book, const Lead& stays, const std::vector<LeadId>& others,
                const LeadsInstead& instead)
{
    Lead after = stays;
    for (const LeadId id : others) {
        const Lead& other = *book.find(id);
        after.aliases += QStringList{other.name} + other.aliases;
        after.members.insert(after.members.end(), other.members.begin(), other.members.end());
        takeWhereEmpty(after, other);
    }
    after.members = withMembersInstead(after.members, instead, stays.id);
    if (!after.members.empty()) {
        after.kind = LeadKind::Group;
    }
    return tidyLead(std::move(after));
}

Status checkMerge(const PlanBook& book, LeadId stays, const std::vector<LeadId>& others)
{
    if (others.empty() || std::find(others.begin(), others.end(), stays) != others.end()) {
        return refusal("BP-DOC-066", verbText("A lead cannot be merged with itself."),
                       verbText("Choose another lead to merge with."));
    }
    const bool areKnown = std::all_of(others.begin(), others.end(),
                                      [&](LeadId id) { return book.find(id) != nullptr; });
    return areKnown && book.find(stays) != nullptr
               ? done()
               : notInPlan("One of the leads is not in the directory of leads.");
}

Result<Edit> unlessCircle(const PlanBook& book, Edit edit)
{
    if (makesLeadCircle(book, edit)) {
        return refusal("BP-DOC-067", verbText("A group would come to be a member of itself."),
                       verbText("Change the members of the group first."));
    }
    return edit;
}

// What takes the place of a lead that is several.
struct LeadParts {
    std::vector<LeadId> leads;  // in the order of the names, each once
    std::vector<Lead> newLeads; // of them
    bool staysItself = false;
};

LeadParts partsOf(const PlanBook& book, const Lead& lead, const QStringList& names)
{
    LeadParts parts;
    int position = nextPosition(book, book.leads());
    for (const QString& line : names) {
        const QString name = plainText(line.simplified());
        const QString folded = foldLeadName(name);
        const auto isSo = [&](const Lead& made) { return foldLeadName(made.name) == folded; };
        if (folded.isEmpty() || std::any_of(parts.newLeads.begin(), parts.newLeads.end(), isSo)) {
            continue;
        }
        const Lead* const known = isSo(lead) ? &lead : otherLeadCalled(book, name, lead.id);
        if (known != nullptr) {
            parts.staysItself = parts.staysItself || known == &lead;
            if (std::find(parts.leads.begin(), parts.leads.end(), known->id) == parts.leads.end()) {
                parts.leads.push_back(known->id);
            }
            continue;
        }
        Lead made;
        made.id = LeadId::create();
        made.position = position;
        made.name = name;
        made.kind = guessLeadKind(name);
        position += positionGap;
        parts.leads.push_back(made.id);
        parts.newLeads.push_back(made);
    }
    return parts;
}

bool isNewLead(const LeadParts& parts, LeadId lead)
{
    return std::any_of(parts.newLeads.begin(), parts.newLeads.end(),
                       [&](const Lead& made) { return made.id == lead; });
}

} // namespace

Result<Edit> mergeLeads(const PlanBook& book, LeadId stays, const std::vector<LeadId>& others,
                        const std::vector<Update>& reported)
{
    if (auto status = checkMerge(book, stays, others); !status) {
        return status.error();
    }
    const Lead& lead = *book.find(stays);
    LeadsInstead instead;
    std::vector<LeadId> merged;
    for (const LeadId other : others) {
        if (!instead.contains(other)) {
            instead.insert(other, {stays});
            merged.push_back(other);
        }
    }
    const QString verb =
        merged.size() == 1
            ? verbText("Merge “%1” into “%2”").arg(book.find(merged.front())->name, lead.name)
            : verbText("Merge %1 leads into “%2”").arg(merged.size()).arg(lead.name);
    Edit edit{verb, {}, {}};
    std::vector<LeadId> untouched = merged;
    untouched.push_back(stays);
    followLeads(book, reported, instead, untouched, edit);
    edit.changes.push_back(replaced(lead, mergedLead(book, lead, merged, instead)));
    for (const LeadId other : merged) {
        edit.changes.push_back(removed(*book.find(other)));
    }
    return unlessCircle(book, std::move(edit));
}

Result<Edit> splitLead(const PlanBook& book, LeadId id, const QStringList& names,
                       const std::vector<Update>& reported)
{
    const Lead* const lead = book.find(id);
    if (lead == nullptr) {
        return notInPlan("The lead is not in the directory of leads.");
    }
    LeadParts parts = partsOf(book, *lead, names);
    if (parts.leads.size() < 2) {
        return refusal("BP-DOC-068",
                       verbText("“%1” is split into two leads or more.").arg(lead->name),
                       verbText("Give each name on a line of its own."));
    }
    if (!lead->members.empty() && !parts.staysItself) {
        return refusal("BP-DOC-069",
                       verbText("“%1” has members, and nobody would have them.").arg(lead->name),
                       verbText("Take its members out first, or keep its name among the names."));
    }
    Edit edit{verbText("Split “%1” into %2 leads").arg(lead->name).arg(parts.leads.size()), {}, {}};
    if (!parts.staysItself && isNewLead(parts, parts.leads.front())) {
        takeWhereEmpty(parts.newLeads.front(), *lead);
    }
    for (const Lead& made : parts.newLeads) {
        edit.changes.push_back(inserted(made));
    }
    followLeads(book, reported, {{id, parts.leads}}, {id}, edit);
    if (!parts.staysItself) {
        edit.changes.push_back(removed(*lead));
    }
    return unlessCircle(book, std::move(edit));
}

Result<Edit> giveOpenActions(const View& view, LeadId from, LeadId to, PlanId plan)
{
    const PlanBook& book = view.book();
    const Lead* const giver = book.find(from);
    const Lead* const taker = book.find(to);
    if (giver == nullptr || taker == nullptr) {
        return notInPlan("One of the leads is not in the directory of leads.");
    }
    if (from == to) {
        return refusal("BP-DOC-070", verbText("“%1” has these actions already.").arg(giver->name),
                       verbText("Choose another lead to give them to."));
    }
    Edit edit;
    for (const PlanId of : book.plans()) {
        if (!plan.isNull() && of != plan) {
            continue;
        }
        for (const ActionId id : book.allActionsOf(of)) {
            const Action& action = *book.find(id);
            Action after = action;
            after.leads = withLeadsInstead(action.leads, {{from, {to}}});
            if (after != action && isOpenAction(view, id)) {
                edit.changes.push_back(replaced(action, after));
            }
        }
    }
    if (edit.isEmpty()) {
        return refusal("BP-DOC-071", verbText("“%1” has no open actions to give.").arg(giver->name),
                       verbText("Choose another lead, plan or day."));
    }
    const QString verb =
        edit.changes.size() == 1
            ? verbText("Give 1 open action of “%1” to “%2” from %3")
            : verbText("Give %1 open actions of “%2” to “%3” from %4").arg(edit.changes.size());
    edit.verb = verb.arg(giver->name, taker->name, displayDate(view.day()));
    return edit;
}

} // namespace boardplan
