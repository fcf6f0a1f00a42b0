#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/ids.h>
#include <boardplan/domain/standing.h>

#include <QHash>
#include <span>
#include <tuple>
#include <vector>

namespace boardplan {

// Entities of one kind, contiguous, found by id. The order of rows means nothing.
template <typename Entity> class EntityTable {
public:
    using EntityId = decltype(Entity::id);

    std::span<const Entity> rows() const { return m_rows; }
    std::size_t size() const { return m_rows.size(); }

    const Entity* find(EntityId id) const
    {
        const auto row = m_index.constFind(id);
        return row == m_index.constEnd() ? nullptr : &m_rows[static_cast<std::size_t>(*row)];
    }
    // Index of a row, valid until the next removal; -1 where there is none.
    int rowOf(EntityId id) const { return m_index.value(id, -1); }

    void reserve(std::size_t count)
    {
        m_rows.reserve(count);
        m_index.reserve(static_cast<qsizetype>(count));
    }
    // Inserts, or replaces the entity of the same id.
    void put(Entity entity)
    {
        const auto row = m_index.constFind(entity.id);
        if (row != m_index.constEnd()) {
            m_rows[static_cast<std::size_t>(*row)] = std::move(entity);
            return;
        }
        m_index.insert(entity.id, static_cast<int>(m_rows.size()));
        m_rows.push_back(std::move(entity));
    }
    void remove(EntityId id)
    {
        const int row = m_index.take(id);
        if (static_cast<std::size_t>(row) + 1 != m_rows.size()) {
            m_rows[static_cast<std::size_t>(row)] = std::move(m_rows.back());
            m_index[m_rows[static_cast<std::size_t>(row)].id] = row;
        }
        m_rows.pop_back();
    }

private:
    std::vector<Entity> m_rows;
    QHash<EntityId, int> m_index;
};

// The entity that an id names.
template <typename EntityId> struct EntityOf;
template <> struct EntityOf<BoardId> { using Type = Board; };
template <> struct EntityOf<LeadId> { using Type = Lead; };
template <> struct EntityOf<PlanId> { using Type = Plan; };
template <> struct EntityOf<SectionId> { using Type = Section; };
template <> struct EntityOf<ThemeId> { using Type = Theme; };
template <> struct EntityOf<PriorityId> { using Type = Priority; };
template <> struct EntityOf<ObjectiveId> { using Type = Objective; };
template <> struct EntityOf<ActionId> { using Type = Action; };
template <> struct EntityOf<CommentaryId> { using Type = Commentary; };
template <> struct EntityOf<MeetingId> { using Type = Meeting; };
template <> struct EntityOf<OverrideId> { using Type = Override; };
template <> struct EntityOf<SavedId> { using Type = Saved; };

// Everything a file holds but older updates and frozen rows, as one value: structure, leads, meetings, and where each
// action stands by its updates. Ordered lists of children are kept by position, ties by UUID.
class PlanBook {
public:
    template <typename Entity> const EntityTable<Entity>& table() const;
    // Null where the book has no such entity. The pointer holds until the next change.
    template <typename EntityId> const typename EntityOf<EntityId>::Type* find(EntityId id) const
    {
        return table<typename EntityOf<EntityId>::Type>().find(id);
    }

    std::vector<BoardId> boards() const; // in order
    std::vector<PlanId> plans() const;   // in order
    std::vector<LeadId> leads() const;   // in order
    const std::vector<SectionId>& sectionsOf(PlanId plan) const;
    const std::vector<ThemeId>& themesOf(PlanId plan) const;
    const std::vector<PriorityId>& prioritiesOf(PlanId plan) const;
    const std::vector<ObjectiveId>& objectivesOf(PriorityId priority) const;
    const std::vector<ActionId>& actionsOf(ObjectiveId objective) const;
    // Those directly below the priority, which come before its objectives.
    const std::vector<ActionId>& actionsOf(PriorityId priority) const;
    // Every action of the plan in plan order: per priority its own, then objective by objective.
    std::vector<ActionId> allActionsOf(PlanId plan) const;
    std::vector<ActionId> allActionsOf(PriorityId priority) const;
    // Those below a plan, priority or objective; none of other nodes.
    std::vector<ActionId> allActionsOf(const Node& node) const;
    // Closed and open meetings of a board, by date.
    std::vector<MeetingId> meetingsOf(BoardId board) const;

    // The plan an action belongs to; null where its priority is not in the book.
    const Plan* planOf(const Action& action) const;
    const RatingScheme& schemeOf(const Action& action) const;

    // By updates without a limit of date; an empty standing where nothing was reported.
    const Standing& standing(ActionId action) const;
    qint64 lastSequence() const { return m_lastSequence; }

    // Whether every `before` is what stands and every inserted id is free. Updates and frozen rows are not
    // held here and are not checked: the store does that.
    bool accepts(const Edit& edit) const;
    // Applies one change. Asserts what `accepts` checks. A change of an update changes nothing here but
    // lastSequence: `setStanding` follows.
    void put(const AnyChange& change);
    void setStanding(ActionId action, Standing standing);
    void noteSequence(qint64 sequence);
    // For loading: puts rows without keeping children sorted; `finishLoading` sorts them once.
    template <typename Entity> void load(Entity entity);
    void finishLoading();

private:
    friend struct PlanBookLists;
    template <typename Entity> EntityTable<Entity>& mutableTable();

    std::tuple<EntityTable<Board>, EntityTable<Lead>, EntityTable<Plan>, EntityTable<Section>,
        EntityTable<Theme>, EntityTable<Priority>, EntityTable<Objective>, EntityTable<Action>,
        EntityTable<Commentary>, EntityTable<Meeting>, EntityTable<Override>, EntityTable<Saved>>
        m_tables;
    QHash<PlanId, std::vector<SectionId>> m_sections;
    QHash<PlanId, std::vector<ThemeId>> m_themes;
    QHash<PlanId, std::vector<PriorityId>> m_priorities;
    QHash<PriorityId, std::vector<ObjectiveId>> m_objectives;
    QHash<ObjectiveId, std::vector<ActionId>> m_objectiveActions;
    QHash<PriorityId, std::vector<ActionId>> m_priorityActions;
    struct KeptStanding {
        ActionId id;
        Standing standing;
    };
    EntityTable<KeptStanding> m_standings; // in rows: read one after the other, ten times as fast as from a hash
    qint64 m_lastSequence = 0;
};

template <typename Entity> const EntityTable<Entity>& PlanBook::table() const
{
    return std::get<EntityTable<Entity>>(m_tables);
}

template <typename Entity> EntityTable<Entity>& PlanBook::mutableTable()
{
    return std::get<EntityTable<Entity>>(m_tables);
}

} // namespace boardplan
