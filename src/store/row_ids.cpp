#include "store/row_ids.h"

#include "store/row_table.h"

namespace boardplan {

using namespace Qt::StringLiterals;

RowIds::RowIds(Database& database)
    : m_database{database}
{
}

Result<qint64> RowIds::find(const QString& table, const QString& uuid)
{
    auto& known = m_rows[table];
    if (const auto row = known.constFind(uuid); row != known.constEnd()) {
        return *row;
    }
    auto statement =
        m_database.cached(u"SELECT id FROM %1 WHERE uuid = ?"_s.arg(quotedName(table)));
    if (!statement) {
        return statement.error();
    }
    qint64 found = 0;
    auto status = statement.value()->bind(0, uuid).each([&](const Statement& row) {
        found = row.integer(0);
        return done();
    });
    if (!status) {
        return status.error();
    }
    if (found != 0) {
        known.insert(uuid, found);
    }
    return found;
}

void RowIds::note(const QString& table, const QString& uuid, qint64 row)
{
    m_rows[table].insert(uuid, row);
}

void RowIds::forget(const QString& table, const QString& uuid)
{
    m_rows[table].remove(uuid);
}

} // namespace boardplan
