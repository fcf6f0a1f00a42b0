#pragma once

#include <boardplan/domain/view.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// The heaps of a chair's desk, the most pressing first (product.md U2; interface.md, "My subgroup").
enum class DeskHeap { NeedsUpdate, NeedsDecision, Fine };

// One action of a lead, and why it lies where it does.
struct DeskItem {
    ActionId action;
    PlanId plan;
    DeskHeap heap = DeskHeap::Fine;
    QStringList reasons; // in words; what put it on its heap first

    bool operator==(const DeskItem&) const = default;
};

// What a lead has to do with, over all plans of the file.
struct SubgroupDesk {
    LeadId lead;
    std::vector<DeskItem> items; // heap by heap
    int plans = 0;               // that these actions belong to
    QDate lastMeeting;           // of the boards of these plans, closed; invalid: none
    QDate nextMeeting;           // the first of them to come; invalid: none

    int count(DeskHeap heap) const;
    const DeskItem* find(ActionId action) const;

    bool operator==(const SubgroupDesk&) const = default;
};

// The actions that name the lead, or a group that stands for it, as lead or contributor; each once. Withdrawn ones are
// left out. An alias is a spelling of the lead and no lead of its own: nothing is looked up by name.
//
// Needs an update: what the chase list of its plan asks this lead or one of its groups before the next board meeting
// (chase_list.h), or a first update that filters call awaited though no board meets (action_filter.h); but nothing that
// was reported on the day of the view: a report of today answers what is asked today, even where the date stays passed.
// In the order of the chase list: overdue, due before the meeting, awaited; in each by date, then plans in their order
// and plan order.
// Needs a decision: what asks something of a body (asks.h), whose leads differ, or that is paused. In plan order.
// Fine: all else. In plan order.
// What is asked of an action goes before the decision it waits for; its reasons name both.
SubgroupDesk subgroupDesk(const View& view, LeadId lead);

// What to open after `done` was reported: the next of its heap as it lay before that is still there, else the first
// that needs an update, else, where `done` did, the first that needs a decision. Null: nothing follows.
ActionId nextOnDesk(const SubgroupDesk& before, const SubgroupDesk& now, ActionId done);

// "Needs your update", "Needs a decision", "Fine for now": nothing to do, whatever the rating.
QString deskHeapWords(DeskHeap heap);

// A lead that can have a desk, with the actions that would lie on it.
struct DeskOwner {
    LeadId lead;
    int actions = 0;

    bool operator==(const DeskOwner&) const = default;
};

// Every lead of the directory that has actions on the day: subgroups first, each kind in the order of the directory.
std::vector<DeskOwner> deskOwners(const View& view);

} // namespace boardplan
