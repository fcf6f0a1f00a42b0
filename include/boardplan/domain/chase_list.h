#pragma once

#include <boardplan/domain/view.h>

#include <QDate>
#include <QStringList>
#include <vector>

namespace boardplan {

// What stands out of an action that somebody is asked about before a meeting, the most pressing
// first.
enum class ChaseHeap { Overdue, DueBefore, Awaited };

// One action that its lead is asked about.
struct ChaseItem {
    ActionId action;
    ChaseHeap heap = ChaseHeap::Awaited;
    QDate due; // the date that is passed or comes before the meeting; else the next report; may be
               // invalid
    bool isAwaited = false; // an update is expected for the meeting, whatever the heap
    QStringList reasons;    // "overdue 53 days", "update awaited", as the flags say it

    bool operator==(const ChaseItem&) const = default;
};

// What one lead is asked, heap by heap, in each by date and then in plan order.
struct LeadChase {
    LeadId lead; // null: actions that name no lead
    std::vector<ChaseItem> items;

    bool operator==(const LeadChase&) const = default;
};

// The chase list for a meeting (product.md D3; domain.md, "Flags": update awaited, overdue, due
// soon, report due). An action with several leads stands under each of them; contributors are asked
// only where nobody leads.
struct ChaseList {
    MeetingId meeting;            // null: no meeting is to come, and the plan's own notice counts
    QDate by;                     // what is due on or before this day is asked for
    std::vector<LeadChase> leads; // in the order of the directory, those without a lead last
    int actions = 0;              // each counted once

    bool operator==(const ChaseList&) const = default;
};

// For one meeting, or for the plan's next board meeting where `meeting` is null; a subgroup's
// meeting asks about the actions it leads. Without a meeting to come, `by` is the view's day and
// the plan's "due soon" days. Complete, paused, withdrawn and not started actions are not asked
// about.
ChaseList chaseList(const View& view, PlanId plan, MeetingId meeting = {});

// The e-mail addresses under which a lead is reached: its own, else those of a group's members,
// once each; empty where none is known.
QStringList addressesOf(const PlanBook& book, LeadId lead);

// "overdue", "dueBefore", "awaited": stable, for JSON.
QString chaseHeapKey(ChaseHeap heap);

} // namespace boardplan
