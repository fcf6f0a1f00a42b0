#pragma once

#include "importing/reader_registry.h"

namespace boardplan {

// A web page, as browsers save it and word processors and the clipboard make it: text and tables, nothing loaded,
// nothing run. Blocks and rows are counted as lines from the top. Lists inside cells keep their bullets; a cell over
// several rows leaves empty cells below it.
Result<SourceDocument> readHtml(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel);

} // namespace boardplan
