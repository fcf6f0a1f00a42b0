#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/view.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace boardplan {

// Verbs make edits; Document::apply carries them out. Each names its act for the Edit menu ("Rate 2.3 amber") and
// refuses, with a message a person understands, what the rules forbid. An edit that would change nothing is empty.

// A new board with an empty plan.
struct NewPlan {
    QString boardName;
    QString title;
    Period period;
};
Result<Edit> addPlan(const PlanBook& book, const NewPlan& plan);

// Records an update: fills id and sequence. Refused: a rating the scheme does not have, a day in the future of
// `today`, an update that says nothing at all. `recordedAt` is UTC.
Result<Edit> recordUpdate(const PlanBook& book, Update update, const QDate& today, const QDateTime& recordedAt);

Result<Edit> setActionText(const PlanBook& book, ActionId action, const QString& text);
// The words of the cell: split into leads; new names enter the directory, known ones are used again.
Result<Edit> setActionLeads(const PlanBook& book, ActionId action, const QString& leadText);
// The words of the timescale, read again.
Result<Edit> setActionTimescale(const PlanBook& book, ActionId action, const QString& text);
Result<Edit> setActionMeasures(const PlanBook& book, ActionId action, const QStringList& measures);
// A paused or withdrawn action carries a reason and the day it counts from.
Result<Edit> setActionState(const PlanBook& book, ActionId action, const ActionState& state);
Result<Edit> setPriorityTitle(const PlanBook& book, PriorityId priority, const QString& title);
Result<Edit> setObjectiveTitle(const PlanBook& book, ObjectiveId objective, const QString& title);

// A new action below `objective` where it is not null, else directly below `priority`, at the end.
Result<Edit> addAction(const PlanBook& book, PriorityId priority, ObjectiveId objective, const QString& text,
    const QDate& addedOn);
Result<Edit> addPriority(const PlanBook& book, PlanId plan, const QString& ref, const QString& title);
// Refused where updates exist: such an action is withdrawn, not removed.
Result<Edit> removeAction(const PlanBook& book, ActionId action);

// Thresholds of the plan's flags and how its timescales are read. Where the quarters change, every timescale that was
// not read by hand is read again. Refused: days that are none, a rhythm that is no ISO 8601 period of months or years.
Result<Edit> setPlanSettings(const PlanBook& book, PlanId plan, const PlanSettings& settings);

// Freezes the published text and dates of every action.
Result<Edit> adoptPlan(const PlanBook& book, PlanId plan, const QDate& on);

Result<Edit> addMeeting(const PlanBook& book, Meeting meeting);
// Closes a meeting: one frozen row per action and node of what it covers – every plan of its board for a board or
// executive meeting, the actions it leads for a subgroup's (domain.md, "Closing a meeting"). `view` is that of the
// meeting's day. Refused where it is closed already.
Result<Edit> closeMeeting(const View& view, MeetingId meeting, const QDate& on);

// The board's judgement of a node; clears an earlier one that stands. Empty rating: only clears.
Result<Edit> setJudgement(const PlanBook& book, const Override& judgement);

} // namespace boardplan
