#pragma once

#include "importing/reader_registry.h"

namespace boardplan {

// Comma-separated values as spreadsheets write them: the separator is found (comma, semicolon, tab, bar), cells may be
// quoted and hold line breaks. A row whose first cell alone is filled is a line of text above or between tables,
// unless it goes on with a sentence. An apostrophe that guards a formula is taken off.
// What a person says of separator and encoding goes before what is found.
Result<SourceDocument> readCsv(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits,
    const CancelFlag* cancel, const ReadChoices& choices);

} // namespace boardplan
