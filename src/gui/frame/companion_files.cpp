#include "gui/frame/companion_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString companionPath(const QString& name)
{
    const QDir here{QCoreApplication::applicationDirPath()};
    for (const QString& folder : {u"../data"_s, u"../../data"_s, u"../../../data"_s, u"../share/boardplan"_s}) {
        const QString path = QDir::cleanPath(here.filePath(folder + u'/' + name));
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

} // namespace

// Both are asked for whenever menus are.

QString exampleBoardPath()
{
    static const QString path = companionPath(u"example.boardplan"_s);
    return path;
}

QString samplePlanPath()
{
    static const QString path = companionPath(u"plans/rivershire-plan.docx"_s);
    return path;
}

} // namespace boardplan
