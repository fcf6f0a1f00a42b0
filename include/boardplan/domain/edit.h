#pragma once

#include <boardplan/domain/action.h>
#include <boardplan/domain/lead.h>
#include <boardplan/domain/meeting.h>
#include <boardplan/domain/plan.h>
#include <boardplan/domain/update.h>

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace boardplan {

// One entity before and after. Inserted: no before. Removed: no after. Replaced: both, of one id.
template <typename EntityType> struct Change {
    using Entity = EntityType;

    std::optional<Entity> before;
    std::optional<Entity> after;

    Change inverse() const { return {after, before}; }
    // The value that names the entity: after, or before where it is removed.
    const Entity& either() const { return after ? *after : *before; }

    bool operator==(const Change&) const = default;
};

using AnyChange = std::variant<Change<Board>, Change<Lead>, Change<Plan>, Change<Section>, Change<Theme>,
    Change<Priority>, Change<Objective>, Change<Action>, Change<Update>, Change<Commentary>,
    Change<Meeting>, Change<Override>, Change<Frozen>, Change<Saved>>;

// What happens in one step of undo: the one way to change anything (domain.md, "Edits, undo, journal").
// Order matters: owners are inserted before what they own and removed after it.
struct Edit {
    QString verb;   // "Rate 2.3 amber", shown in the Edit menu
    QString author; // who did it; empty only in tests
    std::vector<AnyChange> changes;

    bool isEmpty() const { return changes.empty(); }
    // Undoes this edit: every change inverted, in reverse order. Same verb and author.
    Edit inverse() const;

    bool operator==(const Edit&) const = default;
};

template <typename Entity> AnyChange inserted(Entity entity)
{
    return Change<Entity>{std::nullopt, std::move(entity)};
}

template <typename Entity> AnyChange removed(Entity entity)
{
    return Change<Entity>{std::move(entity), std::nullopt};
}

template <typename Entity> AnyChange replaced(Entity before, Entity after)
{
    return Change<Entity>{std::move(before), std::move(after)};
}

// The key under which journal and dump file an entity: "action".
template <typename Entity> const char* entityKey();
template <> const char* entityKey<Board>();
template <> const char* entityKey<Lead>();
template <> const char* entityKey<Plan>();
template <> const char* entityKey<Section>();
template <> const char* entityKey<Theme>();
template <> const char* entityKey<Priority>();
template <> const char* entityKey<Objective>();
template <> const char* entityKey<Action>();
template <> const char* entityKey<Update>();
template <> const char* entityKey<Commentary>();
template <> const char* entityKey<Meeting>();
template <> const char* entityKey<Override>();
template <> const char* entityKey<Frozen>();
template <> const char* entityKey<Saved>();

} // namespace boardplan
