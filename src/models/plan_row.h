#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/models/roles.h>

#include <QString>
#include <vector>

namespace boardplan {

// What a row shows beyond its own words: worked out once per row and change.
struct PlanRowFacts {
    ShownRating rating;
    std::vector<CellNote> ratingNotes;    // the judgement of the board and what was computed
    std::vector<CellNote> timescaleNotes; // "due 30 Jun 2026", "overdue 53 days"
    std::vector<CellNote> tags;           // state and flags that no other line says
    std::vector<RatingCount> counts;      // of what is below; empty for actions
    QString label;
    QString spokenFlags; // every flag, and why the row does not count: "overdue 12 days, same text"
};

PlanRowFacts factsOf(const View& view, const Node& node);

// Why the action does not count, if it does not, and every flag, each as a tag.
std::vector<CellNote> stateAndFlags(const View& view, const Action& action);

// The rating of an action as at the view's day, or why it shows none.
ShownRating shownRating(const View& view, const Action& action);

// The text of one field of an action, lines separated by '\n'; the rating is its word.
QString fieldText(const View& view, const Action& action, const QString& field);

// The latest update in one text: "12 Sep: Framework drafted". The year is left out in the year of
// `today`.
QString latestUpdateText(const Standing& standing, const RatingScheme& scheme, const QDate& today);

// "red 1, amber 2, green 5, not rated 1".
QString countsText(const std::vector<RatingCount>& counts);

} // namespace boardplan
