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
// The entries that comparisons read; see Store::journalSince. Where they stand is looked for once
// and kept: the journal only grows, and few of its entries are of that kind.
class ComparedJournal {
public:
    Result<std::vector<JournalEntry>> since(Database& database, qint64 position);

private:
    Status find(Database& database, qint64 after, qint64 until);

    qint64 m_after = 0; // looked for behind this position …
    qint64 m_until = 0; // … up to this one; both 0: not yet
    std::vector<qint64> m_positions;
};

// What is wrong with the journal itself, a line each: altered, missing or added rows. Empty: the
// chain holds from the first row to where the file says it ends.
struct ChainReport {
    qint64 entries = 0;
    std::vector<QString> faults;
};

Result<ChainReport> checkChain(Database& database);

} // namespace boardplan
