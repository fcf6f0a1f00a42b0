#pragma once

// Places among siblings for rows that come between them.

#include <boardplan/domain/plan_book.h>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace boardplan {

// Positions for rows that come in, and the siblings that must make way for them: none, while the gap is wide enough.
template <typename Id> struct SiblingPlaces {
    std::vector<int> positions;
    std::vector<std::pair<Id, int>> shifted;
};

// For `count` rows before the sibling at `at`; at the end where that is their number.
template <typename Id>
SiblingPlaces<Id> placesAmong(const PlanBook& book, const std::vector<Id>& siblings, std::size_t at, std::size_t count)
{
    const auto positionAt = [&](std::size_t row) { return qint64{book.find(siblings[row])->position}; };
    const auto wanted = static_cast<qint64>(count);
    const qint64 room = positionGap * (wanted + 1);
    const qint64 first = siblings.empty() ? 0 : positionAt(0) - room;
    const qint64 before = at == 0 ? first : positionAt(at - 1);
    const qint64 after = at == siblings.size() ? before + room : positionAt(at);
    SiblingPlaces<Id> places;
    const bool isInRange = before >= std::numeric_limits<int>::min() && after <= std::numeric_limits<int>::max();
    if (after - before > wanted && isInRange) {
        const qint64 step = (after - before) / (wanted + 1);
        for (qint64 row = 1; row <= wanted; ++row) {
            places.positions.push_back(static_cast<int>(before + step * row));
        }
        return places;
    }
    int position = 0;
    for (std::size_t row = 0; row <= siblings.size(); ++row) {
        for (std::size_t come = 0; row == at && come < count; ++come) {
            places.positions.push_back(position += positionGap);
        }
        if (row < siblings.size()) {
            position += positionGap;
            if (positionAt(row) != position) {
                places.shifted.emplace_back(siblings[row], position);
            }
        }
    }
    return places;
}

// The siblings that make way, as changes.
template <typename Id> std::vector<AnyChange> shifts(const PlanBook& book, const SiblingPlaces<Id>& places)
{
    std::vector<AnyChange> changes;
    for (const auto& [id, position] : places.shifted) {
        auto after = *book.find(id);
        after.position = position;
        changes.push_back(replaced(*book.find(id), after));
    }
    return changes;
}

// The entity by so many places among its siblings, as changes; none where there are not so many.
template <typename Entity>
std::vector<AnyChange> movedBy(const PlanBook& book, std::vector<decltype(Entity::id)> siblings, const Entity& entity, int by)
{
    const auto own = std::find(siblings.begin(), siblings.end(), entity.id);
    const auto to = own - siblings.begin() + by;
    if (by == 0 || to < 0 || to >= std::ssize(siblings)) {
        return {};
    }
    siblings.erase(own);
    const auto places = placesAmong(book, siblings, static_cast<std::size_t>(to), 1);
    std::vector<AnyChange> changes = shifts(book, places);
    Entity after = entity;
    after.position = places.positions.front();
    changes.push_back(replaced(entity, after));
    return changes;
}

} // namespace boardplan
