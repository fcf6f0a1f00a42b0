#pragma once

#include <boardplan/domain/action.h>
#include <boardplan/domain/deadline.h>
#include <boardplan/domain/rollup.h>
#include <boardplan/domain/standing.h>

namespace boardplan {

// What a day makes of one action (domain.md, "Rating schemes" and "Roll-up").

// Neither paused nor withdrawn on the day; a state counts from its own date.
bool isLiveOn(const Action& action, const QDate& day);
bool isWithdrawnOn(const Action& action, const QDate& day);
// By an update that says so, by a rating of role Complete, or marked complete on or before the day.
bool isCompleteOn(const Action& action, const Standing& standing, const RatingScheme& scheme,
                  const QDate& day);
bool isCompleteOn(const Action& action, const Standing& standing, const Rating* rating,
                  const QDate& day);
// None where the action counts; never AnotherBoard.
Exclusion exclusionOn(const Action& action, const Standing& standing, const RatingScheme& scheme,
                      const QDate& day);
Exclusion exclusionOn(const Action& action, const Rating* rating, bool isComplete,
                      const QDate& day);

// What is known of an action's work on a day.
struct WorkState {
    bool isLive = true;
    bool isComplete = false;
};

Deadline deadlineOn(const Action& action, const Standing& standing, const Plan& plan,
                    WorkState work, const QDate& day);

// The action as the roll-up of its plan sees it, without a label.
RollupLeaf leafOn(const Action& action, const Standing& standing, const Plan& plan,
                  const QDate& day);
// The same for the full pass; `parent` is left at 0.
LeafFacts factsOf(const RollupLeaf& leaf, const RatingScheme& scheme, const RollupRule& rule);

} // namespace boardplan
