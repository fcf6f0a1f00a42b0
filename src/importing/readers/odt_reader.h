#pragma once

#include "importing/reader_registry.h"

namespace boardplan {

// Text documents of OpenDocument (.odt), with the numbers that are printed before items of lists. Refused: what tellOdf
// and the limits refuse.
Result<SourceDocument> readOdt(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel);

} // namespace boardplan
