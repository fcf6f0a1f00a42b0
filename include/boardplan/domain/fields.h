#pragma once

// The field list of every entity: written once, used by tables, journal, comparison and export.

#include <boardplan/domain/action.h>
#include <boardplan/domain/json_value.h>
#include <boardplan/domain/lead.h>
#include <boardplan/domain/meeting.h>
#include <boardplan/domain/plan.h>
#include <boardplan/domain/update.h>

#include <span>

namespace boardplan {

// How the store keeps a field. Json is one text column; Child is a table of (owner, position, …).
enum class FieldKind { Text, Integer, Boolean, Date, Reference, Enumeration, Json, Child };

// One field of `Entity` (or of a value nested in one). `name` is its JSON name; the store's column is the
// same name in snake_case. An optional field of a nested value is written only where it says something and may be
// absent where it is read: that is how a value of an earlier version is still the same value.
template <typename Entity> struct Field {
    const char* name;
    FieldKind kind;
    QJsonValue (*read)(const Entity&);
    bool (*write)(Entity&, const QJsonValue&); // false: the JSON does not fit the field
    bool (*isEqual)(const Entity&, const Entity&);
    bool isOptional = false;
};

// The fields in their fixed order, `id` first where there is one.
template <typename Entity> std::span<const Field<Entity>> fieldsOf();

template <> std::span<const Field<Fraction>> fieldsOf();
template <> std::span<const Field<Rating>> fieldsOf();
template <> std::span<const Field<RetiredRating>> fieldsOf();
template <> std::span<const Field<RatingScheme>> fieldsOf();
template <> std::span<const Field<RollupRule>> fieldsOf();
template <> std::span<const Field<RuleChange>> fieldsOf();
template <> std::span<const Field<Window>> fieldsOf();
template <> std::span<const Field<Timescale>> fieldsOf();
template <> std::span<const Field<Trace>> fieldsOf();
template <> std::span<const Field<Period>> fieldsOf();
template <> std::span<const Field<Strategy>> fieldsOf();
template <> std::span<const Field<LevelWords>> fieldsOf();
template <> std::span<const Field<PlanColumn>> fieldsOf();
template <> std::span<const Field<PlanSettings>> fieldsOf();
template <> std::span<const Field<Block>> fieldsOf();
template <> std::span<const Field<Measure>> fieldsOf();
template <> std::span<const Field<IndicatorGroup>> fieldsOf();
template <> std::span<const Field<Indicators>> fieldsOf();
template <> std::span<const Field<ActionState>> fieldsOf();
template <> std::span<const Field<ActionLead>> fieldsOf();
template <> std::span<const Field<PublishedAction>> fieldsOf();
template <> std::span<const Field<NewDate>> fieldsOf();
template <> std::span<const Field<Node>> fieldsOf();

template <> std::span<const Field<Board>> fieldsOf();
template <> std::span<const Field<Lead>> fieldsOf();
template <> std::span<const Field<Plan>> fieldsOf();
template <> std::span<const Field<Section>> fieldsOf();
template <> std::span<const Field<Theme>> fieldsOf();
template <> std::span<const Field<Priority>> fieldsOf();
template <> std::span<const Field<Objective>> fieldsOf();
template <> std::span<const Field<Action>> fieldsOf();
template <> std::span<const Field<Update>> fieldsOf();
template <> std::span<const Field<Commentary>> fieldsOf();
template <> std::span<const Field<Meeting>> fieldsOf();
template <> std::span<const Field<Override>> fieldsOf();
template <> std::span<const Field<Frozen>> fieldsOf();
template <> std::span<const Field<Saved>> fieldsOf();

// All fields as one JSON object; optional ones without those that stand as in an empty value.
template <typename Entity> QJsonObject toObject(const Entity& entity)
{
    QJsonObject object;
    for (const Field<Entity>& field : fieldsOf<Entity>()) {
        if (!field.isOptional || !field.isEqual(entity, Entity{})) {
            object.insert(QLatin1StringView{field.name}, field.read(entity));
        }
    }
    return object;
}

// False where a field is missing or does not fit; fields the list does not know are an error too.
template <typename Entity> bool fromObject(const QJsonObject& object, Entity& entity)
{
    qsizetype known = 0;
    for (const Field<Entity>& field : fieldsOf<Entity>()) {
        const auto found = object.constFind(QLatin1StringView{field.name});
        const bool isThere = found != object.constEnd();
        if (!isThere && !field.isOptional) {
            return false;
        }
        if (!field.write(entity, isThere ? *found : field.read(Entity{}))) {
            return false;
        }
        known += isThere ? 1 : 0;
    }
    return known == object.size();
}

template <typename Value>
concept HasFields = requires { fieldsOf<Value>(); } && std::is_class_v<Value>;

} // namespace boardplan
