#pragma once

#include <boardplan/domain/action_filter.h>
#include <boardplan/models/roles.h>

#include <QDate>
#include <vector>

namespace boardplan {

struct NamedLead {
    LeadId id;
    QString name;
};

// What the list of actions keeps of one action: everything shown, sorted, grouped or found by.
struct ActionEntry {
    ActionTraits traits;
    int place = 0; // in plan order
    QString label;
    QString text;
    QString priority; // "2 Preventing harm"
    int priorityPlace = 0;
    QString leadText;
    std::vector<NamedLead> leads;
    Deadline deadline;
    QDate firstDue;    // as the timescale says
    QString timescale; // as published
    ShownRating rating;
    ShownRating standsAs; // what it is sorted and grouped as: what is marked complete is complete
    std::vector<CellNote> tags; // state and flags
    QDate updatedOn;
    QString lastUpdate;
    std::vector<ActionText> texts;
    QString findable; // all of them folded, one a line

    ActionId action() const { return traits.action; }
    // The date in force differs from the one of the timescale.
    bool isMoved() const
    {
        return firstDue.isValid() && deadline.due.isValid() && firstDue != deadline.due;
    }
};

ActionEntry entryFor(const View& view, ActionId action, const std::optional<QString>& ratingThen);

} // namespace boardplan
