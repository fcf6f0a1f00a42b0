// Priorities and objectives: numbered, added, removed.

#include <boardplan/document/setup_verbs.h>
#include <boardplan/domain/counted_ref.h>
#include <boardplan/domain/labels.h>

#include "document/filter_references.h"
#include "document/plan_levels.h"
#include "document/verb_support.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "2a.4" after "2a.3"; empty where the ref does not end in a number.
QString refAfter(const QString& ref)
{
    const CountedRef counted = countedRef(ref.trimmed());
    return counted.isCounted() ? counted.next() : QString{};
}

template <typename Id> QStringList refsOf(const PlanBook& book, const std::vector<Id>& ids)
{
    QStringList refs;
    for (const Id id : ids) {
        refs.append(book.find(id)->ref.trimmed());
    }
    return refs;
}

QString ownRef(const PlanBook& book, const Node& owner)
{
    if (const Priority* const priority = book.find(PriorityId{owner.id})) {
        return priority->ref.trimmed();
    }
    const Objective* const objective = book.find(ObjectiveId{owner.id});
    return objective == nullptr ? QString{} : objective->ref.trimmed();
}

// Whether the plan's other actions have numbers, or it has none that could tell.
bool numbersItsActions(const PlanBook& book, PlanId plan)
{
    const QStringList refs = refsOf(book, book.allActionsOf(plan));
    return refs.isEmpty() || refs.count(QString{}) * 2 < refs.size();
}

} // namespace

QString nextRef(const PlanBook& book, const Node& owner, NodeKind kind)
{
    const QStringList siblings = kind == NodeKind::Objective ? refsOf(book, childrenOf<ObjectiveId>(book, owner))
                                                             : refsOf(book, childrenOf<ActionId>(book, owner));
    QString next;
    if (!siblings.isEmpty()) {
        next = refAfter(siblings.back());
    } else if (const QString own = ownRef(book, owner); countedRef(own).isCounted()
        && (kind == NodeKind::Objective || numbersItsActions(book, planOfOwner(book, owner)))) {
        next = own + u".1"_s;
    }
    return siblings.contains(next) ? QString{} : next;
}

Result<Edit> addObjective(const PlanBook& book, PriorityId priority, const QString& ref, const QString& title)
{
    if (book.find(priority) == nullptr) {
        return notInPlan("The priority is not in this file.");
    }
    Objective objective;
    objective.id = ObjectiveId::create();
    objective.priority = priority;
    objective.ref = ref.simplified();
    objective.title = plainText(title);
    objective.position = nextPosition(book, book.objectivesOf(priority));
    return Edit{verbText("Add objective"), {}, {inserted(objective)}};
}

Result<Edit> removeParent(const PlanBook& book, const Node& node)
{
    const Priority* const priority = node.kind == NodeKind::Priority ? book.find(PriorityId{node.id}) : nullptr;
    const Objective* const objective = node.kind == NodeKind::Objective ? book.find(ObjectiveId{node.id}) : nullptr;
    if (priority == nullptr && objective == nullptr) {
        return notInPlan("It is not in this file.");
    }
    const bool hasObjectives = priority != nullptr && !book.objectivesOf(priority->id).empty();
    if (hasObjectives || !book.allActionsOf(node).empty()) {
        return refusal("BP-DOC-120", verbText("Something stands below it, so it cannot be removed."),
            verbText("Remove or move what stands below it first."));
    }
    if (isAbout<Commentary>(book, node) || isAbout<Override>(book, node)) {
        return refusal("BP-DOC-121", verbText("A commentary or a judgement of the board is about it."),
            verbText("Give it another title instead: what was said of it stays."));
    }
    if (priority == nullptr) {
        return Edit{verbText("Remove objective %1").arg(labelOf(book, objective->id)), {}, {removed(*objective)}};
    }
    Edit edit{verbText("Remove priority %1").arg(labelOf(book, priority->id)), {}, {}};
    leaveFilters(book, priority->id, edit);
    edit.changes.push_back(removed(*priority));
    return edit;
}

} // namespace boardplan
