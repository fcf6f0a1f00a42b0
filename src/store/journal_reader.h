#pragma once

#include "store/database.h"

#include <boardplan/domain/journal.h>

#include <QString>
#include <vector>

namespace boardplan {

// The entries that `condition` selects ("WHERE …", "ORDER BY …"), as values.
Result<std::vector<JournalEntry>> journalEntries(Database& database, const QString& condition,
                                                 const std::vector<QVariant>& bound);

// `seq` of the last entry made by a moment; 0: none. Found by halving: entries are in the order in
// which they were made.
Result<qint64> journalPositionAt(Database& database, const QDateTime& moment);
// See Store::journalSince.
Result<std::vector<JournalEntry>> comparedEntries(Database& database, qint64 position);

// What is wrong with the journal itself, a line each: altered, missing or added rows. Empty: the
// chain holds from the first row to where the file says it ends.
struct ChainReport {
    qint64 entries = 0;
    std::vector<QString> faults;
};

Result<ChainReport> checkChain(Database& database);

} // namespace boardplan
