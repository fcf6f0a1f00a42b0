#pragma once

#include <QString>

namespace boardplan {

// Text for the content of elements and for attribute values in double quotes, of XML and of HTML.
// What XML cannot hold is left out before (printable_text.h); line ends stay line ends.
QString xmlText(const QString& text);

} // namespace boardplan
