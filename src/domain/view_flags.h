#pragma once

#include <boardplan/domain/deadline.h>
#include <boardplan/domain/flags.h>
#include <boardplan/domain/plan_book.h>

namespace boardplan {

// Days of the board meetings that flags count from; invalid: no such meeting.
struct MeetingDays {
    QDate lastClosed;
    QDate closedBefore; // the one before the last closed
    QDate next;
};

// What flags read in the words of updates. It depends on the updates alone, so that it is worked out once.
struct UpdateWording {
    bool isSameText = false; // the newest update says what the rated one before it said
    bool isDoubtful = false; // the newest or the rated update has words of delay or doubt
};

UpdateWording wordingOf(const Standing& standing);

// Everything flags look at for one action.
struct FlagFacts {
    const PlanBook& book;
    const Action& action;
    const Plan& plan;
    const Standing& standing;
    UpdateWording wording;
    const MeetingDays& meetings;
    QDate day;
};

// The flags of an action and the numbers that their words name.
struct FoundFlags {
    FlagSet kinds;
    qint64 overdueDays = 0;
    qint64 dueInDays = 0;
    qint64 movedDays = 0;
    qint64 startLateDays = 0;
    const Rating* rating = nullptr; // of the plan's scheme; null: not rated
};

// Source of every rule: domain.md, "Flags".
FoundFlags findFlags(const FlagFacts& facts);

} // namespace boardplan
