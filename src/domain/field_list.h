#pragma once

// How field lists are written: field<&Action::ref>("ref"). The kind follows from the member's type and may be
// given where it does not.

#include <boardplan/domain/fields.h>

#include <optional>
#include <type_traits>

namespace boardplan {

// Nested values and lists of them; found by the generic field below.
template <typename Value>
    requires HasFields<Value>
QJsonValue toJson(const Value& value)
{
    return toObject(value);
}

template <typename Value>
    requires HasFields<Value>
bool fromJson(const QJsonValue& json, Value& value)
{
    return json.isObject() && fromObject(json.toObject(), value);
}

template <typename Item> QJsonValue toJson(const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items) {
        array.append(toJson(item));
    }
    return array;
}

template <typename Item> bool fromJson(const QJsonValue& json, std::vector<Item>& items)
{
    if (!json.isArray()) {
        return false;
    }
    const QJsonArray array = json.toArray();
    items.clear();
    items.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue entry : array) {
        Item item{};
        if (!fromJson(entry, item)) {
            return false;
        }
        items.push_back(std::move(item));
    }
    return true;
}

template <typename Member> struct MemberTraits;
template <typename EntityType, typename ValueType> struct MemberTraits<ValueType EntityType::*> {
    using Entity = EntityType;
    using Value = ValueType;
};

template <typename Value> struct IsId : std::false_type {};
template <typename Tag> struct IsId<Id<Tag>> : std::true_type {};

template <typename Value> constexpr FieldKind kindOf()
{
    if constexpr (std::is_same_v<Value, QString>) {
        return FieldKind::Text;
    } else if constexpr (std::is_same_v<Value, bool>) {
        return FieldKind::Boolean;
    } else if constexpr (std::is_integral_v<Value>) {
        return FieldKind::Integer;
    } else if constexpr (std::is_same_v<Value, QDate>) {
        return FieldKind::Date;
    } else if constexpr (std::is_enum_v<Value>) {
        return FieldKind::Enumeration;
    } else if constexpr (IsId<Value>::value || std::is_same_v<Value, QUuid>) {
        return FieldKind::Reference;
    } else {
        return FieldKind::Json;
    }
}

template <auto Member>
constexpr auto field(const char* name,
    FieldKind kind = kindOf<typename MemberTraits<decltype(Member)>::Value>(), bool isOptional = false)
{
    using Entity = typename MemberTraits<decltype(Member)>::Entity;
    return Field<Entity>{name, kind,
        [](const Entity& entity) -> QJsonValue { return toJson(entity.*Member); },
        [](Entity& entity, const QJsonValue& json) -> bool { return fromJson(json, entity.*Member); },
        [](const Entity& one, const Entity& other) -> bool { return one.*Member == other.*Member; },
        isOptional};
}

// Written where it says something, read where it is there (fields.h).
template <auto Member> constexpr auto optionalField(const char* name)
{
    return field<Member>(name, kindOf<typename MemberTraits<decltype(Member)>::Value>(), true);
}

} // namespace boardplan
