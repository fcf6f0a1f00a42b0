#include <boardplan/base/result.h>

#include <QStringList>

namespace boardplan {

QString Error::message() const
{
    QStringList parts;
    for (const QString* part : {&what, &unchanged, &todo}) {
        if (!part->isEmpty()) {
            parts.append(*part);
        }
    }
    const QString text = parts.join(QLatin1Char{' '});
    return code.isEmpty() ? text : code + QStringLiteral(": ") + text;
}

} // namespace boardplan
