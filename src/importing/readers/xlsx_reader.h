#pragma once

#include "importing/reader_registry.h"

namespace boardplan {

// Workbooks of Excel (.xlsx, .xlsm; macros are left out). Numbers and dates are read as the sheet shows them, dates in
// words. Refused: what ZipParts, parseXml and the limits refuse.
Result<SourceDocument> readXlsx(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel);

} // namespace boardplan
