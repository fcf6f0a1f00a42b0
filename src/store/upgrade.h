#pragma once

#include "store/migrator.h"

#include <QString>

namespace boardplan {

// Brings an older file, checked and locked by the caller, to the newest version: a checked backup
// beside it, the steps on a copy, the checks on the result, and only then the copy takes its place.
// Gives the path of the backup. On failure the file is as it was; the backup stays.
Result<QString> upgradeFile(const QString& path, const Migrations& migrations, int fromVersion);

} // namespace boardplan
