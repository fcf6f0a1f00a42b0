#pragma once

#include <QString>

namespace boardplan {

// The printable text. One that a spreadsheet would take for a formula – one that begins with = + - @ or, before control
// characters are left out, with a tab or a return – gets an apostrophe in front (papers.md, "Formats"), which our
// import takes off again.
QString noFormula(const QString& text);

// One field of a CSV row (RFC 4180): no formula, quoted where it must be.
QString csvField(const QString& text);

} // namespace boardplan
