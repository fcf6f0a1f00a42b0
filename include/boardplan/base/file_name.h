#pragma once

#include <QString>

namespace boardplan {

// The words as the name of a file that every system takes: what may not stand in one becomes a
// hyphen, very long words are cut, and a name that Windows keeps for itself gets an underscore.
// Empty where nothing is left.
QString fileNameOf(const QString& words);

} // namespace boardplan
