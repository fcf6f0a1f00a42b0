#pragma once

#include "store/database.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/journal_writer.h"
#include "store/migrator.h"

#include <boardplan/store/store.h>

#include <QString>
#include <future>
#include <memory>

namespace boardplan {

// What reading the whole file has shown.
struct WholeFileReport {
    Status integrity = done();
    bool doesJournalHold = true;
};

// A file that has passed the open recipe, but for a whole check that still runs beside.
struct OpenedFile {
    std::unique_ptr<FileLock> lock; // null: read-only
    std::unique_ptr<Database> database;
    QString readOnlyReason; // empty: can be written
    FileIdentity identity;
    JournalEnd end;
    std::future<Result<WholeFileReport>> check; // not valid: nothing is left to check
};

// The open recipe (docs/file-format.md, "Opening"), step by step in its order. `path` is absolute;
// `migrations` live as long as the program.
Result<OpenedFile> openFile(const QString& path, bool readOnly, const Migrations& migrations,
                            WholeCheck when = WholeCheck::AtOnce);
// Waits for the check that runs beside and draws its consequences: an error where the file is damaged, reading only
// where its journal does not hold.
Status settle(OpenedFile& opened);

// Makes the file `path` with an empty schema, whole or not at all.
Status createFile(const QString& path, const Migrations& migrations);

} // namespace boardplan
