#include <boardplan/base/with_capital.h>

namespace boardplan {

QString withCapital(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace boardplan
