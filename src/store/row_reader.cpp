#include "store/row_repository.h"

#include "store/store_errors.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QJsonValue storedJson(const QByteArray& text)
{
    return text == "[]" ? QJsonValue{QJsonArray{}} : parseJsonValue(text);
}

QJsonValue storedValue(const Statement& statement, int column, FieldKind kind)
{
    if (statement.isNull(column)) {
        return QJsonValue{QJsonValue::Null};
    }
    switch (kind) {
    case FieldKind::Integer:
        return statement.integer(column);
    case FieldKind::Boolean:
        return statement.integer(column) != 0;
    case FieldKind::Json:
    case FieldKind::Child:
        return storedJson(statement.text(column).toUtf8());
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Reference:
    case FieldKind::Enumeration:
        break;
    }
    return statement.text(column);
}

} // namespace

RowReader::RowReader(Database& database, const RowTable& table)
    : m_database{database}
    , m_table{table}
{
}

StoredRow RowReader::rowOf(const Statement& statement) const
{
    StoredRow stored{statement.integer(0), {}};
    stored.values.reserve(m_table.fields.size());
    for (std::size_t at = 0; at < m_table.fields.size(); ++at) {
        stored.values.push_back(
            storedValue(statement, static_cast<int>(at) + 1, m_table.fields[at].kind));
    }
    return stored;
}

Result<std::optional<StoredRow>> RowReader::find(const QString& uuid) const
{
    std::optional<StoredRow> found;
    auto status = each(u"WHERE t.uuid = ?"_s, {uuid}, [&](StoredRow& row) {
        found = std::move(row);
        return done();
    });
    return status ? Result<std::optional<StoredRow>>{std::move(found)} : status.error();
}

Status RowReader::each(const QString& condition, const std::vector<QVariant>& bound,
                       const Visit& visit) const
{
    auto statement = m_database.cached(u"SELECT t.id, %1 FROM %2 AS t %3"_s.arg(
        m_table.columns, quotedName(m_table.table), condition));
    if (!statement) {
        return statement.error();
    }
    for (std::size_t at = 0; at < bound.size(); ++at) {
        statement.value()->bind(static_cast<int>(at), bound[at]);
    }
    return statement.value()->each([&](const Statement& row) {
        StoredRow stored = rowOf(row);
        return visit(stored);
    });
}

Error misfitOf(const RowTable& table, const FieldValues& values, const QString& field)
{
    return store_error::unreadableRow(table.entity + u' ' + values.front().toString(), field);
}

} // namespace boardplan
