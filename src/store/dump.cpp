#include "store/dump.h"

#include "store/row_repository.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> dumpedRow(const RowTable& table, const StoredRow& row)
{
    QJsonObject object;
    for (std::size_t at = 0; at < table.fields.size(); ++at) {
        if (row.values[at].isUndefined()) {
            return misfitOf(table, row.values, table.fields[at].name);
        }
        object.insert(table.fields[at].name, row.values[at]);
    }
    return '"' + row.values.front().toString().toLatin1() + "\":" + compactJson(object);
}

Status dumpTable(Database& database, const RowTable& table, QByteArray& text)
{
    text += '"' + table.entity.toLatin1() + "\":{";
    bool isFirst = true;
    auto status =
        RowReader{database, table}.each(u"ORDER BY t.uuid"_s, {}, [&](StoredRow& row) -> Status {
            auto dumped = dumpedRow(table, row);
            if (!dumped) {
                return dumped.error();
            }
            text += (isFirst ? "\n" : ",\n") + dumped.value();
            isFirst = false;
            return done();
        });
    text += isFirst ? "}" : "\n}";
    return status;
}

} // namespace

Result<QByteArray> dumpDatabase(Database& database)
{
    std::vector<const RowTable*> tables = allRowTables();
    std::sort(tables.begin(), tables.end(), [](const RowTable* one, const RowTable* other) {
        return one->entity < other->entity;
    });
    QByteArray text = "{\n";
    for (const RowTable* table : tables) {
        if (auto status = dumpTable(database, *table, text); !status) {
            return status.error();
        }
        text += table == tables.back() ? "\n" : ",\n";
    }
    return text + "}\n";
}

} // namespace boardplan
