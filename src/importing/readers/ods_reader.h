#pragma once

#include "importing/reader_registry.h"

namespace boardplan {

// Spreadsheets of OpenDocument (.ods), read as they show their cells, dates in words. Rows and cells that the file
// repeats are repeated within the limits. Refused: what tellOdf and the limits refuse.
Result<SourceDocument> readOds(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel);

} // namespace boardplan
