#pragma once

#include <boardplan/reporting/report.h>

namespace boardplan {

// A chip in letters, for formats that have no pictures of it: "▲ Amber". The rating's letter stands
// before a word that begins with another one, so that it is never told by colour alone.
QString chipSign(const Chip& chip);
QString chipWords(const Chip& chip);
// The letter that stands for a rating in figures; "N" for none.
QString ratingLetter(const std::optional<Rating>& rating);

} // namespace boardplan
