#include "gui/frame/file_names.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace boardplan {

QString folderToStartIn(const QString& fileAtHand)
{
    return fileAtHand.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                : QFileInfo{fileAtHand}.absolutePath();
}

QString quietNameOf(const QString& planFile)
{
    const QByteArray whole = QFileInfo{planFile}.canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32));
}

void makePrivateFolder(const QString& folder)
{
    QDir{}.mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace boardplan
