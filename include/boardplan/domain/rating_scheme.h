#pragma once

#include <QString>
#include <vector>

namespace boardplan {

// What a rating says about the work (domain.md, "Rating schemes").
enum class RatingRole { Progress, Complete, NotStarted };

// Classes of the roll-up rules. Complete and green weigh the same: both are on plan.
enum class RatingClass { OnPlan = 1, AtRisk = 2, OffTrack = 3 };

// The shapes a chip can carry beside its letter, so that colour is never alone. One for each rating of the largest
// scheme.
enum class RatingShape { Square, Triangle, Circle, Tick, Diamond, Ring, TriangleDown, Star, Plus, Bar };

// One status of a scheme. `key` is stored in updates and never shown; `letter` and `word` are.
struct Rating {
    QString key;         // "amber"
    QString letter;      // "A"
    QString word;        // "Amber"; the complete rating says "Complete"
    QString label;       // as the plan's own key names it: "Blue", "Amber"
    QString meaning;     // "some problems, expected to recover"
    QString consequence; // what the board does: "board to monitor"
    int severity = 0;    // greater is worse
    RatingRole role = RatingRole::Progress;
    RatingClass ratingClass = RatingClass::OnPlan;
    QString fill; // "#ffc800"
    QString ink;  // text on the fill: "#0b0c0c"
    RatingShape shape = RatingShape::Circle;

    bool operator==(const Rating&) const = default;
};

// A rating that the scheme had before. What was reported by it keeps its word; `countsAs` is the key of the present
// rating that it counts as, empty: it counts as not rated.
struct RetiredRating {
    Rating rating;
    QString countsAs;

    bool operator==(const RetiredRating&) const = default;
};

// An ordered list of ratings. At most `maxRatings`, at most one of them of role Complete. No key stands twice, the
// retired ones included: what a key says never changes (scheme_change.h).
struct RatingScheme {
    static constexpr int maxRatings = 10;

    QString name; // "BRAG"
    std::vector<Rating> ratings;
    std::vector<RetiredRating> retired = {};

    // Position of the rating that a key counts as, or -1.
    int indexOf(const QString& key) const;
    // The rating that a key counts as; null for an unknown key and for a retired one that counts as not rated.
    const Rating* find(const QString& key) const;
    // The rating as it was said, retired or not; null for an unknown key.
    const Rating* said(const QString& key) const;
    // Whether a new update can give it: it is one of the present ratings.
    bool offers(const QString& key) const;
    // Of the present ratings, by key, letter, word or label, any case; null where nothing or more than one fits.
    const Rating* match(const QString& typed) const;
    const Rating* complete() const;

    bool operator==(const RatingScheme&) const = default;
};

// The built-in schemes, as data. Keys of BRAG: blue green amber red; of RAG: green amber red.
RatingScheme bragScheme();
RatingScheme ragScheme();
// Red, amber, yellow, green. Yellow is at risk.
RatingScheme raygScheme();
// Delivery confidence in five steps: green, amber/green, amber, amber/red, red.
RatingScheme confidenceScheme();
// "1" (on track) to "4" (off track).
RatingScheme numberedScheme();
// BRAG and a rating of role NotStarted.
RatingScheme bragWithStartScheme();
// All of them, in the order in which they are offered.
std::vector<RatingScheme> builtInSchemes();

} // namespace boardplan
