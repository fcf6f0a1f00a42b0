#pragma once

#include <boardplan/domain/fields.h>
#include <boardplan/domain/journal.h>
#include <boardplan/domain/plan_book.h>

#include <QHash>
#include <QJsonArray>
#include <optional>
#include <span>
#include <vector>

namespace boardplan {

// What was recorded at a position of the journal: today's values with every later entry taken back.
// Book and entries must outlive it.
class RecordedPast {
public:
    RecordedPast(const PlanBook& book, std::span<const JournalEntry> journal);

    // Whether any entry is about the entity: else it was always what the book has.
    bool isTouched(const QUuid& id) const { return m_entries.contains(id); }
    // The value after the entry of this position; none: the file did not have it.
    template <typename EntityId>
    std::optional<typename EntityOf<EntityId>::Type> at(EntityId id, qint64 position) const
    {
        using Entity = typename EntityOf<EntityId>::Type;
        const Entity* now = m_book.find(id);
        std::optional<Entity> value = now == nullptr ? std::nullopt : std::optional{*now};
        const auto& entries = entriesOf(id.value);
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if ((*entry)->seq <= position) {
                break;
            }
            if ((*entry)->op == JournalOp::Insert) {
                value.reset();
                continue;
            }
            if ((*entry)->op == JournalOp::Remove) {
                value.emplace();
                value->id = id;
            }
            if (value) {
                takeBack(**entry, *value);
            }
        }
        return value;
    }
    // The value with which the entity entered the file, where an entry says that it did.
    template <typename EntityId>
    std::optional<typename EntityOf<EntityId>::Type> first(EntityId id) const
    {
        const auto& entries = entriesOf(id.value);
        const bool isInserted = !entries.empty() && entries.front()->op == JournalOp::Insert;
        return isInserted ? at(id, entries.front()->seq) : std::nullopt;
    }
    // The state that counted on a day: by its own date, else by the day it was recorded.
    ActionState stateOn(ActionId action, const QDate& day) const;
    // Actions that some entry removed and the book does not have, in the order of the journal.
    std::vector<ActionId> goneActions() const;
    // The name a lead had last, also where it is gone; empty: never heard of.
    QString leadName(LeadId lead) const;

private:
    using Entries = std::vector<const JournalEntry*>; // oldest first

    const Entries& entriesOf(const QUuid& id) const;
    // Erased words take nothing back.
    template <typename Entity> static void takeBack(const JournalEntry& entry, Entity& value)
    {
        for (const Field<Entity>& field : fieldsOf<Entity>()) {
            const auto change = entry.fields.constFind(QLatin1StringView{field.name});
            if (change != entry.fields.constEnd()) {
                field.write(value, change->toArray().at(0));
            }
        }
    }

    const PlanBook& m_book;
    std::span<const JournalEntry> m_journal;
    QHash<QUuid, Entries> m_entries;
};

} // namespace boardplan
