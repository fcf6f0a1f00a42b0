#pragma once

#include "importing/table_finder.h"

#include <boardplan/domain/rating_scheme.h>

namespace boardplan {

// "red", "amber", "yellow", "green", "blue": what a person would call the shade; empty for greys and what is nearly white
// or black.
QString colourWord(const QString& fill);

// The rating that a shade stands for in a scheme: the one called like it, yellow for amber where there is no yellow.
// Null: none.
const Rating* ratingOfShade(const QString& fill, const RatingScheme& scheme);

// The column whose cells are shaded in the colours of ratings: that of the ratings, else the one of which most cells are
// so, in two colours or more. -1: none.
int shadedColumn(const TableRun& run);

} // namespace boardplan
