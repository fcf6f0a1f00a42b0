#include "store/database.h"

#include "store/store_errors.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <atomic>
#include <sqlite3.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds that a statement waits for another process to let go of the file.
constexpr int busyTimeout = 2000;

QString nextConnectionName()
{
    static std::atomic<int> count{0};
    return u"boardplan-%1"_s.arg(++count);
}

// Percent-encoded, so that no character of a file name is read as part of the address.
QString addressOf(const QString& path, Access access)
{
    const QString rooted = path.startsWith(u'/') ? path : u'/' + path; // "C:/…"
    const QString mode = access == Access::ReadOnly ? u"ro"_s
                         : access == Access::Create ? u"rwc"_s
                                                    : u"rw"_s;
    return u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(rooted, "/")) + u"?mode="_s +
           mode;
}

Error errorOf(int code, const QString& path, const QString& details)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return store_error::alreadyThere(details);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_TRIGGER: // RESTRICT reports itself so
        return store_error::stillReferred(details);
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return store_error::valueRefused(details);
    case SQLITE_FULL:
        return store_error::diskFull(details);
    case SQLITE_IOERR:
        return store_error::inputOutput(details);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return store_error::busy(details);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return store_error::damaged(path, details);
    case SQLITE_READONLY: {
        Error error = store_error::readOnly({});
        error.details = details;
        return error;
    }
    case SQLITE_CANTOPEN:
        return store_error::unreadable(path, details);
    default:
        return store_error::refused(details);
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    return connectTo(addressOf(path, access), u"QSQLITE_OPEN_URI"_s, path);
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return connectTo(u":memory:"_s, {}, {});
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString& databaseName,
                                                      const QString& options, const QString& path)
{
    std::unique_ptr<Database> database{
        new Database{QSqlDatabase::addDatabase(u"QSQLITE"_s, nextConnectionName()), path}};
    QSqlDatabase& connection = database->m_connection;
    connection.setDatabaseName(databaseName);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;"_s.arg(busyTimeout) + options);
    const bool isOpen = connection.open();
    if (!isOpen) {
        return store_error::unreadable(path, connection.lastError().text());
    }
    if (auto status = database->harden(); !status) {
        return status.error();
    }
    return database;
}

Database::Database(QSqlDatabase connection, QString path)
    : m_connection{std::move(connection)}
    , m_path{std::move(path)}
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase{};
    QSqlDatabase::removeDatabase(name);
}

Status Database::harden()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(handle(), 1);
    for (const QString& pragma : {u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s}) {
        if (auto status = run(pragma); !status) {
            return status;
        }
    }
    return done();
}

Status Database::run(const QString& sql)
{
    auto statement = prepare(sql);
    return statement ? statement.value()->execute() : Status{statement.error()};
}

Result<QString> Database::scalar(const QString& sql)
{
    auto statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    QString first;
    bool isFirst = true;
    auto status = statement.value()->each([&](const Statement& row) {
        if (isFirst) {
            first = row.text(0);
        }
        isFirst = false;
        return done();
    });
    return status ? Result<QString>{first} : Result<QString>{status.error()};
}

Result<std::unique_ptr<Statement>> Database::prepare(const QString& sql)
{
    QSqlQuery query{m_connection};
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(query.lastError().driverText());
    }
    return std::make_unique<Statement>(*this, std::move(query));
}

Result<Statement*> Database::cached(const QString& sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        return known->second.get();
    }
    auto statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    return m_statements.emplace(sql, std::move(statement).value()).first->second.get();
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(handle());
}

void Database::rollBack()
{
    // SQLite has already rolled back by itself after a full disk and some other failures.
    if (sqlite3_get_autocommit(handle()) == 0) {
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Database::setProbe(Probe probe)
{
    m_probe = std::move(probe);
    m_ordinal = 0;
}

Status Database::allowStatement()
{
    return m_probe ? m_probe(++m_ordinal) : done();
}

Error Database::failure(const QString& context) const
{
    const int code = sqlite3_extended_errcode(handle());
    const QString words = QString::fromUtf8(sqlite3_errmsg(handle()));
    return errorOf(code, m_path, u"%1 (SQLite %2): %3"_s.arg(context).arg(code).arg(words));
}

sqlite3* Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace boardplan
