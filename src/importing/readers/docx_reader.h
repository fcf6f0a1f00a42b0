#pragma once

#include "importing/reader_registry.h"

namespace boardplan {

// Documents of Word (.docx, .docm; macros are left out), with the numbers that Word prints before paragraphs. Headers,
// footers and notes are not read; comments are reported. Refused: what ZipParts, parseXml and the limits refuse.
Result<SourceDocument> readDocx(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel);

} // namespace boardplan
