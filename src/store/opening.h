#pragma once

#include "store/database.h"
#include "store/durable_file.h"
#include "store/file_lock.h"
#include "store/journal_writer.h"
#include "store/migrator.h"

#include <QString>
#include <memory>

namespace boardplan {

// A file that has passed the open recipe.
struct OpenedFile {
    std::unique_ptr<FileLock> lock; // null: read-only
    std::unique_ptr<Database> database;
    QString readOnlyReason; // empty: can be written
    FileIdentity identity;
    JournalEnd end;
};

// The open recipe (docs/file-format.md, "Opening"), step by step in its order. `path` is absolute;
// `migrations` live as long as the program.
Result<OpenedFile> openFile(const QString& path, bool readOnly, const Migrations& migrations);

// Makes the file `path` with an empty schema, whole or not at all.
Status createFile(const QString& path, const Migrations& migrations);

} // namespace boardplan
