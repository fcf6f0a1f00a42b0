#pragma once

#include "importing/readers/zip_parts.h"

#include <QHash>

namespace boardplan {

// What a style of paragraphs says of them, what it is based on included.
struct ParagraphStyle {
    int headingLevel = 0; // 0: no heading
    QString list;         // empty: none
    int listLevel = 0;
};

// The paragraph styles of a Word file by their ids. `part` may be empty. Refused: as parsePart.
Result<QHash<QString, ParagraphStyle>> readDocxStyles(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel);

} // namespace boardplan
