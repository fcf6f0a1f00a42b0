#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/fields.h>

#include <QUuid>
#include <array>
#include <map>
#include <random>
#include <typeindex>

namespace boardplan::test {

// Fills every member of an entity with a random value that its type can hold. A reference leads to
// an entity noted before, or to none where the field may be empty.
class RandomEntities {
public:
    explicit RandomEntities(unsigned seed)
        : m_random{seed}
    {
    }

    // A new entity of a new identity, noted for later references.
    template <typename Entity> Entity make()
    {
        Entity entity = filled<Entity>(decltype(Entity::id)::create());
        note(entity.id);
        return entity;
    }
    // Another value of the same identity.
    template <typename Entity> Entity changed(const Entity& entity)
    {
        return filled<Entity>(entity.id);
    }

private:
    template <typename Entity> Entity filled(decltype(Entity::id) id)
    {
        Entity entity{};
        fillMembers(entity);
        entity.id = id;
        return entity;
    }
    template <typename Tag> void note(const Id<Tag>& id)
    {
        m_known[std::type_index{typeid(Id<Tag>)}].push_back(id.value);
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString text();
    QJsonValue json(int depth);

    void fill(QString& value) { value = text(); }
    void fill(bool& value) { value = below(2) == 0; }
    void fill(int& value) { value = below(3) == 0 ? -below(2'000'000) : below(2'000'000); }
    void fill(qint64& value) { value = (qint64{below(1 << 20)} << 32) + below(1 << 30); }
    void fill(QDate& value)
    {
        value = below(3) == 0 ? QDate{} : QDate{1999, 12, 31}.addDays(below(20'000));
    }
    void fill(QUuid& value) { value = below(4) == 0 ? QUuid{} : QUuid::createUuid(); }
    void fill(QJsonObject& value);
    void fill(QStringList& value);
    template <typename Tag> void fill(Id<Tag>& value)
    {
        const auto& known = m_known[std::type_index{typeid(Id<Tag>)}];
        value.value = known.empty() ? QUuid{} : known[m_random() % known.size()];
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum& value)
    {
        const auto keys = enumKeys<Enum>();
        value = keys[m_random() % keys.size()].value;
    }
    template <typename Item> void fill(std::vector<Item>& values)
    {
        values.resize(static_cast<std::size_t>(below(4)));
        for (Item& value : values) {
            fill(value);
        }
        // Lists of references refer; with nothing to refer to they are empty.
        if constexpr (requires(Item item) { item.isNull(); }) {
            std::erase_if(values, [](const Item& item) { return item.isNull(); });
        }
    }
    template <typename Value>
    requires std::is_class_v<Value>
    void fill(Value& value) { fillMembers(value); }
    template <typename... Members> void fillAll(Members&... members) { (fill(members), ...); }

    void fillMembers(Window& v) { fillAll(v.start, v.end); }
    void fillMembers(Timescale& v)
    {
        fillAll(v.text, v.kind, v.due, v.windows, v.recurrence, v.trigger, v.ambiguous, v.isOngoing,
                v.isByHand);
    }
    void fillMembers(Trace& v) { fillAll(v.field, v.place); }
    void fillMembers(Period& v) { fillAll(v.text, v.start, v.end); }
    void fillMembers(Strategy& v) { fillAll(v.title, v.period); }
    void fillMembers(LevelWords& v) { fillAll(v.priority, v.objective, v.action); }
    void fillMembers(PlanColumn& v) { fillAll(v.heading, v.fields); }
    void fillMembers(PlanSettings& v);
    void fillMembers(Rating& v);
    void fillMembers(RatingScheme& v) { fillAll(v.name, v.ratings, v.retired); }
    void fillMembers(RetiredRating& v) { fillAll(v.rating, v.countsAs); }
    void fillMembers(RuleChange& v) { fillAll(v.before, v.on, v.author, v.reason); }
    void fillMembers(Fraction& v) { fillAll(v.numerator, v.denominator); }
    void fillMembers(RollupRule& v);
    void fillMembers(Block& v) { fillAll(v.kind, v.items, v.columns); }
    void fillMembers(Measure& v);
    void fillMembers(IndicatorGroup& v) { fillAll(v.group, v.items); }
    void fillMembers(Indicators& v);
    void fillMembers(ActionState& v) { fillAll(v.key, v.reason, v.on); }
    void fillMembers(ActionLead& v) { fillAll(v.lead, v.role); }
    void fillMembers(PublishedAction& v) { fillAll(v.text, v.timescale, v.due); }
    void fillMembers(NewDate& v) { fillAll(v.text, v.due, v.reason); }
    void fillMembers(Node& v) { fillAll(v.kind, v.id); }
    void fillMembers(Board& v);
    void fillMembers(Lead& v);
    void fillMembers(Plan& v);
    void fillMembers(Section& v) { fillAll(v.plan, v.position, v.heading, v.blocks, v.trace); }
    void fillMembers(Theme& v) { fillAll(v.plan, v.position, v.name); }
    void fillMembers(Priority& v);
    void fillMembers(Objective& v);
    void fillMembers(Action& v);
    void fillMembers(Update& v);
    void fillMembers(Commentary& v) { fillAll(v.node, v.meeting, v.on, v.text, v.author); }
    void fillMembers(Meeting& v);
    void fillMembers(Override& v)
    {
        fillAll(v.node, v.rating, v.reason, v.author, v.on, v.clearedOn);
    }
    void fillMembers(Frozen& v) { fillAll(v.meeting, v.node, v.rating, v.sentence, v.facts); }
    void fillMembers(Saved& v) { fillAll(v.kind, v.name, v.value); }

    std::mt19937 m_random;
    std::map<std::type_index, std::vector<QUuid>> m_known;
};

} // namespace boardplan::test
