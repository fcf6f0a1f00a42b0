#pragma once

#include <boardplan/importing/import.h>

namespace boardplan {

// Text whose cells stand between tabs, or between pipes where it has no tab: a line with one is a table row, rows without a blank line between them are one
// table; a line that begins with a bullet is a list item; any other line is a paragraph. A cell in quotes
// may hold line breaks, as spreadsheets write them. A line or cell without letters, digits or marks is empty.
// What a person says of separator and encoding goes before what is found.
Result<SourceDocument> readTsv(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits,
    const CancelFlag* cancel, const ReadChoices& choices);

} // namespace boardplan
