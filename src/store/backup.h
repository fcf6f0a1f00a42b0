#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QString>

namespace boardplan {

enum class CopyTarget { New, MayReplace };

// Copies an open file by the backup API to a name of its own, opens and checks the copy, puts it on
// the drive and only then gives it the name `path`. On failure nothing of it is left.
Status copyDatabase(Database& source, const QString& path, CopyTarget target);

// "<stem> 2026-11-22 104200.boardplan" in `folder`, with a number where that is taken.
QString backupName(const QString& source, const QString& folder, const QDateTime& at);

// A name in the folder of `path` that nothing has.
QString temporaryNameBeside(const QString& path);

} // namespace boardplan
