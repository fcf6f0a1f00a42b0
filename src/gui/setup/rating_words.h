#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QIcon>
#include <QSize>
#include <QString>

namespace boardplan {

// How Set up speaks of what a rating can be.
QString ratingClassWord(RatingClass ratingClass); // "on plan"
QString ratingRoleWord(RatingRole role);          // "work is going on"
QString ratingShapeWord(RatingShape shape);       // "triangle"

// A rating's letter in its colours, for lists of choices.
// As high as a line of words.
QSize ratingIconSize();
QIcon ratingIcon(const Rating& rating);

} // namespace boardplan
