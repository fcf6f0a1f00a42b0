#pragma once

#include <boardplan/domain/rating_scheme.h>

#include <QString>
#include <Qt>
#include <optional>
#include <vector>

namespace boardplan {

// How loudly a line beside the text of a cell speaks.
enum class Tone { Muted, Plain, Warning, Danger };

// A line below the text of a cell ("due 30 Jun 2026"), or a tag ("same text").
struct CellNote {
    QString text;
    Tone tone = Tone::Muted;

    bool operator==(const CellNote&) const = default;
};

// What a rating cell shows. Without a rating the word says why: "Not rated", "Too few rated".
struct ShownRating {
    std::optional<Rating> rating;
    QString word;

    bool operator==(const ShownRating&) const = default;
};

// One part of a distribution, worst rating first; `rating` is empty for actions that are not rated.
struct RatingCount {
    std::optional<Rating> rating;
    int count = 0;

    bool operator==(const RatingCount&) const = default;
};

// What models give beside Qt's own roles. Values are those of the domain: the window draws them.
// Qt::DisplayRole is the whole cell as plain text, for copying; Qt::AccessibleTextRole speaks it
// with its column.
enum ModelRole {
    NodeRole = Qt::UserRole + 1, // boardplan::Node of the row, any column
    RefRole,                     // QString: the printed ref of the row, any column
    TitleRole,                   // QString: the words of the row, any column
    BodyRole,                    // QString: the text of the cell without its rating
    NotesRole,                   // std::vector<CellNote>: lines below the text
    TagsRole,                    // std::vector<CellNote>: flags and state
    ShownRatingRole,             // boardplan::ShownRating; invalid where the column shows no rating
    DistributionRole,            // std::vector<RatingCount> of what is below; invalid for actions
};

} // namespace boardplan
