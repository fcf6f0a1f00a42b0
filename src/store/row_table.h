#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/fields.h>

#include <QJsonValue>
#include <QString>
#include <optional>
#include <vector>

namespace boardplan {

// The values of one entity in field-list order, as JSON: the form in which the store, the journal
// and the dump handle every entity alike.
using FieldValues = std::vector<QJsonValue>;

// One column of a child table. `key` is its name in the JSON of the item; empty where the item is
// the value.
struct ChildColumn {
    QString key;
    QString column;
    FieldKind kind = FieldKind::Text;
    QString target; // table referred to, for a Reference
};

// A list kept as rows (owner, position, …) of its own table.
struct ChildTable {
    QString table;
    std::vector<ChildColumn> columns;
    QString insertion; // SQL: owner, position, then the columns
    QString removal;   // SQL: all items of an owner
};

struct RowField {
    QString name;   // as in JSON: "desiredOutcomes"
    QString column; // "desired_outcomes"
    FieldKind kind = FieldKind::Text;
    QString target; // table referred to, for a Reference
    std::optional<ChildTable> child;
};

// How an entity lies in the file: derived from its field list, never written by hand.
struct RowTable {
    QString entity;               // "update": the key in journal and dump
    QString table;                // "update_"
    std::vector<RowField> fields; // the first is the identity
    QString columns;    // what a SELECT over the table, aliased t, lists to get all fields in order
    int ownColumns = 0; // fields that are columns of this very table
    QString insertion;  // SQL: own columns in field order
    QString replacement; // SQL: own columns in field order, then the row id
    QString removal;     // SQL: by row id
};

// "desiredOutcomes" → "desired_outcomes".
QString columnName(const QString& fieldName);
// Quoted for SQL.
QString quotedName(const QString& name);

RowTable makeRowTable(const QString& entity,
                      const std::vector<std::pair<QString, FieldKind>>& fields);

// The table of one entity type; made once.
template <typename Entity> const RowTable& rowTable()
{
    static const RowTable table = [] {
        std::vector<std::pair<QString, FieldKind>> fields;
        for (const Field<Entity>& field : fieldsOf<Entity>()) {
            fields.emplace_back(QString::fromLatin1(field.name), field.kind);
        }
        return makeRowTable(QString::fromLatin1(entityKey<Entity>()), fields);
    }();
    return table;
}

// Every entity's table, owners before what they own.
const std::vector<const RowTable*>& allRowTables();
// Null where no entity has this key.
const RowTable* rowTableOf(const QString& entity);

template <typename Entity> FieldValues valuesOf(const Entity& entity)
{
    FieldValues values;
    values.reserve(fieldsOf<Entity>().size());
    for (const Field<Entity>& field : fieldsOf<Entity>()) {
        values.push_back(field.read(entity));
    }
    return values;
}

// Name of the first field whose value does not fit; empty where all do and `entity` is filled.
template <typename Entity> QString readValues(const FieldValues& values, Entity& entity)
{
    const auto fields = fieldsOf<Entity>();
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (!fields[at].write(entity, values[at])) {
            return QString::fromLatin1(fields[at].name);
        }
    }
    return {};
}

// Whether two values of a field are the same in the file (1 and 1.0 are).
bool isSameValue(const QJsonValue& one, const QJsonValue& other);
bool areSameValues(const FieldValues& one, const FieldValues& other);

} // namespace boardplan
