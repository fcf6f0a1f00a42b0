#pragma once

#include <QString>

namespace boardplan {

// The words of a date that no calendar has, as written: "31/02/2026", "31 June", "30th Feb 2026".
// Empty where the text has none.
QString impossibleDateIn(const QString& text);

} // namespace boardplan
