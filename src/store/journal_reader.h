#pragma once

#include "store/database.h"

#include <boardplan/domain/journal.h>

#include <QString>
#include <vector>

namespace boardplan {

// The entries that `condition` selects ("WHERE …", "ORDER BY …"), as values.
Result<std::vector<JournalEntry>> journalEntries(Database& database, const QString& condition,
                                                 const std::vector<QVariant>& bound);

// What is wrong with the journal itself, a line each: altered, missing or added rows. Empty: the
// chain holds from the first row to where the file says it ends.
struct ChainReport {
    qint64 entries = 0;
    std::vector<QString> faults;
};

Result<ChainReport> checkChain(Database& database);

} // namespace boardplan
