#pragma once

#include <QString>

namespace boardplan {

// Words as a sentence or a heading begins: "too few rated" becomes "Too few rated". Empty words stay empty.
QString withCapital(const QString& words);

} // namespace boardplan
