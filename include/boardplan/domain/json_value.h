#pragma once

// How plain values are written to JSON and read back. One overload per type; types made of fields are
// handled in fields.h. Reading is strict: false means the JSON is not such a value.

#include <boardplan/base/id.h>
#include <boardplan/domain/enum_keys.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <type_traits>
#include <vector>

namespace boardplan {

// The greatest whole number a JSON double carries exactly.
inline constexpr qint64 maxExactJsonInteger = qint64{1} << 53;

QJsonValue toJson(const QString& value);
QJsonValue toJson(bool value);
QJsonValue toJson(int value);
QJsonValue toJson(qint64 value);
QJsonValue toJson(const QDate& value); // ISO, or null for "none"
QJsonValue toJson(const QUuid& value); // 36 characters, or null for "none"
QJsonValue toJson(const QStringList& value);
QJsonValue toJson(const QJsonObject& value);

bool fromJson(const QJsonValue& json, QString& value);
bool fromJson(const QJsonValue& json, bool& value);
bool fromJson(const QJsonValue& json, int& value);
bool fromJson(const QJsonValue& json, qint64& value);
bool fromJson(const QJsonValue& json, QDate& value);
bool fromJson(const QJsonValue& json, QUuid& value);
bool fromJson(const QJsonValue& json, QStringList& value);
bool fromJson(const QJsonValue& json, QJsonObject& value);

template <typename Tag> QJsonValue toJson(const Id<Tag>& id)
{
    return toJson(id.value);
}

template <typename Tag> bool fromJson(const QJsonValue& json, Id<Tag>& id)
{
    return fromJson(json, id.value);
}

template <typename Enum>
    requires std::is_enum_v<Enum>
QJsonValue toJson(Enum value)
{
    return toKey(value);
}

template <typename Enum>
    requires std::is_enum_v<Enum>
bool fromJson(const QJsonValue& json, Enum& value)
{
    const auto parsed = fromKey<Enum>(json.toString());
    if (parsed) {
        value = *parsed;
    }
    return parsed.has_value();
}

// Compact text of any value; object keys are sorted, so that equal values have equal texts.
QByteArray compactJson(const QJsonValue& value);
// Undefined where the text is not one JSON value.
QJsonValue parseJsonValue(const QByteArray& text);

} // namespace boardplan
