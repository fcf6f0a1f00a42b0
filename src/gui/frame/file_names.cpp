#include "gui/frame/file_names.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace boardplan {

using namespace Qt::StringLiterals;

QString fileNameOf(const QString& words)
{
    static const QRegularExpression refused{uR"([\\/:*?"<>|\x00-\x1f])"_s};
    QString name = words;
    return name.replace(refused, u"-"_s).simplified();
}

QString folderToStartIn(const QString& fileAtHand)
{
    return fileAtHand.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                : QFileInfo{fileAtHand}.absolutePath();
}

} // namespace boardplan
