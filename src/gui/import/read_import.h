#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/import.h>

#include <QByteArray>
#include <QString>
#include <memory>
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

// What a person decided about how a source is read.
struct ImportDecisions {
    ReadChoices choices;
    Amendments amendments;

    bool operator==(const ImportDecisions&) const = default;
};

// A source as it was read and what would be made of it.
struct ReadImport {
    std::shared_ptr<const SourceDocument> document;
    Proposal proposal;
    ImportDecisions decisions;
};

// Reads and interprets a source; meant for a worker thread. Refused as the readers refuse, or where
// the file cannot be opened (BP-GUI-020) or is larger than the readers take (BP-GUI-021).
Result<ReadImport> readImport(
    const ImportSource& source, const ImportDecisions& decisions, const CancelFlag& cancel);
// Interprets a document that was read before.
Result<ReadImport> readImportAgain(const std::shared_ptr<const SourceDocument>& document,
    const ImportDecisions& decisions, const CancelFlag& cancel);

// What a dialog offers to choose among: documents that can be read, and all files.
QStringList importNameFilters();

} // namespace boardplan
