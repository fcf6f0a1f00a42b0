#pragma once

#include "importing/readers/zip_parts.h"

#include <QStringList>

namespace boardplan {

// The texts that cells of a workbook share, by number; how Japanese is to be pronounced is left out. `part` may be
// empty. Refused: as parsePart; more texts than `mostTexts` (BP-IMP-011).
Result<QStringList> readSharedStrings(const QString& fileName, ZipParts& parts, const QString& part, int mostTexts,
    const CancelFlag* cancel);

} // namespace boardplan
