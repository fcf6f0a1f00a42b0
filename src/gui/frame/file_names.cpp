#include "gui/frame/file_names.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace boardplan {

QString folderToStartIn(const QString& fileAtHand)
{
    return fileAtHand.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                : QFileInfo{fileAtHand}.absolutePath();
}

} // namespace boardplan
