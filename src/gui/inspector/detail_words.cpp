#include "gui/inspector/detail_words.h"

#include <QStringList>

namespace boardplan {

QString measuresAsTyped(const std::vector<Measure>& measures)
{
    QStringList lines;
    for (const Measure& measure : measures) {
        lines.append(measure.text);
    }
    return lines.join(u'\n');
}

} // namespace boardplan
