#pragma once

#include "domain/timescale_atoms.h"

namespace boardplan {

// Parts the words of a text into those whose atoms lie in `used` and the rest. `atoms` are those of
// the matcher, in order of the text; `used` may come in any order.
TimescaleWords partedWords(const QString& text, const std::vector<TimescaleToken>& tokens,
                           const std::vector<TimescaleAtom>& atoms,
                           const std::vector<TextPlace>& used);

} // namespace boardplan
