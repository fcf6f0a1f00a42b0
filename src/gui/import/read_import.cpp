#include "gui/import/read_import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

Result<ReadImport> readImport(const QString& path, const CancelFlag& cancel)
{
    const ReadLimits limits;
    const Result<QByteArray> bytes = importedBytes(path, limits);
    if (!bytes) {
        return bytes.error();
    }
    const QString name = QFileInfo{path}.fileName();
    const Result<QString> format = detectFormat(name, bytes.value());
    if (!format) {
        return format.error();
    }
    Result<SourceDocument> document =
        readDocument(name, bytes.value(), format.value(), limits, &cancel);
    if (!document) {
        return document.error();
    }
    Result<Proposal> proposal = interpret(document.value(), &cancel);
    if (!proposal) {
        return proposal.error();
    }
    return ReadImport{path, std::move(document).value(), std::move(proposal).value()};
}

QStringList importNameFilters()
{
    return {QCoreApplication::translate("boardplan", "Plan documents (%1)").arg(importFilePatterns().join(u' ')),
        QCoreApplication::translate("boardplan", "All files (*)")};
}

} // namespace boardplan
