#include "document/lead_checks.h"

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/lead_names.h>

#include "document/verb_support.h"

namespace boardplan {

namespace {

Status checkNameFree(const PlanBook& book, const Lead& lead, const QString& name)
{
    const Lead* const other = otherLeadCalled(book, name, lead.id);
    if (other == nullptr) {
        return done();
    }
    const QString what =
        other->name == name
            ? verbText("“%1” is in the directory already.").arg(name)
            : verbText("“%1” is a spelling of “%2”, which is in the directory already.")
                  .arg(name, other->name);
    return refusal("BP-DOC-061", what, verbText("Merge the two if they are one."));
}

Status checkNames(const PlanBook& book, const Lead& before, const Lead& after)
{
    if (foldLeadName(after.name).isEmpty()) {
        return refusal("BP-DOC-060", verbText("A lead needs a name."),
                       verbText("Give a post, body or person."));
    }
    QStringList added = after.aliases;
    added.removeIf([&](const QString& alias) {
        return before.aliases.contains(alias) || alias == before.name;
    });
    if (after.name != before.name) {
        added.prepend(after.name);
    }
    for (const QString& name : added) {
        if (auto status = checkNameFree(book, after, name); !status) {
            return status;
        }
    }
    return done();
}

Status checkMembers(const PlanBook& book, const Lead& after)
{
    if (!after.members.empty() && after.kind != LeadKind::Group) {
        return refusal("BP-DOC-063",
                       verbText("“%1” has members, so it is a group.").arg(after.name),
                       verbText("Take its members out first."));
    }
    for (const LeadId member : after.members) {
        const Lead* const lead = book.find(member);
        if (lead == nullptr) {
            return notInPlan("A member of the group is not in the directory of leads.");
        }
        if (member == after.id) {
            return refusal("BP-DOC-064",
                           verbText("“%1” cannot be a member of itself.").arg(after.name),
                           verbText("Choose another member."));
        }
        if (isInCircle(book, after.id, {member})) {
            return refusal(
                "BP-DOC-064",
                verbText("“%1” has “%2” among its members, so it cannot be a member of it.")
                    .arg(lead->name, after.name),
                verbText("Take the one out of the other first."));
        }
    }
    return done();
}

} // namespace

Lead tidyLead(Lead lead)
{
    for (QString* text : {&lead.name, &lead.email, &lead.agency}) {
        *text = plainText(text->simplified());
    }
    lead.contact = plainText(lead.contact);
    QStringList aliases;
    for (const QString& line : lead.aliases) {
        const QString alias = plainText(line.simplified());
        if (!foldLeadName(alias).isEmpty() && alias != lead.name && !aliases.contains(alias)) {
            aliases.append(alias);
        }
    }
    lead.aliases = aliases;
    return lead;
}

const Lead* otherLeadCalled(const PlanBook& book, const QString& name, LeadId except)
{
    const QString folded = foldLeadName(name);
    const auto isSo = [&](const QString& spelling) { return foldLeadName(spelling) == folded; };
    const Lead* byAlias = nullptr;
    for (const LeadId id : book.leads()) {
        const Lead* const lead = book.find(id);
        if (folded.isEmpty() || id == except) {
            continue;
        }
        if (isSo(lead->name)) {
            return lead;
        }
        const bool isAlias = std::any_of(lead->aliases.begin(), lead->aliases.end(), isSo);
        byAlias = byAlias == nullptr && isAlias ? lead : byAlias;
    }
    return byAlias;
}

Status checkLead(const PlanBook& book, const Lead& before, const Lead& after)
{
    if (auto status = checkNames(book, before, after); !status) {
        return status;
    }
    if (after.email != before.email && !after.email.isEmpty() && !isEmailAddress(after.email)) {
        return refusal(
            "BP-DOC-062", verbText("“%1” is not an e-mail address.").arg(after.email),
            verbText("Give one address, such as name@example.org.uk, or leave it empty."));
    }
    if (after.members != before.members || after.kind != before.kind) {
        return checkMembers(book, after);
    }
    return done();
}

} // namespace boardplan
