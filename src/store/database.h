#pragma once

#include "store/statement.h"

#include <boardplan/base/result.h>

#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace boardplan {

enum class Access {
    ReadWrite, // an existing file
    ReadOnly,  // an existing file
    Create,    // a file that the program makes for itself
};

// One open SQLite connection, hardened before the first query: defensive, schema not trusted, no
// memory map, no attached databases. Used on the thread that opened it.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    // Runs one statement that is needed once.
    Status run(const QString& sql);
    // The first column of the first row as text; empty where there is no row.
    Result<QString> scalar(const QString& sql);
    Result<std::unique_ptr<Statement>> prepare(const QString& sql);
    // Prepared once per connection and kept; stays good as long as the connection.
    Result<Statement*> cached(const QString& sql);
    // Row id of the last insertion.
    qint64 lastRow() const;
    // Ends an open transaction without keeping it. Never subject to the probe: it is how a failure
    // is cleared up.
    void rollBack();

    // Asked before every statement; see Store::StatementProbe.
    using Probe = std::function<Status(int ordinal)>;
    void setProbe(Probe probe);
    Status allowStatement();

    // The refusal of the statement that has just failed, by SQLite's own code.
    Error failure(const QString& context) const;
    sqlite3* handle() const;

private:
    Database(QSqlDatabase connection, QString path);
    static Result<std::unique_ptr<Database>> connectTo(const QString& databaseName,
                                                       const QString& options, const QString& path);
    Status harden();

    QSqlDatabase m_connection;
    QString m_path;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    Probe m_probe;
    int m_ordinal = 0;
};

} // namespace boardplan
