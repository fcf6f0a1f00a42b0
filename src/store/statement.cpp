#include "store/statement.h"

#include "store/database.h"

#include <QSqlError>

namespace boardplan {

Statement::Statement(Database& database, QSqlQuery query)
    : m_database{database}
    , m_query{std::move(query)}
{
}

Statement& Statement::bind(int place, const QVariant& value)
{
    const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
    m_query.bindValue(place, isNullText ? QVariant{QString::fromLatin1("")} : value);
    return *this;
}

Status Statement::start()
{
    Q_ASSERT_X(!m_isRunning, "Statement", "run again while its rows are visited");
    if (auto allowed = m_database.allowStatement(); !allowed) {
        return allowed;
    }
    if (!m_query.exec()) {
        return m_database.failure(m_query.lastError().driverText());
    }
    return done();
}

Status Statement::execute()
{
    auto status = start();
    m_query.finish();
    return status;
}

Status Statement::each(const std::function<Status(const Statement& row)>& visit)
{
    if (auto status = start(); !status) {
        m_query.finish();
        return status;
    }
    m_isRunning = true;
    Status status = done();
    while (status && m_query.next()) {
        status = visit(*this);
    }
    if (status && m_query.lastError().type() != QSqlError::NoError) {
        status = m_database.failure(m_query.lastError().driverText());
    }
    m_isRunning = false;
    m_query.finish();
    return status;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

} // namespace boardplan
