#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QHash>

namespace boardplan {

// What each rating of a scheme counts as in the one that takes its place: key to key; empty or absent: not rated.
using RatingTable = QHash<QString, QString>;

// Whether two ratings say the same of the work: letter, word, label, meaning, role and class. Colours, shape, order and
// what the board does may differ.
bool saysTheSame(const Rating& one, const Rating& other);

// The table that a person is shown first: by role; then by word; then by class, and within a class by rank. Where a
// class has no rating the next worse one gives it, and between two ranks the worse is taken: nothing improves.
RatingTable suggestedTable(const RatingScheme& from, const RatingScheme& to);

// The scheme of a plan that had `from` and takes the name and the ratings of `to`. What was said stays: every rating of
// `from` whose key is no longer present is retired, the ones retired before are led on by the table. A key is kept, or
// taken up again, where it says the same as the new rating and counts as it; another key that is in use already is made
// unique ("amber-2"). `table` is in the keys of `from` and `to` as they are given here.
RatingScheme changedScheme(const RatingScheme& from, const RatingScheme& to, const RatingTable& table);

} // namespace boardplan
