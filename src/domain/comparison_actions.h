#pragma once

#include "domain/comparison_ends.h"

#include <QSet>

namespace boardplan {

// What every part of a comparison asks.
struct BothEnds {
    const ComparedEnd& before;
    const ComparedEnd& after;
    const RecordedPast& past;
    const Plan& plan;

    // The scheme of the end that was recorded later, and of the other: the same whichever way round.
    const RatingScheme& laterScheme() const;
    const RatingScheme& earlierScheme() const;
};

// Fills actions and refs.
void compareActions(const BothEnds& ends, std::span<const Update> updates, Comparison& comparison);
// Fills those of the touched actions anew, in their places.
void renewActions(const BothEnds& ends, std::span<const Update> updates, const QSet<ActionId>& touched,
                  Comparison& comparison);

// Words, leads and place, as recorded at both ends.
void compareRecorded(const BothEnds& ends, const ActionChange& start, Comparison& comparison);

} // namespace boardplan
