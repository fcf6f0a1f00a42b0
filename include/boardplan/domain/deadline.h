#pragma once

#include <boardplan/domain/action.h>
#include <boardplan/domain/standing.h>

#include <QDate>
#include <vector>

namespace boardplan {

// What is due of an action, from its timescale, its updates and a day (domain.md, "Timescales" and "Flags").
struct Deadline {
    QDate due;          // the date in force: an update's new date, else the timescale's; invalid: none
    QDate publishedDue; // as adopted, or as read from the timescale in a draft
    QDate firstUnmet;   // the earliest date of the timescale that has not been met; overdue counts from it
    QDate nextReport;   // of recurring and ongoing actions
    int overdueDays = 0; // 0: not overdue (also where complete, paused or withdrawn)
    int movedDays = 0;   // due against publishedDue, adopted plans only

    bool operator==(const Deadline&) const = default;
};

Deadline deadlineOf(const Action& action, const Standing& standing, const Plan& plan, const QDate& today);

// The dates of an action that no update has met yet, in order: what an update may say it meets.
std::vector<QDate> unmetDates(const Action& action, const Standing& standing);

} // namespace boardplan
