#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QString>

namespace boardplan {

// What a cell says without the marks that papers print before the word of a rating: a shape, and the rating's letter
// where its word follows ("▲ A Amber", "B: Complete"). Anything else stays as it is.
QString withoutRatingMarks(const QString& text, const RatingScheme& scheme);

// A rating at the start of a cell ("Amber", "G", "Green – on track"); the rest is what happened. Null where the words are
// a sentence, or name two ratings.
const Rating* leadingRating(const QString& text, const RatingScheme& scheme, QString& rest);

} // namespace boardplan
