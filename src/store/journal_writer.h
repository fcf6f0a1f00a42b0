#pragma once

#include "store/database.h"
#include "store/row_table.h"

#include <boardplan/domain/journal.h>
#include <boardplan/store/store.h>

#include <QByteArray>
#include <optional>

namespace boardplan {

// The end of the journal: what the next row is chained to.
struct JournalEnd {
    qint64 seq = 0;
    qint64 edit = 0;
    QByteArray hash;

    bool operator==(const JournalEnd&) const = default;
};

Result<JournalEnd> readJournalEnd(Database& database);

// The changed fields of one entity as they are journalled: field → [before, after] in field-list
// order. On insertion and removal every field; on replacement only what differs.
QByteArray journalledFields(const RowTable& table, const std::optional<FieldValues>& before,
                            const std::optional<FieldValues>& after);

// Appends the rows of one edit to the journal, inside the caller's transaction.
class JournalWriter {
public:
    JournalWriter(Database& database, JournalEnd end, QString verb, const JournalContext& context);

    // Number of the edit being written.
    qint64 edit() const { return m_edit; }
    Status append(const RowTable& table, const std::optional<FieldValues>& before,
                  const std::optional<FieldValues>& after);
    // Writes down where the journal ends now; to be called once, after the last row.
    Result<JournalEnd> finish();

private:
    Database& m_database;
    JournalEnd m_end;
    qint64 m_edit;
    QString m_verb;
    JournalContext m_context;
    QString m_at;
};

} // namespace boardplan
