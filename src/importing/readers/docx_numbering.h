#pragma once

#include "importing/readers/list_labels.h"
#include "importing/readers/zip_parts.h"

#include <QHash>

namespace boardplan {

// The lists of a Word file: which levels each has. `part` may be empty. Refused: as parsePart.
Result<QHash<QString, ListStyle>> readDocxNumbering(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel);

} // namespace boardplan
