#include "gui/import/read_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString readingText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

Result<QByteArray> importedBytes(const QString& path, const ReadLimits& limits)
{
    QFile file{path};
    const QString name = QFileInfo{path}.fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::Io,
            u"BP-GUI-020"_s,
            readingText("“%1” cannot be opened.").arg(name),
            readingText("Nothing was imported."),
            readingText(
                "See that the file is still there and that you may read it, then try again."),
            file.errorString()};
    }
    if (file.size() > limits.bytes) {
        return Error{ErrorKind::InvalidInput,
                     u"BP-GUI-021"_s,
                     readingText("“%1” is larger than %2 megabytes.")
                         .arg(name)
                         .arg(limits.bytes / (1024 * 1024)),
                     readingText("Nothing was imported."),
                     readingText("Take the plan's table into a file of its own."),
                     {}};
    }
    return file.readAll();
}

} // namespace

QString ImportSource::name() const
{
    return path.isEmpty() ? readingText("the clipboard") : QFileInfo{path}.fileName();
}

std::optional<ImportSource> pastedSource(const QMimeData& clipboard)
{
    static const QByteArray mark{"\xef\xbb\xbf"}; // decoded by Qt, whatever the page says of itself
    if (const QString page = clipboard.html(); page.contains(u"<table"_s, Qt::CaseInsensitive)) {
        return ImportSource{{}, mark + page.toUtf8(), u"html"_s};
    }
    const QString text = clipboard.text();
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return ImportSource{{}, text.toUtf8(), {}};
}

Result<ReadImport> readImport(
    const ImportSource& source, const ImportDecisions& decisions, const CancelFlag& cancel)
{
    const ReadLimits limits;
    const Result<QByteArray> bytes
        = source.path.isEmpty() ? Result<QByteArray>{source.bytes} : importedBytes(source.path, limits);
    if (!bytes) {
        return bytes.error();
    }
    const QString name = source.name();
    const Result<QString> format
        = source.format.isEmpty() ? detectFormat(name, bytes.value()) : Result<QString>{source.format};
    if (!format) {
        return format.error();
    }
    Result<SourceDocument> document =
        readDocument(name, bytes.value(), format.value(), limits, &cancel, decisions.choices);
    if (!document) {
        return document.error();
    }
    return readImportAgain(
        std::make_shared<const SourceDocument>(std::move(document).value()), decisions, cancel);
}

Result<ReadImport> readImportAgain(const std::shared_ptr<const SourceDocument>& document,
    const ImportDecisions& decisions, const CancelFlag& cancel)
{
    Result<Proposal> proposal = interpret(*document, decisions.amendments, &cancel);
    if (!proposal) {
        return proposal.error();
    }
    return ReadImport{document, std::move(proposal).value(), decisions};
}

QStringList importNameFilters()
{
    // A PDF is shown, so that whoever has only that is told what to do with it.
    const QStringList shown = importFilePatterns() + QStringList{u"*.pdf"_s, u"*.doc"_s, u"*.xls"_s};
    return {QCoreApplication::translate("boardplan", "Plan documents (%1)").arg(shown.join(u' ')),
        QCoreApplication::translate("boardplan", "Word documents (*.docx *.odt)"),
        QCoreApplication::translate("boardplan", "Workbooks (*.xlsx *.ods *.csv)"),
        QCoreApplication::translate("boardplan", "All files (*)")};
}

} // namespace boardplan
