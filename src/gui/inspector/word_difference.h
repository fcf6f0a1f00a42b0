#pragma once

#include "gui/widgets/run_label.h"

namespace boardplan {

// What changed between two texts, word by word: words kept, words removed (struck through), words
// added (underlined). Texts of more than a few hundred words are shown whole, the old one before
// the new one.
std::vector<TextRun> wordDifference(const QString& before, const QString& after);

} // namespace boardplan
