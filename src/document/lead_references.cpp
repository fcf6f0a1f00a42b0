#include "document/lead_references.h"

#include <boardplan/domain/lead_directory.h>

#include <QJsonArray>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

std::vector<LeadId> takersOf(LeadId lead, const LeadsInstead& instead)
{
    const auto found = instead.constFind(lead);
    return found == instead.constEnd() ? std::vector<LeadId>{lead} : *found;
}

// Itself, where it is among those that take its place.
LeadId oneTaker(LeadId lead, const LeadsInstead& instead)
{
    const std::vector<LeadId> takers = takersOf(lead, instead);
    return std::find(takers.begin(), takers.end(), lead) != takers.end() ? lead : takers.front();
}

bool namesAny(const std::vector<ActionLead>& leads, const LeadsInstead& instead)
{
    return std::any_of(leads.begin(), leads.end(),
                       [&](const ActionLead& of) { return instead.contains(of.lead); });
}

bool hasAny(const std::vector<LeadId>& leads, const LeadsInstead& instead)
{
    return std::any_of(leads.begin(), leads.end(),
                       [&](LeadId lead) { return instead.contains(lead); });
}

// Ids in saved filters are texts.
QJsonValue jsonInstead(const QJsonValue& json, const LeadsInstead& instead)
{
    if (json.isString()) {
        const LeadId lead = LeadId::fromString(json.toString());
        return instead.contains(lead) ? QJsonValue{oneTaker(lead, instead).toString()} : json;
    }
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : json.toArray()) {
            array.append(jsonInstead(item, instead));
        }
        return array;
    }
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            *field = jsonInstead(*field, instead);
        }
        return object;
    }
    return json;
}

// Two that were kept apart may now be one, or be kept apart already.
std::optional<Saved> keptApartInstead(const PlanBook& book, const Saved& saved,
                                      const QJsonArray& both)
{
    const LeadId one = LeadId::fromString(both.at(0).toString());
    const LeadId other = LeadId::fromString(both.at(1).toString());
    if (one == other || findLeadsKeptApart(book, one, other) != nullptr) {
        return std::nullopt;
    }
    Saved after = saved;
    after.value = leadsKeptApart(one, other);
    return after;
}

void followSaved(const PlanBook& book, const LeadsInstead& instead, Edit& edit)
{
    std::vector<QJsonObject> keptApart;
    for (const Saved& saved : book.table<Saved>().rows()) {
        std::optional<Saved> after = saved;
        after->value = jsonInstead(saved.value, instead).toObject();
        if (*after == saved) {
            continue;
        }
        if (saved.kind == leadsKeptApartKind) {
            after = keptApartInstead(book, saved, after->value.value(u"leads"_s).toArray());
            if (after &&
                std::find(keptApart.begin(), keptApart.end(), after->value) != keptApart.end()) {
                after = std::nullopt;
            }
            if (after) {
                keptApart.push_back(after->value);
            }
        }
        edit.changes.push_back(after ? replaced(saved, *after) : removed(saved));
    }
}

} // namespace

std::vector<ActionLead> withLeadsInstead(const std::vector<ActionLead>& leads,
                                         const LeadsInstead& instead)
{
    std::vector<ActionLead> after;
    for (const ActionLead& named : leads) {
        for (const LeadId taker : takersOf(named.lead, instead)) {
            const auto known = std::find_if(after.begin(), after.end(),
                                            [&](const ActionLead& of) { return of.lead == taker; });
            if (known == after.end()) {
                after.push_back({taker, named.role});
            } else if (named.role == LeadRole::Lead) {
                known->role = LeadRole::Lead;
            }
        }
    }
    return after;
}

std::vector<LeadId> withMembersInstead(const std::vector<LeadId>& members,
                                       const LeadsInstead& instead, LeadId group)
{
    std::vector<LeadId> after;
    for (const LeadId member : members) {
        for (const LeadId taker : takersOf(member, instead)) {
            if (taker != group && std::find(after.begin(), after.end(), taker) == after.end()) {
                after.push_back(taker);
            }
        }
    }
    return after;
}

void followLeads(const PlanBook& book, const std::vector<Update>& reported,
                 const LeadsInstead& instead, const std::vector<LeadId>& untouched, Edit& edit)
{
    for (const Action& action : book.table<Action>().rows()) {
        if (namesAny(action.leads, instead)) {
            Action after = action;
            after.leads = withLeadsInstead(action.leads, instead);
            edit.changes.push_back(replaced(action, after));
        }
    }
    for (const Lead& group : book.table<Lead>().rows()) {
        const bool isFollowing =
            std::find(untouched.begin(), untouched.end(), group.id) == untouched.end();
        if (isFollowing && hasAny(group.members, instead)) {
            Lead after = group;
            after.members = withMembersInstead(group.members, instead, group.id);
            edit.changes.push_back(replaced(group, after));
        }
    }
    for (const Meeting& meeting : book.table<Meeting>().rows()) {
        Meeting after = meeting;
        after.subgroup = oneTaker(meeting.subgroup, instead);
        if (after != meeting) {
            edit.changes.push_back(replaced(meeting, after));
        }
    }
    for (const Update& update : reported) {
        Update after = update;
        after.lead = oneTaker(update.lead, instead);
        if (after != update) {
            edit.changes.push_back(replaced(update, after));
        }
    }
    followSaved(book, instead, edit);
}

bool makesLeadCircle(const PlanBook& book, const Edit& edit)
{
    PlanBook leads; // without all the rest
    for (const Lead& lead : book.table<Lead>().rows()) {
        leads.put(inserted(lead));
    }
    for (const AnyChange& change : edit.changes) {
        if (std::holds_alternative<Change<Lead>>(change)) {
            leads.put(change);
        }
    }
    const auto rows = leads.table<Lead>().rows();
    return std::any_of(rows.begin(), rows.end(), [&](const Lead& lead) {
        const Lead* const before = book.find(lead.id);
        const bool wasInCircle = before != nullptr && isInCircle(book, lead.id, before->members);
        return !wasInCircle && isInCircle(leads, lead.id, lead.members);
    });
}

} // namespace boardplan
