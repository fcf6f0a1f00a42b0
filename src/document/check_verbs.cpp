#include <boardplan/document/check_verbs.h>

#include <boardplan/document/lead_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/labels.h>
#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/lead_names.h>

#include "document/verb_support.h"

#include <QHash>
#include <algorithm>

namespace boardplan {

namespace {

Error findingGone()
{
    return notInPlan("What the finding is about is not in this file.");
}

template <typename EntityId>
Result<Edit> renumbered(const PlanBook& book, EntityId id, const QString& ref)
{
    const auto* const before = book.find(id);
    if (before == nullptr) {
        return findingGone();
    }
    auto after = *before;
    after.ref = ref.simplified();
    return replacement(verbText("Number %1 otherwise").arg(labelOf(book, id)), *before, after);
}

Result<Edit> setBoards(const PlanBook& book, ActionId id, const std::vector<BoardId>& boards)
{
    const Action* const before = book.find(id);
    if (before == nullptr) {
        return findingGone();
    }
    Action after = *before;
    after.boards = boards;
    return replacement(verbText("Name the boards of %1").arg(labelOf(book, id)), *before, after);
}

// Every action of the plan that says `audience` and has not been read yet.
Result<Edit> readAudience(const PlanBook& book, PlanId plan, const CheckFix& fix)
{
    Edit edit{verbText("Read “%1” as %2").arg(fix.value, fix.words), {}, {}};
    for (const ActionId id : book.allActionsOf(plan)) {
        const Action& before = *book.find(id);
        if (before.audience.trimmed() == fix.value && before.boards.empty()) {
            Action after = before;
            after.boards = fix.boards;
            edit.changes.push_back(replaced(before, after));
        }
    }
    return edit;
}

Result<Edit> enterLead(const PlanBook& book, ActionId id, const QString& name)
{
    const Action* const before = book.find(id);
    if (before == nullptr) {
        return findingGone();
    }
    Edit edit{verbText("Enter “%1” as a lead of %2").arg(name, labelOf(book, id)), {}, {}};
    LeadId found = LeadIndex{book}.find(name);
    if (found.isNull()) {
        Lead lead;
        lead.id = found = LeadId::create();
        lead.position = nextPosition(book, book.leads());
        lead.name = plainText(name.simplified());
        lead.kind = guessLeadKind(lead.name);
        edit.changes.push_back(inserted(lead));
    }
    Action after = *before;
    const bool isNamed = std::any_of(after.leads.begin(), after.leads.end(),
                                     [&](const ActionLead& lead) { return lead.lead == found; });
    if (!isNamed) {
        after.leads.push_back({found, LeadRole::Lead});
        edit.changes.push_back(replaced(*before, after));
    }
    return edit;
}

// The first mention stays; it leads if any of them does.
Result<Edit> dropRepeatedLead(const PlanBook& book, ActionId id, LeadId lead)
{
    const Action* const before = book.find(id);
    if (before == nullptr) {
        return findingGone();
    }
    Action after = *before;
    after.leads.clear();
    bool isMet = false;
    for (ActionLead named : before->leads) {
        if (named.lead == lead && isMet) {
            continue;
        }
        if (named.lead == lead) {
            isMet = true;
            const auto leads = [&](const ActionLead& other) {
                return other.lead == lead && other.role == LeadRole::Lead;
            };
            const bool anyLeads = std::any_of(before->leads.begin(), before->leads.end(), leads);
            named.role = anyLeads ? LeadRole::Lead : LeadRole::Contributor;
        }
        after.leads.push_back(named);
    }
    return replacement(verbText("Name a lead of %1 once").arg(labelOf(book, id)), *before, after);
}

QUuid changedId(const AnyChange& change)
{
    return std::visit([](const auto& of) { return of.either().id.value; }, change);
}

// Two changes of one entity, one after the other, as one.
void goOn(AnyChange& first, const AnyChange& second)
{
    std::visit(
        [&](auto& change) {
            change.after = std::get<std::decay_t<decltype(change)>>(second).after;
        },
        first);
}

// Adds changes to an edit so that each entity changes once.
void addChanges(Edit& edit, QHash<QUuid, std::size_t>& changed, const std::vector<AnyChange>& more)
{
    for (const AnyChange& change : more) {
        const auto known = changed.constFind(changedId(change));
        if (known != changed.constEnd()) {
            goOn(edit.changes[*known], change);
            continue;
        }
        changed.insert(changedId(change), edit.changes.size());
        edit.changes.push_back(change);
    }
}

} // namespace

Result<Edit> mendFinding(const View& view, const CheckFinding& finding, const CheckFix& fix,
                         const std::vector<Update>& reported)
{
    const PlanBook& book = view.book();
    const ActionId action{finding.node.id};
    switch (fix.kind) {
    case CheckFixKind::ReadTimescale:
        return setActionReading(book, action, fix.value);
    case CheckFixKind::SetRef:
        return setRef(book, finding.node, fix.value);
    case CheckFixKind::SetBoards:
        return setBoards(book, action, fix.boards);
    case CheckFixKind::ReadAudience:
        return readAudience(book, PlanId{finding.node.id}, fix);
    case CheckFixKind::EnterLead:
        return enterLead(book, action, fix.value);
    case CheckFixKind::DropRepeatedLead:
        return dropRepeatedLead(book, action, LeadId{fix.other});
    case CheckFixKind::MergeLeads:
        return mergeLeads(book, LeadId{finding.node.id}, {LeadId{fix.other}}, reported);
    case CheckFixKind::WithdrawDuplicate:
        break;
    }
    if (book.find(ActionId{fix.other}) == nullptr) {
        return findingGone();
    }
    const QString reason = verbText("Says the same as %1.").arg(labelOf(book, ActionId{fix.other}));
    return setActionState(book, action, {ActionStateKey::Withdrawn, reason, view.day()});
}

Result<Edit> mendFindings(const View& view, const std::vector<CheckFinding>& findings)
{
    PlanBook book = view.book(); // what each fix finds when those before it were carried out
    Edit all;
    QHash<QUuid, std::size_t> changed; // what was changed, and where in the edit
    int mended = 0;
    for (const CheckFinding& finding : findings) {
        const CheckFix* const fix = finding.sureFix();
        if (fix == nullptr || fix->kind == CheckFixKind::MergeLeads) {
            continue;
        }
        auto edit = mendFinding(View{book, view.day()}, finding, *fix);
        if (!edit) {
            return edit;
        }
        for (const AnyChange& change : edit->changes) {
            book.put(change);
        }
        addChanges(all, changed, edit->changes);
        all.verb = edit->verb;
        mended += edit->isEmpty() ? 0 : 1;
    }
    if (mended > 1) {
        all.verb = verbText("Mend %1 findings").arg(mended);
    }
    return all;
}

Result<Edit> dismissFinding(const PlanBook& book, const CheckFinding& finding)
{
    if (finding.kind == CheckKind::LeadsAlike) {
        return keepLeadsApart(book, LeadId{finding.node.id}, finding.otherLead);
    }
    const QString verb = finding.where.isEmpty()
                             ? verbText("Dismiss a finding")
                             : verbText("Dismiss a finding of %1").arg(finding.where);
    Saved saved;
    saved.id = SavedId::create();
    saved.kind = QString::fromUtf16(checkDismissedKind);
    saved.value = checkDismissal(finding);
    if (const Saved* const before = findCheckDismissal(book, finding)) {
        saved.id = before->id;
        return replacement(verb, *before, saved);
    }
    return Edit{verb, {}, {inserted(saved)}};
}

Result<Edit> askAgain(const PlanBook& book, const CheckFinding& finding)
{
    const Saved* const saved = book.find(finding.dismissal);
    if (saved == nullptr) {
        return findingGone();
    }
    return Edit{verbText("Ask again about a finding"), {}, {removed(*saved)}};
}

Result<Edit> setRef(const PlanBook& book, const Node& node, const QString& ref)
{
    switch (node.kind) {
    case NodeKind::Priority:
        return renumbered(book, PriorityId{node.id}, ref);
    case NodeKind::Objective:
        return renumbered(book, ObjectiveId{node.id}, ref);
    case NodeKind::Action:
        return renumbered(book, ActionId{node.id}, ref);
    default:
        break;
    }
    return findingGone();
}

} // namespace boardplan
