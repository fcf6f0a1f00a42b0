#pragma once

#include <boardplan/base/result.h>

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <functional>

namespace boardplan {

class Database;

// One prepared statement. The only place where a QSqlQuery is used raw: here every result is
// checked, and a statement never stays half read, which would hold a lock on the file.
class Statement {
public:
    Statement(Database& database, QSqlQuery query);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // Places count from 0. An invalid QVariant is NULL; a null QString is the empty text.
    Statement& bind(int place, const QVariant& value);
    // Runs a statement that gives no rows.
    Status execute();
    // Runs it and visits the rows in order; stops at the first failure. Not to be run again from
    // the visit.
    Status each(const std::function<Status(const Statement& row)>& visit);

    // Of the row being visited; columns count from 0.
    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    QVariant value(int column) const;

private:
    Status start();

    Database& m_database;
    QSqlQuery m_query;
    bool m_isRunning = false;
};

} // namespace boardplan
