#pragma once

#include "importing/readers/zip_parts.h"

#include <QStringList>

namespace boardplan {

// Text as Excel writes it, where "_x000D_" stands for a character that XML cannot hold; tidied.
QString excelText(const QString& written);

// The texts that cells of a workbook share, by number; how Japanese is to be pronounced is left out. `part` may be
// empty. Refused: as parsePart; more texts than `mostTexts` (BP-IMP-011).
Result<QStringList> readSharedStrings(const QString& fileName, ZipParts& parts, const QString& part, int mostTexts,
    const CancelFlag* cancel);

} // namespace boardplan
