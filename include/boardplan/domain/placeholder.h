#pragma once

#include <QString>

namespace boardplan {

// Whether a cell is empty but for words that wait for others ("TBC", "insert", "???"): one list for
// import, leads and plan check (resources/words/placeholder.txt). An empty text is none.
bool isPlaceholder(const QString& text);

// The placeholder that a text is or has in it as a word of its own: "TBC" in "Board Manager (TBC)",
// "[insert date]" in "by [insert date]", "???"; empty where it has none.
QString placeholderIn(const QString& text);

} // namespace boardplan
