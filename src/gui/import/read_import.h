#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/import.h>

#include <QByteArray>
#include <QString>
#include <optional>

class QMimeData;

namespace boardplan {

// Where a plan comes from: a file, or what was copied in another program.
struct ImportSource {
    QString path;         // empty: pasted
    QByteArray bytes = {}; // pasted
    QString format = {};   // of the pasted bytes

    QString name() const;
};

// The table on a clipboard: as a page where it has one, else as text. None: it has no text.
std::optional<ImportSource> pastedSource(const QMimeData& clipboard);

// A source as it was read and what would be made of it.
struct ReadImport {
    SourceDocument document;
    Proposal proposal;
};

// Reads and interprets a source; meant for a worker thread. Refused as the readers refuse, or where
// the file cannot be opened (BP-GUI-020) or is larger than the readers take (BP-GUI-021).
Result<ReadImport> readImport(const ImportSource& source, const CancelFlag& cancel);

// What a dialog offers to choose among: documents that can be read, and all files.
QStringList importNameFilters();

} // namespace boardplan
