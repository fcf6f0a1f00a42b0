#pragma once

#include <boardplan/domain/timeline_columns.h>
#include <boardplan/domain/view.h>

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boardplan {

// Where the actions of a plan lie in time, as a value: what the Timeline view draws and says
// (window.md, "Views", Timeline; the dates are those of domain.md, "Timescales" and "Flags").

// In the order they are drawn, the first at the back.
enum class TimelineMarkKind {
    Ongoing, // from its beginning; `to` invalid: an open end
    Window,  // a period that the timescale names
    Overdue, // from the first date that was not met to the day looked at
    Move,    // from the published due date to the one in force; `to` may be the earlier of the two
    Occurrence, // a day at which a recurring action comes round
    NextReport, // the next report of a recurring or ongoing action
    Published,  // the due date as adopted, where it moved
    Due,        // a date that the timescale names, or the one in force
    Complete    // the day it was completed
};

// Passed: met, or before the last report. Late: before the day looked at and not met.
enum class TimelineMarkState { Ahead, Passed, Late };

struct TimelineMark {
    TimelineMarkKind kind = TimelineMarkKind::Due;
    QDate from;
    QDate to; // the same day for marks of one day
    TimelineMarkState state = TimelineMarkState::Ahead;

    bool operator==(const TimelineMark&) const = default;
};

struct TimelineRow {
    ActionId action;
    QString label; // as `View::label`
    bool isLabelPrinted = true; // false: made from the place, shown grey
    QString text;
    QStringList leads; // by name; the cell as printed where it names no lead of the directory
    QString timescale; // the words as published
    std::optional<Rating> rating; // empty: not rated
    Exclusion exclusion = Exclusion::None;
    QString state; // why it does not count: "paused since 3 Mar 2026"; empty where it does
    bool isComplete = false;
    Deadline deadline;
    std::vector<Flag> flags;
    std::vector<TimelineMark> marks; // in drawing order

    // Whether the timescale gives the picture anything to draw.
    bool isDated() const;

    bool operator==(const TimelineRow&) const = default;
};

// The rows of one priority, in plan order.
struct TimelineGroup {
    PriorityId priority;
    QString label;
    QString title;
    std::vector<TimelineRow> rows;

    bool operator==(const TimelineGroup&) const = default;
};

struct TimelineMeeting {
    MeetingId meeting;
    QDate date;
    MeetingBody body = MeetingBody::Board;
    QString
        name; // "board", "executive", or the subgroup's name; of a joint plan with the board's name

    bool operator==(const TimelineMeeting&) const = default;
};

// Which actions: those of a plan, or of one of its priorities, or those that name a lead.
struct TimelineScope {
    PlanId plan;
    PriorityId priority; // null: all
    LeadId lead;         // null: all

    bool operator==(const TimelineScope&) const = default;
};

struct Timeline {
    Window
        span; // whole quarters: the plan's period, widened to what lies outside it and to `today`
    QDate today; // the day looked at
    bool calendarQuarters = false;
    std::vector<TimelineGroup> groups;     // priorities that have such actions
    std::vector<TimelineMeeting> meetings; // within the span, by date

    int actions() const;
    int undated() const; // actions whose timescale gives no date

    bool operator==(const Timeline&) const = default;
};

// Empty, with a span, where the plan has no such action; without a span where there is no such
// plan. Dates more than thirty years from the plan and from today are left out.
Timeline timelineOf(const View& view, const TimelineScope& scope);
// The same over the same span with the rows of some of the actions alone.
Timeline timelineOf(const View& view, const TimelineScope& scope, const QSet<ActionId>& only);

// What the marks of a row say, one part each: {"from 1 Jul 2026 to 30 Sep 2026", "was due 30 Sep
// 2026", "overdue 53 days"}. A row without a date gives its words: "no date: when a review
// completes".
QStringList timelineWords(const TimelineRow& row);

} // namespace boardplan
