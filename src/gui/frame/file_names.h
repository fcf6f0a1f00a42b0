#pragma once

#include <boardplan/base/file_name.h>

#include <QString>

namespace boardplan {

// Where a dialog for files starts: the folder of the file at hand, else the person's documents.
QString folderToStartIn(const QString& fileAtHand);

} // namespace boardplan
