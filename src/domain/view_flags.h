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

// Everything flags look at for one action.
struct FlagFacts {
    const PlanBook& book;
    const Action& action;
    const Plan& plan;
    const Standing& standing;
    MeetingDays meetings;
    QDate day;
};

// In the order of FlagKind. Source of every rule: domain.md, "Flags".
std::vector<Flag> flagsOf(const FlagFacts& facts);

} // namespace boardplan
