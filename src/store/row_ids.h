#pragma once

#include "store/database.h"

#include <QHash>
#include <QString>

namespace boardplan {

// Row ids by UUID, remembered while one edit is written: an import refers to the same few owners
// all the time.
class RowIds {
public:
    explicit RowIds(Database& database);

    // 0: no such row.
    Result<qint64> find(const QString& table, const QString& uuid);
    void note(const QString& table, const QString& uuid, qint64 row);
    void forget(const QString& table, const QString& uuid);

private:
    Database& m_database;
    QHash<QString, QHash<QString, qint64>> m_rows;
};

} // namespace boardplan
