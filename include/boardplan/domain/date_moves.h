#pragma once

#include <boardplan/domain/action.h>
#include <boardplan/domain/journal.h>
#include <boardplan/domain/plan.h>

#include <QDate>
#include <QString>
#include <span>
#include <vector>

namespace boardplan {

// One move of an action's date (domain.md, "Comparison").
struct DateMove {
    QDate on; // the day it counts from
    QDate from; // invalid: there was none
    QDate to;
    int days = 0; // later is positive; 0 where one of the dates is missing
    QString reason;
    QString author;

    bool operator==(const DateMove&) const = default;
};

// Every move of an action's date since its plan was adopted, oldest first.
struct DateMoves {
    QDate published; // as adopted; invalid: none
    QDate inForce;
    int days = 0; // from published to inForce
    std::vector<DateMove> moves;

    bool operator==(const DateMoves&) const = default;
};

// From the updates and the journal of the action, in any order, as at a day. A draft has no moves: nothing is promised
// yet. Once an update gave a date, changed words of the timescale move it no more.
DateMoves dateMovesOf(const Action& action, const Plan& plan, std::span<const Update> updates,
                      std::span<const JournalEntry> journal, const QDate& day);

} // namespace boardplan
