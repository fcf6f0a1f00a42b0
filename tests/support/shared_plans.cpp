#include "support/shared_plans.h"

#include <QDir>
#include <QFile>

namespace boardplan::test {

using namespace Qt::StringLiterals;

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("BOARDPLAN_SHARED");
    const QString folder =
        named.isEmpty() ? QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/../shared/plans"_s : named;
    return QDir{folder}.exists() ? QDir::cleanPath(folder) : QString{};
}

QByteArray sharedPlan(const QString& name)
{
    QFile file{sharedFolder() + u'/' + name};
    return !sharedFolder().isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace boardplan::test
