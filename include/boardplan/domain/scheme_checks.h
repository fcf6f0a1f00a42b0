#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QString>
#include <vector>

namespace boardplan {

// What can be wrong with a scheme. The first group refuses it, the second is only shown.
enum class SchemeFault {
    NoRating,
    TooManyRatings,
    NoLetter,
    LongLetter, // more than `maxLetters` characters
    RepeatedLetter,
    NoWord,
    RepeatedWord,
    NoKey,
    RepeatedKey, // the retired ones included
    SecondComplete,
    CompleteNotOnPlan,
    NoColour,          // "#rrggbb" is a colour
    WeakContrast,      // ink on fill below 4.5
    OrderAgainstClass, // a rating of a worse class that is not more severe

    RepeatedShape,
    AlikeFills, // nearer than `leastFillDistance` to some eyes
};

inline constexpr int maxLetters = 3;
// CIEDE2000 (base/colour.h).
inline constexpr double leastFillDistance = 20;

struct SchemeFinding {
    SchemeFault fault = SchemeFault::NoRating;
    int rating = -1; // position of the rating that it concerns; -1: the scheme as a whole
    int other = -1;  // and of the one that it is like
    QString words;   // "“Amber” and “Red” have the same letter."

    bool isError() const { return fault < SchemeFault::RepeatedShape; }
    bool operator==(const SchemeFinding&) const = default;
};

// In the order of the ratings; what concerns the whole scheme first.
std::vector<SchemeFinding> checkScheme(const RatingScheme& scheme);

} // namespace boardplan
