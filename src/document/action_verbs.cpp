#include <boardplan/document/setup_verbs.h>
#include <boardplan/document/verbs.h>

#include <boardplan/domain/labels.h>

#include "document/lead_entry.h"
#include "document/verb_support.h"

#include <algorithm>

namespace boardplan {

namespace {

// One changed action as an edit, named "<verb> <label>".
template <typename ChangeAction>
Result<Edit> changedAction(const PlanBook& book, ActionId id, const char* verb, ChangeAction change)
{
    const Action* before = book.find(id);
    if (before == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    Action after = *before;
    change(after);
    return replacement(verbText(verb).arg(labelOf(book, id)), *before, after);
}

// A lead that stays on the action keeps its role.
LeadRole roleOn(const Action* action, LeadId lead)
{
    const auto known = [&](const ActionLead& of) { return of.lead == lead; };
    if (action == nullptr || std::none_of(action->leads.begin(), action->leads.end(), known)) {
        return LeadRole::Lead;
    }
    return std::find_if(action->leads.begin(), action->leads.end(), known)->role;
}

bool hasUpdates(const PlanBook& book, ActionId action)
{
    return book.standing(action).updates > 0;
}

// What the timescale of an action is read by: its plan's period, strategy and quarters.
TimescaleContext contextOf(const PlanBook& book, ActionId id)
{
    const Action* action = book.find(id);
    const Plan* plan = action == nullptr ? nullptr : book.planOf(*action);
    return plan == nullptr ? TimescaleContext{} : plan->timescaleContext();
}

} // namespace

Result<Edit> setActionText(const PlanBook& book, ActionId action, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return refusal("BP-DOC-020", verbText("An action needs words."), verbText("Withdraw it if it is not wanted."));
    }
    return changedAction(book, action, "Change text of %1", [&](Action& after) { after.text = plainText(text); });
}

Result<Edit> setActionLeads(const PlanBook& book, ActionId action, const QString& leadText)
{
    LeadEntry directory{book};
    std::vector<ActionLead> leads;
    for (const LeadId id : directory.read(leadText)) {
        leads.push_back({id, roleOn(book.find(action), id)});
    }
    auto edit = changedAction(book, action, "Change lead of %1", [&](Action& after) {
        after.leadText = plainText(leadText);
        after.leads = leads;
    });
    if (edit && !edit->isEmpty()) {
        const std::vector<AnyChange>& entered = directory.entered();
        edit->changes.insert(edit->changes.begin(), entered.begin(), entered.end());
    }
    return edit;
}

Result<Edit> setActionTimescale(const PlanBook& book, ActionId id, const QString& text)
{
    return changedAction(book, id, "Change timescale of %1",
        [&](Action& after) { after.timescale = readTimescale(plainText(text), contextOf(book, id)); });
}

Result<Edit> setActionReading(const PlanBook& book, ActionId id, const QString& asIf)
{
    const QString words = plainText(asIf);
    Timescale reading = readTimescale(words, contextOf(book, id));
    if (!words.isEmpty() && reading.kind == TimescaleKind::None) {
        return refusal("BP-DOC-023", verbText("“%1” says nothing about time.").arg(words),
            verbText("Write a date, a period, how often, or “ongoing”."));
    }
    return changedAction(book, id, "Read timescale of %1 otherwise", [&](Action& after) {
        const QString published = after.timescale.text;
        if (words.isEmpty()) {
            after.timescale = readTimescale(published, contextOf(book, id));
            return;
        }
        reading.text = published;
        reading.ambiguous.clear();
        reading.isByHand = true;
        after.timescale = reading;
    });
}

Result<Edit> setActionMeasures(const PlanBook& book, ActionId action, const QStringList& measures)
{
    return changedAction(book, action, "Change measures of %1", [&](Action& after) {
        const std::vector<Measure> before = after.measures;
        after.measures.clear();
        for (const QString& line : measures) {
            const QString text = plainText(line);
            if (text.isEmpty()) {
                continue;
            }
            // A measure whose words stay keeps its identity and whether it is met.
            const auto same = std::find_if(before.begin(), before.end(),
                [&](const Measure& measure) { return measure.text == text; });
            after.measures.push_back(same != before.end() ? *same : Measure{MeasureId::create(), text, false});
        }
    });
}

Result<Edit> setActionState(const PlanBook& book, ActionId action, const ActionState& state)
{
    if (state.key != ActionStateKey::Live && (state.reason.trimmed().isEmpty() || !state.on.isValid())) {
        return refusal("BP-DOC-022", verbText("Pausing or withdrawing an action needs a reason and a day."),
            verbText("Say in a few words why, and from when."));
    }
    switch (state.key) {
    case ActionStateKey::Paused:
        return changedAction(book, action, "Pause %1", [&](Action& after) { after.state = state; });
    case ActionStateKey::Withdrawn:
        return changedAction(book, action, "Withdraw %1", [&](Action& after) { after.state = state; });
    case ActionStateKey::Live:
        break;
    }
    return changedAction(book, action, "Resume %1", [&](Action& after) { after.state = state; });
}

Result<Edit> addAction(
    const PlanBook& book, PriorityId priority, ObjectiveId objective, const QString& text, const QDate& addedOn)
{
    if (book.find(priority) == nullptr) {
        return notInPlan("The priority is not in this file.");
    }
    if (text.trimmed().isEmpty()) {
        return actionWithoutWords();
    }
    Action action;
    action.id = ActionId::create();
    action.priority = priority;
    action.objective = objective;
    const Node owner = objective.isNull() ? Node::of(NodeKind::Priority, priority) : Node::of(NodeKind::Objective, objective);
    action.ref = nextRef(book, owner, NodeKind::Action);
    action.text = plainText(text);
    action.position = objective.isNull() ? nextPosition(book, book.actionsOf(priority))
                                         : nextPosition(book, book.actionsOf(objective));
    action.addedOn = addedDay(book.find(book.find(priority)->plan), addedOn);
    return Edit{verbText("Add action"), {}, {inserted(action)}};
}

Result<Edit> removeAction(const PlanBook& book, ActionId id)
{
    const Action* action = book.find(id);
    if (action == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    if (hasUpdates(book, id)) {
        return refusal("BP-DOC-021", verbText("%1 has updates, so it cannot be removed.").arg(labelOf(book, id)),
            verbText("Withdraw it instead: its history stays."));
    }
    return Edit{verbText("Remove %1").arg(labelOf(book, id)), {}, {removed(*action)}};
}

} // namespace boardplan
