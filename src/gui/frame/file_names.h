#pragma once

#include <QString>

namespace boardplan {

// The words as a file name that every system takes: what may not stand in one becomes a hyphen.
QString fileNameOf(const QString& words);

// Where a dialog for files starts: the folder of the file at hand, else the person's documents.
QString folderToStartIn(const QString& fileAtHand);

} // namespace boardplan
