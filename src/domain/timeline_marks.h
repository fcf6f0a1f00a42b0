#pragma once

#include <boardplan/domain/timeline.h>

#include <vector>

namespace boardplan {

// One action with what a day makes of it.
struct TimelineSubject {
    const Action& action;
    const Standing& standing;
    const Plan& plan;
    const Deadline& deadline;
    QDate today;
    bool isComplete = false;
    bool isLive = true; // neither paused nor withdrawn
};

// Days on which a recurring action comes round and, where `withRhythm`, an ongoing one reports,
// from the beginning of its series up to and with `until`; never more than a few hundred.
std::vector<QDate> occurrencesOf(const TimelineSubject& subject, const QDate& until,
                                 bool withRhythm = false);

// Every mark of the action, recurring ones up to `until`, in drawing order.
std::vector<TimelineMark> marksOf(const TimelineSubject& subject, const QDate& until);

} // namespace boardplan
