#pragma once

#include <boardplan/domain/action_filter.h>
#include <boardplan/models/roles.h>

#include <QDate>
#include <memory>
#include <vector>

namespace boardplan {

struct NamedLead {
    LeadId id;
    QString name;
};

// What the list of actions shows of one action, and what it is sorted and grouped by.
struct ActionEntry {
    ActionId action;
    int place = 0; // in plan order
    QString label;
    QString text;
    PriorityId priorityId;
    QString priority; // "2 Preventing harm"
    int priorityPlace = 0;
    QString leadText;
    std::vector<NamedLead> leads;
    Deadline deadline;
    Tone dueTone = Tone::Plain;
    QDate firstDue;    // as the timescale says
    QString timescale; // as published
    ShownRating rating;
    ShownRating standsAs; // what it is sorted and grouped as: what is marked complete is complete
    std::vector<CellNote> tags; // state and flags
    QDate updatedOn;
    QString lastUpdate;

    // The date in force differs from the one of the timescale.
    bool isMoved() const
    {
        return firstDue.isValid() && deadline.due.isValid() && firstDue != deadline.due;
    }
};

// An action of the list. What is counted is known of all of them; the rest is worked out when it is asked for, or while
// the program is idle: few of thousands come into sight.
struct ListedAction {
    ActionTraits traits;
    int place = 0; // in plan order
    int priorityPlace = 0;
    mutable std::unique_ptr<ActionEntry> entry; // null: not asked for yet
    mutable QString findable;                   // its texts folded, one a line; null: not asked for yet
};

// Of an action that an edit is about to take away nothing is known any more.
ActionEntry entryFor(const View& view, const ListedAction& listed);
QString findableOf(const View& view, ActionId action);

} // namespace boardplan
