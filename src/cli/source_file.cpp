#include "cli/source_file.h"

#include <boardplan/importing/import.h>

#include <QFile>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

Result<Proposal> proposalFromFile(const QString& path, const QString& format)
{
    QFile file{path};
    const QString name = QFileInfo{path}.fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Io, u"BP-CLI-001"_s, u"“%1” cannot be read."_s.arg(name), u"Nothing was changed."_s,
            u"Check the name and that you may read the file."_s, file.errorString()};
    }
    const QByteArray bytes = file.read(ReadLimits{}.bytes + 1);
    Result<QString> detected = format.isEmpty() ? detectFormat(name, bytes) : Result<QString>{format};
    if (!detected) {
        return detected.error();
    }
    auto document = readDocument(name, bytes, detected.value());
    if (!document) {
        return document.error();
    }
    return interpret(document.value());
}

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return u"error"_s;
    case FindingSeverity::Warning:
        return u"warning"_s;
    case FindingSeverity::Note:
        return u"note"_s;
    }
    return {};
}

QString findingLine(const Finding& finding)
{
    return u"%1 %2 %3: %4"_s.arg(finding.code, severityWord(finding.severity), finding.place, finding.text);
}

} // namespace boardplan
