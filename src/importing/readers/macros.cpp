#include "importing/readers/macros.h"

#include "importing/findings.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

void reportMacros(const ZipParts& parts, SourceDocument& document)
{
    const QStringList& names = parts.names();
    const bool hasMacros = std::any_of(names.begin(), names.end(), [](const QString& name) {
        return name.endsWith(u"vbaProject.bin"_s) || name.startsWith(u"Basic/"_s) || name.startsWith(u"Scripts/"_s);
    });
    if (hasMacros) {
        document.findings.push_back(makeFinding(FindingKind::MacrosLeftOut, Place{}));
    }
}

} // namespace boardplan
