#include <boardplan/document/lead_verbs.h>

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/lead_names.h>

#include "document/lead_checks.h"
#include "document/verb_support.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString counted(int count, const char* one, const char* several)
{
    return count == 1 ? verbText(one) : verbText(several).arg(count);
}

// "5 actions, 1 group and 2 updates": what names a lead; empty where nothing does.
QString namedBy(const PlanBook& book, LeadId id, const std::vector<Update>& reported)
{
    int actions = 0;
    for (const Action& action : book.table<Action>().rows()) {
        const auto isNamed = [&](const ActionLead& of) { return of.lead == id; };
        actions += std::any_of(action.leads.begin(), action.leads.end(), isNamed) ? 1 : 0;
    }
    int groups = 0;
    for (const Lead& group : book.table<Lead>().rows()) {
        groups += std::find(group.members.begin(), group.members.end(), id) != group.members.end()
                      ? 1
                      : 0;
    }
    int meetings = 0;
    for (const Meeting& meeting : book.table<Meeting>().rows()) {
        meetings += meeting.subgroup == id ? 1 : 0;
    }
    const int updates = static_cast<int>(std::count_if(
        reported.begin(), reported.end(), [&](const Update& update) { return update.lead == id; }));
    QStringList parts;
    const auto add = [&parts](int count, const char* one, const char* several) {
        if (count > 0) {
            parts.append(counted(count, one, several));
        }
    };
    add(actions, "1 action", "%1 actions");
    add(groups, "1 group", "%1 groups");
    add(meetings, "1 meeting", "%1 meetings");
    add(updates, "1 update", "%1 updates");
    const QString last = parts.isEmpty() ? QString{} : parts.takeLast();
    return parts.isEmpty() ? last : verbText("%1 and %2").arg(parts.join(u", "_s), last);
}

// What is saved about a lead that goes.
void removeKeptApart(const PlanBook& book, LeadId id, Edit& edit)
{
    for (const Lead& other : book.table<Lead>().rows()) {
        if (const Saved* const saved = findLeadsKeptApart(book, id, other.id)) {
            edit.changes.push_back(removed(*saved));
        }
    }
}

QString verbOfChange(const Lead& before, const Lead& after)
{
    if (after.name != before.name) {
        return verbText("Rename lead “%1”").arg(before.name);
    }
    if (after.members != before.members) {
        return verbText("Change members of “%1”").arg(before.name);
    }
    return verbText("Change lead “%1”").arg(before.name);
}

} // namespace

Result<Edit> addLead(const PlanBook& book, Lead lead)
{
    lead.id = LeadId::create();
    lead.position = nextPosition(book, book.leads());
    lead = tidyLead(std::move(lead));
    if (auto status = checkLead(book, {}, lead); !status) {
        return status.error();
    }
    return Edit{verbText("Add lead “%1”").arg(lead.name), {}, {inserted(lead)}};
}

Result<Edit> changeLead(const PlanBook& book, Lead lead)
{
    const Lead* const before = book.find(lead.id);
    if (before == nullptr) {
        return notInPlan("The lead is not in the directory of leads.");
    }
    lead.position = before->position;
    if (lead.name.simplified() != before->name) {
        lead.aliases.append(before->name);
    }
    lead = tidyLead(std::move(lead));
    if (auto status = checkLead(book, *before, lead); !status) {
        return status.error();
    }
    return replacement(verbOfChange(*before, lead), *before, lead);
}

Result<Edit> removeLead(const PlanBook& book, LeadId id, const std::vector<Update>& reported)
{
    const Lead* const lead = book.find(id);
    if (lead == nullptr) {
        return notInPlan("The lead is not in the directory of leads.");
    }
    if (const QString by = namedBy(book, id, reported); !by.isEmpty()) {
        return refusal(
            "BP-DOC-065",
            verbText("“%1” is named by %2, so it cannot be removed.").arg(lead->name, by),
            verbText("Merge it into another lead instead: its history stays."));
    }
    Edit edit{verbText("Remove lead “%1”").arg(lead->name), {}, {}};
    removeKeptApart(book, id, edit);
    edit.changes.push_back(removed(*lead));
    return edit;
}

Result<Edit> keepLeadsApart(const PlanBook& book, LeadId one, LeadId other)
{
    const Lead* const first = book.find(one);
    const Lead* const second = book.find(other);
    if (first == nullptr || second == nullptr || one == other) {
        return notInPlan("The two leads are not in the directory of leads.");
    }
    Edit edit{verbText("Keep “%1” and “%2” apart").arg(first->name, second->name), {}, {}};
    if (findLeadsKeptApart(book, one, other) == nullptr) {
        Saved saved;
        saved.id = SavedId::create();
        saved.kind = QString::fromUtf16(leadsKeptApartKind);
        saved.value = leadsKeptApart(one, other);
        edit.changes.push_back(inserted(saved));
    }
    return edit;
}

} // namespace boardplan
