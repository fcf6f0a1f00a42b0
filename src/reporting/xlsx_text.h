#pragma once

#include <QByteArray>
#include <QString>

namespace boardplan {

// A cell's text as Excel keeps it, in UTF-8: printable (printable_text.h), and "_x0041_", which it
// would take for a letter's code, as the letters that they are. The library escapes markup.
QByteArray xlsxText(const QString& text);

} // namespace boardplan
