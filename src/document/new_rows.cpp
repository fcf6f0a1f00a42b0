// New actions between those that are there: pasted rows and copies.

#include <boardplan/document/move_verbs.h>
#include <boardplan/document/row_verbs.h>
#include <boardplan/domain/labels.h>

#include "document/lead_entry.h"
#include "document/plan_levels.h"
#include "document/sibling_places.h"

namespace boardplan {

namespace {

// Where `count` actions go after one of their siblings to be.
SiblingPlaces<ActionId> placesAfter(const PlanBook& book, const Node& owner, ActionId after, std::size_t count)
{
    const std::vector<ActionId> siblings = childrenOf<ActionId>(book, owner);
    const auto found = std::find(siblings.begin(), siblings.end(), after);
    const auto at = found == siblings.end() ? siblings.end() : std::next(found);
    return placesAmong(book, siblings, static_cast<std::size_t>(at - siblings.begin()), count);
}

std::vector<Measure> newMeasures(const QStringList& lines)
{
    std::vector<Measure> measures;
    for (const QString& line : lines) {
        if (const QString text = plainText(line); !text.isEmpty()) {
            measures.push_back({MeasureId::create(), text, false});
        }
    }
    return measures;
}

Action actionOf(const NewAction& row, LeadEntry& directory, const TimescaleContext& context)
{
    Action action;
    action.id = ActionId::create();
    action.ref = row.ref.simplified();
    action.text = plainText(row.text);
    action.leadText = plainText(row.leadText);
    for (const LeadId lead : directory.read(row.leadText)) {
        action.leads.push_back({lead, LeadRole::Lead});
    }
    action.timescale = readTimescale(plainText(row.timescale), context);
    action.measures = newMeasures(row.measures);
    return action;
}

} // namespace

Result<Edit> addActions(
    const PlanBook& book, const NewPlace& place, const std::vector<NewAction>& rows, const QDate& addedOn)
{
    const Priority* priority = book.find(place.priority);
    const Objective* objective = book.find(place.objective);
    const bool isWhole = place.objective.isNull() || (objective != nullptr && objective->priority == place.priority);
    if (priority == nullptr || !isWhole) {
        return notInPlan("The priority is not in this file.");
    }
    if (rows.empty()) {
        return refusal("BP-DOC-104", verbText("No row has words for an action."),
            verbText("Say which column holds what will be done."));
    }
    const Node owner = objective == nullptr ? Node::of(NodeKind::Priority, place.priority)
                                            : Node::of(NodeKind::Objective, place.objective);
    const Plan* plan = book.find(priority->plan);
    const TimescaleContext context = plan == nullptr ? TimescaleContext{} : plan->timescaleContext();
    const SiblingPlaces<ActionId> places = placesAfter(book, owner, place.after, rows.size());
    LeadEntry directory{book};
    std::vector<AnyChange> actions = shifts(book, places);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].text.trimmed().isEmpty()) {
            return actionWithoutWords();
        }
        Action action = actionOf(rows[row], directory, context);
        setOwner(book, action, owner);
        action.position = places.positions[row];
        action.addedOn = addedDay(plan, addedOn);
        actions.push_back(inserted(action));
    }
    Edit edit{rows.size() == 1 ? verbText("Add an action") : verbText("Add %1 actions").arg(rows.size()), {},
        directory.entered()};
    edit.changes.insert(edit.changes.end(), actions.begin(), actions.end());
    return edit;
}

Result<Edit> duplicateAction(const PlanBook& book, ActionId id, const QDate& addedOn)
{
    const Action* original = book.find(id);
    if (original == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    const SiblingPlaces<ActionId> places = placesAfter(book, ownerOf(*original), id, 1);
    Action copy = *original;
    copy.id = ActionId::create();
    copy.position = places.positions.front();
    copy.ref.clear();
    copy.state = {};
    copy.published = {};
    copy.completedOn = {};
    copy.continues = false;
    copy.trace.clear();
    for (Measure& measure : copy.measures) {
        measure = {MeasureId::create(), measure.text, false};
    }
    copy.addedOn = addedDay(book.planOf(*original), addedOn);
    Edit edit{verbText("Duplicate %1").arg(labelOf(book, id)), {}, shifts(book, places)};
    edit.changes.push_back(inserted(copy));
    return edit;
}

} // namespace boardplan
