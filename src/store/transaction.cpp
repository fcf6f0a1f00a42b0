#include "store/transaction.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Status runCached(Database& database, const QString& sql)
{
    auto statement = database.cached(sql);
    return statement ? statement.value()->execute() : Status{statement.error()};
}

} // namespace

Transaction::Transaction(Database& database)
    : m_database{database}
{
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        m_database.rollBack();
    }
}

Status Transaction::begin()
{
    auto status = runCached(m_database, u"BEGIN IMMEDIATE"_s);
    m_isOpen = status.ok();
    return status;
}

Status Transaction::commit()
{
    auto status = runCached(m_database, u"COMMIT"_s);
    m_isOpen = !status.ok();
    return status;
}

} // namespace boardplan
