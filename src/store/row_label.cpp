#include "store/row_label.h"

#include "store/row_repository.h"

#include <boardplan/domain/timescale.h>

#include <QDate>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownUuidCharacters = 8;
constexpr qsizetype shownTextCharacters = 40;

QJsonObject fieldsOfRow(Database& database, const RowTable& table, const QString& uuid)
{
    QJsonObject fields;
    auto found = RowReader{database, table}.find(uuid);
    if (found && found.value()) {
        for (std::size_t at = 0; at < table.fields.size(); ++at) {
            fields.insert(table.fields[at].name, found.value()->values[at]);
        }
    }
    return fields;
}

QString shortened(const QString& text)
{
    return text.size() > shownTextCharacters ? text.left(shownTextCharacters - 1) + u'…' : text;
}

QString ownName(const QJsonObject& fields)
{
    for (const QString& name : {u"ref"_s, u"title"_s, u"name"_s, u"heading"_s, u"text"_s}) {
        const QString text = fields.value(name).toString().simplified();
        if (!text.isEmpty()) {
            return shortened(text);
        }
    }
    return {};
}

QString labelWith(const RowTable& table, const QString& uuid, const QStringList& parts)
{
    const QString start = u"%1 %2…"_s.arg(table.entity, uuid.left(shownUuidCharacters));
    return parts.isEmpty() ? start : u"%1 (%2)"_s.arg(start, parts.join(u", "_s));
}

QStringList labelParts(const QJsonObject& fields, const QString& actionName)
{
    QStringList parts{actionName.isEmpty() ? ownName(fields) : actionName};
    for (const QString& name : {u"reportedOn"_s, u"on"_s, u"date"_s}) {
        const QDate date = QDate::fromString(fields.value(name).toString(), Qt::ISODate);
        if (date.isValid()) {
            parts.append(displayDate(date));
        }
    }
    parts.removeAll(QString{});
    return parts;
}

} // namespace

QString rowLabel(Database& database, const RowTable& table, const QString& uuid)
{
    return replayedLabel(database, table, uuid, fieldsOfRow(database, table, uuid));
}

QString replayedLabel(Database& database, const RowTable& table, const QString& uuid,
                      const QJsonObject& fields)
{
    const QString action = fields.value(u"action"_s).toString();
    const QString actionName =
        action.isEmpty() ? QString{} : ownName(fieldsOfRow(database, rowTable<Action>(), action));
    return labelWith(table, uuid, labelParts(fields, actionName));
}

} // namespace boardplan
