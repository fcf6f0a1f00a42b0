#include <boardplan/document/verbs.h>

#include "document/verb_support.h"

#include <boardplan/domain/fields.h>
#include <boardplan/domain/labels.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Error notRestored()
{
    return refusal("BP-DOC-092", verbText("This value cannot be put back."),
                   verbText("Change it by hand in Details or in the plan."));
}

// Leads, places and boards that went since cannot be named again.
bool namesWhatIsThere(const PlanBook& book, const Action& action)
{
    if (book.find(action.priority) == nullptr || (!action.objective.isNull() && book.find(action.objective) == nullptr)) {
        return false;
    }
    const bool hasLeads = std::all_of(action.leads.begin(), action.leads.end(), [&](const ActionLead& lead) {
        return book.find(lead.lead) != nullptr;
    });
    const bool hasBoards = std::all_of(action.boards.begin(), action.boards.end(),
                                       [&](BoardId board) { return book.find(board) != nullptr; });
    return hasLeads && hasBoards;
}

template <typename Entity> bool namesWhatIsThere(const PlanBook& /*book*/, const Entity& /*entity*/)
{
    return true;
}

// An objective lies below one priority: whichever of the two is put back, the other follows. It comes last there.
void followPlace(const PlanBook& book, const QString& field, Action& action)
{
    const Objective* objective = book.find(action.objective);
    if (field == u"objective"_s && objective != nullptr) {
        action.priority = objective->priority;
    } else if (field == u"priority"_s && objective != nullptr && objective->priority != action.priority) {
        action.objective = {};
    }
    if (field == u"objective"_s || field == u"priority"_s) {
        action.position = action.objective.isNull() ? nextPosition(book, book.actionsOf(action.priority))
                                                    : nextPosition(book, book.actionsOf(action.objective));
    }
}

template <typename Entity> void followPlace(const PlanBook& /*book*/, const QString& /*field*/, Entity& /*entity*/)
{
}

template <typename EntityId>
Result<Edit> restored(const PlanBook& book, EntityId id, const QString& verb, const QString& field,
                      const QJsonValue& earlier)
{
    using Entity = typename EntityOf<EntityId>::Type;
    const Entity* before = book.find(id);
    if (before == nullptr) {
        return notInPlan("It is not in this file.");
    }
    Entity after = *before;
    for (const Field<Entity>& known : fieldsOf<Entity>()) {
        if (field == QLatin1StringView{known.name} && !known.write(after, earlier)) {
            return notRestored();
        }
    }
    if (!(after == *before)) {
        followPlace(book, field, after);
    }
    return namesWhatIsThere(book, after) ? replacement(verb.arg(labelOf(book, id)), *before, after)
                                         : Result<Edit>{notRestored()};
}

} // namespace

QStringList restorableFields(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Action:
        return {u"ref"_s,     u"text"_s,    u"leadText"_s,        u"leads"_s,       u"timescale"_s,
                u"measures"_s, u"desiredOutcomes"_s, u"startOn"_s,     u"addedOn"_s,
                u"weight"_s,  u"state"_s,   u"completedOn"_s,     u"continues"_s,   u"priority"_s,
                u"objective"_s};
    case NodeKind::Priority:
        return {u"ref"_s, u"title"_s, u"statement"_s, u"quote"_s, u"aims"_s, u"desiredOutcomes"_s, u"measures"_s};
    case NodeKind::Objective:
        return {u"ref"_s, u"title"_s, u"measures"_s};
    default:
        return {};
    }
}

Result<Edit> restoreField(const PlanBook& book, const Node& node, const QString& field, const QJsonValue& earlier)
{
    if (!restorableFields(node.kind).contains(field)) {
        return notRestored();
    }
    switch (node.kind) {
    case NodeKind::Priority:
        return restored(book, PriorityId{node.id}, verbText("Restore an earlier value of priority %1"), field, earlier);
    case NodeKind::Objective:
        return restored(book, ObjectiveId{node.id}, verbText("Restore an earlier value of objective %1"), field,
                        earlier);
    default:
        break;
    }
    // The words of the lead cell and who they mean go together.
    if (field == u"leadText"_s) {
        return setActionLeads(book, ActionId{node.id}, earlier.toString());
    }
    return restored(book, ActionId{node.id}, verbText("Restore an earlier value of %1"), field, earlier);
}

} // namespace boardplan
