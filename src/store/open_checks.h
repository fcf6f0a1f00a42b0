#pragma once

#include "store/database.h"
#include "store/migrator.h"

#include <boardplan/base/result.h>

#include <QString>

namespace boardplan {

// The program's mark in the header of its files: "BPln".
inline constexpr quint32 applicationId = 0x42506C6E;

// Files above this many bytes are not read whole when they are opened: the checks that would are
// left to Store::verify.
inline constexpr qint64 wholeCheckLimit = 32 * 1024 * 1024;

struct FileHeader {
    qint64 size = 0;
    int version = 0; // user_version
};

// Everything that can be said of a file without SQLite: that it is there, what it is, whether it is
// ours, whole and of a version that is known. Reads only.
Result<FileHeader> checkHeader(const QString& path, int knownVersion);

// Whether the tables are exactly those of the migrations up to `version`.
Status checkStructure(Database& database, const Migrations& migrations, int version);
// SQLite's own checks of pages, indexes, constraints and references.
Status checkIntegrity(Database& database);

// The newest copy beside `path` that backup() has named after it; empty where there is none.
QString newestBackupBeside(const QString& path);

} // namespace boardplan
