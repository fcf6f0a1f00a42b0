#pragma once

#include "store/database.h"

#include <QByteArrayView>
#include <QDate>
#include <QUuid>
#include <functional>

struct sqlite3_stmt;

namespace boardplan {

// Rows read without the values that nobody asks for: where a great many are visited and few are
// kept, this is several times as fast as Statement, which takes every column of every row.
class RawRows {
public:
    explicit RawRows(Database& database);
    ~RawRows();
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;

    Status prepare(const QString& sql);
    // Places count from 0.
    void bind(int place, const QByteArray& text);
    // Visits the rows in order.
    Status each(const std::function<void(const RawRows& row)>& visit);

    // Of the row being visited; columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QByteArrayView bytes(int column) const; // good until the next row
    QString text(int column) const;
    QDate date(int column) const; // invalid for NULL
    QUuid uuid(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace boardplan
