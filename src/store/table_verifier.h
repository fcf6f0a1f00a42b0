#pragma once

#include "store/database.h"
#include "store/row_repository.h"
#include "store/row_table.h"

#include <boardplan/domain/journal.h>

#include <QJsonObject>
#include <optional>

namespace boardplan {

// Compares the rows of one entity type with what the journal says of them, entity by entity, so
// that memory does not grow with the file.
class TableVerifier {
public:
    TableVerifier(Database& database, const RowTable& table);

    // Every row that is there: altered fields, and rows that no edit has made.
    Status compareRows(VerifyReport& report);
    // Every entity that the journal knows as standing: rows that are gone.
    Status findMissing(VerifyReport& report);

private:
    // The fields as the journal leaves them; empty where it says there is no such entity (any
    // more).
    Result<std::optional<QJsonObject>> replayed(const QString& uuid);
    Status compareRow(const StoredRow& row, VerifyReport& report);

    Database& m_database;
    const RowTable& m_table;
};

} // namespace boardplan
