#include "store/row_repository.h"

#include "store/store_errors.h"

namespace boardplan {

using namespace Qt::StringLiterals;

RowWriter::RowWriter(Database& database, RowIds& ids, const RowTable& table)
    : m_database{database}
    , m_ids{ids}
    , m_table{table}
{
}

Result<QVariant> RowWriter::columnValue(FieldKind kind, const QString& target,
                                        const QJsonValue& value)
{
    if (kind == FieldKind::Json) {
        return QVariant{QString::fromUtf8(compactJson(value))};
    }
    if (value.isNull()) {
        return QVariant{};
    }
    if (kind == FieldKind::Integer) {
        return QVariant{value.toInteger()};
    }
    if (kind == FieldKind::Boolean) {
        return QVariant{value.toBool() ? 1 : 0};
    }
    const QString text = value.toString();
    if (kind == FieldKind::Reference) {
        auto row = m_ids.find(target, text);
        if (!row) {
            return row.error();
        }
        return row.value() != 0 ? Result<QVariant>{QVariant{row.value()}}
                                : store_error::stillReferred(target + u' ' + text);
    }
    // Half a surrogate pair would come back from the file as another character.
    return text.isValidUtf16() ? Result<QVariant>{QVariant{text}}
                               : store_error::valueRefused(u"not valid Unicode"_s);
}

Status RowWriter::writeColumns(Statement& statement, const FieldValues& values)
{
    int place = 0;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const RowField& field = m_table.fields[at];
        if (field.child) {
            continue;
        }
        auto column = columnValue(field.kind, field.target, values[at]);
        if (!column) {
            return column.error();
        }
        statement.bind(place++, column.value());
    }
    return done();
}

Status RowWriter::insert(const FieldValues& values)
{
    auto statement = m_database.cached(m_table.insertion);
    if (!statement) {
        return statement.error();
    }
    if (auto status = writeColumns(*statement.value(), values); !status) {
        return status;
    }
    if (auto status = statement.value()->execute(); !status) {
        return status;
    }
    const qint64 row = m_database.lastRow();
    m_ids.note(m_table.table, values.front().toString(), row);
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (const auto& child = m_table.fields[at].child) {
            if (auto status = insertItems(*child, row, values[at].toArray()); !status) {
                return status;
            }
        }
    }
    return done();
}

Status RowWriter::replace(const StoredRow& before, const FieldValues& after)
{
    auto statement = m_database.cached(m_table.replacement);
    if (!statement) {
        return statement.error();
    }
    if (auto status = writeColumns(*statement.value(), after); !status) {
        return status;
    }
    statement.value()->bind(m_table.ownColumns, before.row);
    if (auto status = statement.value()->execute(); !status) {
        return status;
    }
    for (std::size_t at = 0; at < after.size(); ++at) {
        const auto& child = m_table.fields[at].child;
        if (!child || isSameValue(before.values[at], after[at])) {
            continue;
        }
        if (auto status = removeItems(*child, before.row); !status) {
            return status;
        }
        if (auto status = insertItems(*child, before.row, after[at].toArray()); !status) {
            return status;
        }
    }
    return done();
}

Status RowWriter::remove(const StoredRow& row)
{
    for (const RowField& field : m_table.fields) {
        if (field.child) {
            if (auto status = removeItems(*field.child, row.row); !status) {
                return status;
            }
        }
    }
    auto statement = m_database.cached(m_table.removal);
    if (!statement) {
        return statement.error();
    }
    m_ids.forget(m_table.table, row.values.front().toString());
    return statement.value()->bind(0, row.row).execute();
}

Status RowWriter::insertItems(const ChildTable& child, qint64 owner, const QJsonArray& items)
{
    if (items.isEmpty()) {
        return done();
    }
    auto statement = m_database.cached(child.insertion);
    if (!statement) {
        return statement.error();
    }
    for (qsizetype position = 0; position < items.size(); ++position) {
        statement.value()->bind(0, owner).bind(1, position);
        int place = 2;
        for (const ChildColumn& column : child.columns) {
            const QJsonValue item = items.at(position);
            auto value =
                columnValue(column.kind, column.target,
                            column.key.isEmpty() ? item : item.toObject().value(column.key));
            if (!value) {
                return value.error();
            }
            statement.value()->bind(place++, value.value());
        }
        if (auto status = statement.value()->execute(); !status) {
            return status;
        }
    }
    return done();
}

Status RowWriter::removeItems(const ChildTable& child, qint64 owner)
{
    auto statement = m_database.cached(child.removal);
    return statement ? statement.value()->bind(0, owner).execute() : Status{statement.error()};
}

} // namespace boardplan
