#pragma once

#include <QString>
#include <vector>

namespace boardplan {

// What a rating says about the work (domain.md, "Rating schemes").
enum class RatingRole { Progress, Complete, NotStarted };

// Classes of the roll-up rules. Complete and green weigh the same: both are on plan.
enum class RatingClass { OnPlan = 1, AtRisk = 2, OffTrack = 3 };

// The shapes a chip can carry beside its letter, so that colour is never alone.
enum class RatingShape { Square, Triangle, Circle, Tick, Diamond, Ring };

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

// An ordered list of ratings. At most `maxRatings`, at most one of them of role Complete.
struct RatingScheme {
    static constexpr int maxRatings = 10;

    QString name; // "BRAG"
    std::vector<Rating> ratings;

    // Position of a rating in the scheme by its key, or -1.
    int indexOf(const QString& key) const;
    const Rating* find(const QString& key) const;
    // By key, letter, word or label, any case; null where nothing or more than one fits.
    const Rating* match(const QString& typed) const;
    const Rating* complete() const;

    bool operator==(const RatingScheme&) const = default;
};

// The built-in schemes, as data. Keys of BRAG: blue green amber red; of RAG: green amber red.
RatingScheme bragScheme();
RatingScheme ragScheme();
} // namespace boardplan
