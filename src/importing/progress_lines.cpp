#include "importing/progress_lines.h"

#include "importing/phrases.h"
#include "importing/text_shape.h"

namespace boardplan {

using namespace Qt::StringLiterals;

std::optional<QString> progressIn(const QString& line)
{
    constexpr int mostLabelWords = 5;
    const qsizetype colon = line.indexOf(u':');
    const QString label = line.left(colon);
    if (colon < 0 || wordCount(label) > mostLabelWords || !startsWithPhrase(label, u"progress labels"_s)) {
        return std::nullopt;
    }
    const QString rest = line.mid(colon + 1).trimmed();
    return rest.isEmpty() || isPhrase(label, u"progress labels"_s) ? rest : line;
}

} // namespace boardplan
