#pragma once

#include <boardplan/base/file_name.h>

#include <QString>

namespace boardplan {

// Where a dialog for files starts: the folder of the file at hand, else the person's documents.
QString folderToStartIn(const QString& fileAtHand);

// A name for what belongs to a plan file and lies elsewhere: the same for the same file, and says nothing about it.
QString quietNameOf(const QString& planFile);

// Makes a folder that only its owner can look into, if it is not there.
void makePrivateFolder(const QString& folder);

} // namespace boardplan
