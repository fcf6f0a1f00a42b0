#pragma once

#include <boardplan/base/result.h>

#include <QString>

namespace boardplan {

// What must be asked of the operating system itself; a port rewrites the .cpp and nothing else.

// Which file a path leads to just now. Null: none.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    bool isNull() const { return device == 0 && inode == 0; }
    bool operator==(const FileIdentity&) const = default;
};

FileIdentity identityOf(const QString& path);

// False where nobody at all may write to the file or folder by its mode, which binds even an
// administrator, or where this person may not.
bool isWritablePath(const QString& path);

// Returns when the file's bytes, and the entry in its folder, are on the drive. An empty text is
// success, else the system's words.
QString syncToDrive(const QString& path);

// Gives `from` the name `to`, durably. With `mayReplace` an existing file is replaced in one step.
// An empty text is success, else the system's words.
QString renameDurably(const QString& from, const QString& to, bool mayReplace);

} // namespace boardplan
