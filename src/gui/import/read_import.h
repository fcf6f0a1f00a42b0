#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/import.h>

#include <QString>

namespace boardplan {

// A file as it was read and what would be made of it.
struct ReadImport {
    QString path;
    SourceDocument document;
    Proposal proposal;
};

// Reads and interprets a file; meant for a worker thread. Refused as the readers refuse, or where
// the file cannot be opened (BP-GUI-020) or is larger than the readers take (BP-GUI-021).
Result<ReadImport> readImport(const QString& path, const CancelFlag& cancel);

// What a dialog offers to choose among: documents that can be read, and all files.
QStringList importNameFilters();

} // namespace boardplan
