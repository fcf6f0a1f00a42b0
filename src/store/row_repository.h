#pragma once

#include "store/database.h"
#include "store/row_ids.h"
#include "store/row_table.h"

#include <functional>
#include <optional>

namespace boardplan {

struct StoredRow {
    qint64 row = 0;
    FieldValues values;
};

// Reads the rows of any entity, lists included, by one statement each. A stored text that should be
// JSON and is not gives an undefined value, which fits no field.
class RowReader {
public:
    RowReader(Database& database, const RowTable& table);

    Result<std::optional<StoredRow>> find(const QString& uuid) const;
    // Visits the rows that `condition` selects ("WHERE …" and "ORDER BY …" over the table aliased
    // t, or nothing).
    using Visit = std::function<Status(StoredRow& row)>;
    Status each(const QString& condition, const std::vector<QVariant>& bound,
                const Visit& visit) const;

private:
    StoredRow rowOf(const Statement& statement) const;

    Database& m_database;
    const RowTable& m_table;
};

// Writes the rows of any entity, lists included, inside the caller's transaction.
class RowWriter {
public:
    RowWriter(Database& database, RowIds& ids, const RowTable& table);

    Status insert(const FieldValues& values);
    // Writes only what differs between the two.
    Status replace(const StoredRow& before, const FieldValues& after);
    Status remove(const StoredRow& row);

private:
    Result<QVariant> columnValue(FieldKind kind, const QString& target, const QJsonValue& value);
    Status writeColumns(Statement& statement, const FieldValues& values);
    Status insertItems(const ChildTable& child, qint64 owner, const QJsonArray& items);
    Status removeItems(const ChildTable& child, qint64 owner);

    Database& m_database;
    RowIds& m_ids;
    const RowTable& m_table;
};

// The refusal of a stored value that is not one of its field.
Error misfitOf(const RowTable& table, const FieldValues& values, const QString& field);

// The rows that `condition` selects, as entities.
template <typename Entity>
Status eachEntity(Database& database, const QString& condition, const std::vector<QVariant>& bound,
                  const std::function<Status(qint64 row, Entity& entity)>& visit)
{
    const RowTable& table = rowTable<Entity>();
    return RowReader{database, table}.each(condition, bound, [&](StoredRow& stored) -> Status {
        Entity entity;
        const QString misfit = readValues(stored.values, entity);
        return misfit.isEmpty() ? visit(stored.row, entity)
                                : misfitOf(table, stored.values, misfit);
    });
}

} // namespace boardplan
