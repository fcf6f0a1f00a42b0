#include <boardplan/domain/json_value.h>

#include <QJsonDocument>
#include <cmath>

namespace boardplan {

QJsonValue toJson(const QString& value)
{
    // A null and an empty text are the same to us and must not differ in a journal.
    return value.isNull() ? QJsonValue{QString::fromLatin1("")} : QJsonValue{value};
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(qint64 value)
{
    Q_ASSERT(value <= maxExactJsonInteger && value >= -maxExactJsonInteger);
    return value;
}

QJsonValue toJson(const QDate& value)
{
    return value.isValid() ? QJsonValue{value.toString(Qt::ISODate)} : QJsonValue{QJsonValue::Null};
}

QJsonValue toJson(const QUuid& value)
{
    return value.isNull() ? QJsonValue{QJsonValue::Null} : QJsonValue{value.toString(QUuid::WithoutBraces)};
}

QJsonValue toJson(const QStringList& value)
{
    return QJsonArray::fromStringList(value);
}

QJsonValue toJson(const QJsonObject& value)
{
    return value;
}

bool fromJson(const QJsonValue& json, QString& value)
{
    value = json.toString();
    return json.isString();
}

bool fromJson(const QJsonValue& json, bool& value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue& json, qint64& value)
{
    const double number = json.toDouble();
    if (!json.isDouble() || std::trunc(number) != number || std::abs(number) > double{maxExactJsonInteger}) {
        return false;
    }
    value = static_cast<qint64>(number);
    return true;
}

bool fromJson(const QJsonValue& json, int& value)
{
    qint64 wide = 0;
    if (!fromJson(json, wide) || wide < INT_MIN || wide > INT_MAX) {
        return false;
    }
    value = static_cast<int>(wide);
    return true;
}

bool fromJson(const QJsonValue& json, QDate& value)
{
    value = json.isString() ? QDate::fromString(json.toString(), Qt::ISODate) : QDate{};
    return json.isNull() || value.isValid();
}

bool fromJson(const QJsonValue& json, QUuid& value)
{
    value = json.isString() ? QUuid::fromString(json.toString()) : QUuid{};
    return json.isNull() || !value.isNull();
}

bool fromJson(const QJsonValue& json, QStringList& value)
{
    if (!json.isArray()) {
        return false;
    }
    value.clear();
    const QJsonArray items = json.toArray();
    for (const QJsonValue item : items) {
        if (!item.isString()) {
            return false;
        }
        value.append(item.toString());
    }
    return true;
}

bool fromJson(const QJsonValue& json, QJsonObject& value)
{
    value = json.toObject();
    return json.isObject();
}

QByteArray compactJson(const QJsonValue& value)
{
    if (value.isObject()) {
        return QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact);
    }
    if (value.isArray()) {
        return QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact);
    }
    // QJsonDocument writes no bare scalars: wrap one in a list and take the brackets off again.
    const QByteArray wrapped = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QJsonValue parseJsonValue(const QByteArray& text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &error);
    const QJsonArray wrapped = document.array();
    if (error.error != QJsonParseError::NoError || wrapped.size() != 1) {
        return QJsonValue{QJsonValue::Undefined};
    }
    return wrapped.first();
}

} // namespace boardplan
