#include "papers/office_run.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pdfFilter = u"pdf:writer_pdf_Export:"
                           "{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                           "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                           "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";

constexpr auto profileSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
</oor:items>
)";

QString profileFolder(const QString& folder)
{
    return QDir{folder}.filePath(u"profile"_s);
}

} // namespace

QStringList officeArguments(const QString& folder)
{
    const QDir own{folder};
    return {u"-env:UserInstallation="_s + QString::fromUtf8(QUrl::fromLocalFile(profileFolder(folder)).toEncoded()),
            u"--headless"_s, u"--norestore"_s, u"--nolockcheck"_s, u"--nodefault"_s, u"--nologo"_s, u"--convert-to"_s,
            QString::fromUtf16(pdfFilter), u"--outdir"_s, own.filePath(u"out"_s), own.filePath(QString::fromUtf16(officeSource))};
}

QProcessEnvironment officeEnvironment(const QString& folder)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment kept;
#ifdef Q_OS_UNIX
    kept.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    kept.insert(u"HOME"_s, folder);
    kept.insert(u"TMPDIR"_s, folder);
    const QStringList names{u"LANG"_s, u"LC_ALL"_s};
#else
    const QStringList names{u"PATH"_s, u"SystemRoot"_s, u"SystemDrive"_s, u"windir"_s, u"TEMP"_s, u"TMP"_s, u"USERPROFILE"_s,
                            u"APPDATA"_s, u"LOCALAPPDATA"_s};
#endif
    for (const QString& name : names) {
        if (ours.contains(name)) {
            kept.insert(name, ours.value(name));
        }
    }
    return kept;
}

bool writeOfficeProfile(const QString& folder)
{
    const QDir user{QDir{profileFolder(folder)}.filePath(u"user"_s)};
    QFile settings{user.filePath(u"registrymodifications.xcu"_s)};
    return QDir{}.mkpath(user.path()) && settings.open(QIODevice::WriteOnly) && settings.write(profileSettings) > 0;
}

} // namespace boardplan
