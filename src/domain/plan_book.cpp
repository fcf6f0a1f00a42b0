#include <boardplan/domain/plan_book.h>

#include <algorithm>
#include <type_traits>

namespace boardplan {

namespace {

template <typename Id> const std::vector<Id>& noChildren()
{
    static const std::vector<Id> none;
    return none;
}

template <typename Key, typename Id>
const std::vector<Id>& childrenIn(const QHash<Key, std::vector<Id>>& lists, Key owner)
{
    const auto found = lists.constFind(owner);
    return found == lists.constEnd() ? noChildren<Id>() : *found;
}

// Sibling order: position, ties by UUID.
template <typename Entity> bool isBeforeSibling(const Entity& one, const Entity& other)
{
    return one.position != other.position ? one.position < other.position : one.id < other.id;
}

template <typename Entity>
void insertSorted(std::vector<decltype(Entity::id)>& list, const Entity& entity, const EntityTable<Entity>& table)
{
    const auto place = std::upper_bound(list.begin(), list.end(), entity.id,
        [&](const auto& one, const auto& other) { return isBeforeSibling(*table.find(one), *table.find(other)); });
    list.insert(place, entity.id);
}

template <typename Entity> std::vector<decltype(Entity::id)> allInOrder(const EntityTable<Entity>& table)
{
    std::vector<const Entity*> rows;
    rows.reserve(table.size());
    for (const Entity& entity : table.rows()) {
        rows.push_back(&entity);
    }
    std::sort(rows.begin(), rows.end(),
        [](const Entity* one, const Entity* other) { return isBeforeSibling(*one, *other); });
    std::vector<decltype(Entity::id)> ids;
    ids.reserve(rows.size());
    for (const Entity* entity : rows) {
        ids.push_back(entity->id);
    }
    return ids;
}

template <typename Entity> constexpr bool isHeldInBook =
    !std::is_same_v<Entity, Update> && !std::is_same_v<Entity, Frozen>;

} // namespace

// Which list of children an entity stands in, by its type. Entities without an owner stand in none.
struct PlanBookLists {
    template <typename Book, typename Entity, typename Visit>
    static void with(Book& book, const Entity& entity, Visit visit)
    {
        if constexpr (std::is_same_v<Entity, Section>) {
            visit(book.m_sections[entity.plan]);
        } else if constexpr (std::is_same_v<Entity, Theme>) {
            visit(book.m_themes[entity.plan]);
        } else if constexpr (std::is_same_v<Entity, Priority>) {
            visit(book.m_priorities[entity.plan]);
        } else if constexpr (std::is_same_v<Entity, Objective>) {
            visit(book.m_objectives[entity.priority]);
        } else if constexpr (std::is_same_v<Entity, Action>) {
            if (entity.objective.isNull()) {
                visit(book.m_priorityActions[entity.priority]);
            } else {
                visit(book.m_objectiveActions[entity.objective]);
            }
        }
    }
};

std::vector<BoardId> PlanBook::boards() const
{
    return allInOrder(table<Board>());
}

std::vector<PlanId> PlanBook::plans() const
{
    return allInOrder(table<Plan>());
}

std::vector<LeadId> PlanBook::leads() const
{
    return allInOrder(table<Lead>());
}

const std::vector<SectionId>& PlanBook::sectionsOf(PlanId plan) const
{
    return childrenIn(m_sections, plan);
}

const std::vector<ThemeId>& PlanBook::themesOf(PlanId plan) const
{
    return childrenIn(m_themes, plan);
}

const std::vector<PriorityId>& PlanBook::prioritiesOf(PlanId plan) const
{
    return childrenIn(m_priorities, plan);
}

const std::vector<ObjectiveId>& PlanBook::objectivesOf(PriorityId priority) const
{
    return childrenIn(m_objectives, priority);
}

const std::vector<ActionId>& PlanBook::actionsOf(ObjectiveId objective) const
{
    return childrenIn(m_objectiveActions, objective);
}

const std::vector<ActionId>& PlanBook::actionsOf(PriorityId priority) const
{
    return childrenIn(m_priorityActions, priority);
}

std::vector<ActionId> PlanBook::allActionsOf(PlanId plan) const
{
    std::vector<ActionId> all;
    for (const PriorityId priority : prioritiesOf(plan)) {
        const std::vector<ActionId> below = allActionsOf(priority);
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

std::vector<ActionId> PlanBook::allActionsOf(PriorityId priority) const
{
    std::vector<ActionId> all = actionsOf(priority);
    for (const ObjectiveId objective : objectivesOf(priority)) {
        const std::vector<ActionId>& below = actionsOf(objective);
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

std::vector<ActionId> PlanBook::allActionsOf(const Node& node) const
{
    switch (node.kind) {
    case NodeKind::Plan:
        return allActionsOf(PlanId{node.id});
    case NodeKind::Priority:
        return allActionsOf(PriorityId{node.id});
    case NodeKind::Objective:
        return actionsOf(ObjectiveId{node.id});
    default:
        return {};
    }
}

std::vector<MeetingId> PlanBook::meetingsOf(BoardId board) const
{
    std::vector<const Meeting*> meetings;
    for (const Meeting& meeting : table<Meeting>().rows()) {
        if (meeting.board == board) {
            meetings.push_back(&meeting);
        }
    }
    std::sort(meetings.begin(), meetings.end(), [](const Meeting* one, const Meeting* other) {
        return one->date != other->date ? one->date < other->date : isBeforeSibling(*one, *other);
    });
    std::vector<MeetingId> ids;
    for (const Meeting* meeting : meetings) {
        ids.push_back(meeting->id);
    }
    return ids;
}

const Plan* PlanBook::planOf(const Action& action) const
{
    const Priority* priority = find(action.priority);
    return priority == nullptr ? nullptr : find(priority->plan);
}

const RatingScheme& PlanBook::schemeOf(const Action& action) const
{
    static const RatingScheme fallback = bragScheme();
    const Plan* plan = planOf(action);
    return plan == nullptr ? fallback : plan->ratingScheme;
}

const Standing& PlanBook::standing(ActionId action) const
{
    static const Standing nothing;
    const KeptStanding* kept = m_standings.find(action);
    return kept == nullptr ? nothing : kept->standing;
}

bool PlanBook::accepts(const Edit& edit) const
{
    // An edit may touch one entity twice: the later change starts from what the earlier one leaves.
    QHash<QUuid, const AnyChange*> earlier;
    for (const AnyChange& any : edit.changes) {
        const bool fits = std::visit(
            [&](const auto& change) {
                using Entity = typename std::decay_t<decltype(change)>::Entity;
                const QUuid id = change.either().id.value;
                if (id.isNull() || (change.before && change.after && change.before->id != change.after->id)) {
                    return false;
                }
                const AnyChange* last = earlier.value(id, nullptr);
                earlier.insert(id, &any);
                if (last != nullptr) {
                    const auto* same = std::get_if<Change<Entity>>(last);
                    return same != nullptr && same->after == change.before;
                }
                if constexpr (isHeldInBook<Entity>) {
                    const Entity* now = find(change.either().id);
                    return now == nullptr ? !change.before.has_value()
                                          : change.before.has_value() && *now == *change.before;
                } else {
                    return true;
                }
            },
            any);
        if (!fits) {
            return false;
        }
    }
    return true;
}

void PlanBook::put(const AnyChange& any)
{
    std::visit(
        [this](const auto& change) {
            using Entity = typename std::decay_t<decltype(change)>::Entity;
            if constexpr (std::is_same_v<Entity, Update>) {
                if (change.after) {
                    noteSequence(change.after->sequence);
                }
            } else if constexpr (isHeldInBook<Entity>) {
                EntityTable<Entity>& rows = mutableTable<Entity>();
                if (change.before) {
                    PlanBookLists::with(*this, *change.before,
                        [&](auto& list) { std::erase(list, change.before->id); });
                }
                if (!change.after) {
                    rows.remove(change.before->id);
                    if constexpr (std::is_same_v<Entity, Action>) {
                        setStanding(change.before->id, {});
                    }
                    return;
                }
                rows.put(*change.after);
                PlanBookLists::with(*this, *change.after,
                    [&](auto& list) { insertSorted(list, *change.after, rows); });
            }
        },
        any);
}

void PlanBook::setStanding(ActionId action, Standing standing)
{
    if (standing != Standing{}) {
        m_standings.put({action, std::move(standing)});
    } else if (m_standings.find(action) != nullptr) {
        m_standings.remove(action);
    }
}

void PlanBook::noteSequence(qint64 sequence)
{
    m_lastSequence = std::max(m_lastSequence, sequence);
}

template <typename Entity> void PlanBook::load(Entity entity)
{
    PlanBookLists::with(*this, entity, [&](auto& list) { list.push_back(entity.id); });
    mutableTable<Entity>().put(std::move(entity));
}

template void PlanBook::load(Board);
template void PlanBook::load(Lead);
template void PlanBook::load(Plan);
template void PlanBook::load(Section);
template void PlanBook::load(Theme);
template void PlanBook::load(Priority);
template void PlanBook::load(Objective);
template void PlanBook::load(Action);
template void PlanBook::load(Commentary);
template void PlanBook::load(Meeting);
template void PlanBook::load(Override);
template void PlanBook::load(Saved);

void PlanBook::finishLoading()
{
    const auto sortLists = [](auto& lists, const auto& rows) {
        for (auto& list : lists) {
            std::sort(list.begin(), list.end(), [&](const auto& one, const auto& other) {
                return isBeforeSibling(*rows.find(one), *rows.find(other));
            });
        }
    };
    sortLists(m_sections, table<Section>());
    sortLists(m_themes, table<Theme>());
    sortLists(m_priorities, table<Priority>());
    sortLists(m_objectives, table<Objective>());
    sortLists(m_objectiveActions, table<Action>());
    sortLists(m_priorityActions, table<Action>());
}

} // namespace boardplan
