#pragma once

#include <boardplan/domain/rating_scheme.h>
#include <boardplan/domain/update.h>

#include <QDate>
#include <optional>
#include <span>
#include <vector>

namespace boardplan {

// Where an action stands on a date, from its updates (domain.md, "Current rating").
struct Standing {
    QString rating;                 // key of a present rating of the scheme; empty: not rated
    std::optional<Update> rated;    // the update that gives it; its own key may be that of a retired rating
    std::optional<Update> latest;   // the newest update, rated or not
    std::optional<Update> previous; // the newest rated update before `rated` (direction of travel)
    QDate due;                      // newest new date given by an update; invalid: none given
    QDate metUntil;                 // latest deadline that any update says was met; invalid: none
    QDate completedOn;              // from the update that says so; invalid: not complete by an update
    bool continues = false;
    bool leadsDiffer = false;
    int updates = 0;

    bool operator==(const Standing&) const = default;
};

// The day an update counts from: its own day, or the last day of its month or year, or the day it was
// recorded if that is earlier.
QDate effectiveDay(const Update& update);

// The standing as at `day`; updates that count from a later day are left out. An invalid day means no
// limit. `updates` are those of one action, in any order. The most severe rating wins among leads that
// report separately after the last settling update. A retired rating is what it counts as now; where that is
// nothing the action is not rated, and stays complete if the rating said so.
Standing standingOf(std::span<const Update> updates, const RatingScheme& scheme, const QDate& day = {});

// The updates that compete for the rating on a day: the last settling one, else the latest of each lead since. More than
// one where leads report separately; oldest first.
std::vector<Update> competingUpdates(std::span<const Update> updates, const QDate& day = {});

} // namespace boardplan
