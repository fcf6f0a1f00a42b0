#pragma once

#include <QString>

namespace boardplan {

// One field of a CSV row (RFC 4180), quoted where it must be. A text that a spreadsheet would take
// for a formula – one that begins with = + - @ or, before control characters are left out, with a
// tab or a return – gets an apostrophe in front (papers.md, "Formats"), which our import takes
// off again.
QString csvField(const QString& text);

} // namespace boardplan
