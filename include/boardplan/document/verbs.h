#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/scheme_change.h>
#include <boardplan/domain/view.h>

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
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

// Records an update: fills id and sequence. Refused: a rating the scheme does not have, a day – or a month or year –
// that begins in the future of `today`, an update that says nothing at all. `recordedAt` is UTC.
Result<Edit> recordUpdate(const PlanBook& book, Update update, const QDate& today, const QDateTime& recordedAt);
// Corrects an update that was recorded wrongly: it keeps its identity, its action and its place in the order of
// recording. The reason stays in the journal, in the edit's verb. Refused as recording is, and without a reason.
Result<Edit> changeUpdate(const PlanBook& book, const Update& before, Update after, const QString& reason,
    const QDate& today);
// Takes an update back that should not have been recorded; what closed meetings were told of it stays.
Result<Edit> removeUpdate(const PlanBook& book, const Update& update, const QString& reason);

Result<Edit> setActionText(const PlanBook& book, ActionId action, const QString& text);
// The words of the cell: split into leads; new names enter the directory, known ones are used again.
Result<Edit> setActionLeads(const PlanBook& book, ActionId action, const QString& leadText);
// The words of the timescale, read again.
Result<Edit> setActionTimescale(const PlanBook& book, ActionId action, const QString& text);
// Another reading of words that stay as published: as if they said `asIf`. It is marked as made by hand and kept until
// the words change; empty: the words are read again. Refused where `asIf` says nothing about time.
Result<Edit> setActionReading(const PlanBook& book, ActionId action, const QString& asIf);
Result<Edit> setActionMeasures(const PlanBook& book, ActionId action, const QStringList& measures);
// A paused or withdrawn action carries a reason and the day it counts from.
Result<Edit> setActionState(const PlanBook& book, ActionId action, const ActionState& state);
Result<Edit> setPriorityTitle(const PlanBook& book, PriorityId priority, const QString& title);
Result<Edit> setObjectiveTitle(const PlanBook& book, ObjectiveId objective, const QString& title);

// Puts an earlier value of a field of an action, priority or objective back, as the journal has it (History → restore).
// Refused: a field that is not restored (restorableFields), a value that names what the file no longer has.
Result<Edit> restoreField(const PlanBook& book, const Node& node, const QString& field, const QJsonValue& earlier);
// The fields of such a node that have a way back; empty for other nodes.
QStringList restorableFields(NodeKind kind);

// A new action below `objective` where it is not null, else directly below `priority`, at the end.
Result<Edit> addAction(const PlanBook& book, PriorityId priority, ObjectiveId objective, const QString& text,
    const QDate& addedOn);
Result<Edit> addPriority(const PlanBook& book, PlanId plan, const QString& ref, const QString& title);
// Refused where updates exist: such an action is withdrawn, not removed.
Result<Edit> removeAction(const PlanBook& book, ActionId action);

// Thresholds of the plan's flags and how its timescales are read. Where the quarters change, every timescale that was
// not read by hand is read again. Refused: days that are none, a rhythm that is no ISO 8601 period of months or years.
Result<Edit> setPlanSettings(const PlanBook& book, PlanId plan, const PlanSettings& settings);

// Other ratings. What was reported, frozen and judged stays as it was said and counts by `table`, from the key of a
// present rating to one of `scheme` as given (scheme_change.h). Refused: what checkScheme calls an error, a table that
// names what is not there.
Result<Edit> setRatingScheme(const PlanBook& book, PlanId plan, const RatingScheme& scheme, const RatingTable& table);
// Another rule: its version goes up, and the change is kept in the plan with its day, author and reason; `before` of
// `change` is filled here. Refused: thresholds that are not in 0 < r <= 1, a floor outside 0 to 1, no reason where the
// plan is adopted.
Result<Edit> setRollupRule(const PlanBook& book, PlanId plan, const RollupRule& rule, RuleChange change);
// How much an action counts in shares of weight; at least 1.
Result<Edit> setActionWeight(const PlanBook& book, ActionId action, int weight);

// Freezes the published text and dates of every action. A date that an update of the draft moved is adopted as moved:
// its words become the action's. `at` names the meeting in the edit's verb; null: none.
Result<Edit> adoptPlan(const PlanBook& book, PlanId plan, const QDate& on, MeetingId at = {});

// A subgroup's meeting names the subgroup.
Result<Edit> addMeeting(const PlanBook& book, Meeting meeting);
// Another date, title or body, of a meeting that is open.
Result<Edit> changeMeeting(const PlanBook& book, const Meeting& changed);
// Refused for a closed meeting, and where a commentary was written for it.
Result<Edit> removeMeeting(const PlanBook& book, MeetingId meeting);
// Closes a meeting: one frozen row per action and node of what it covers – every plan of its board for a board or
// executive meeting, the actions it leads for a subgroup's (domain.md, "Closing a meeting"). `view` is that of the
// meeting's day. Refused where it is closed already and before its day.
Result<Edit> closeMeeting(const View& view, MeetingId meeting, const QDate& on);
// Opens a closed meeting again: what it froze goes, in the journal for ever; closing freezes anew. `frozen` are the rows
// of the meeting, as Document::frozenOf gives them.
Result<Edit> reopenMeeting(const PlanBook& book, MeetingId meeting, const std::vector<Frozen>& frozen);

// A filter or report definition kept in the file (meeting.h, "Saved"). Refused: no name, or one that another of its
// kind bears already.
Result<Edit> addSaved(const PlanBook& book, const QString& kind, const QString& name, const QJsonObject& value);
Result<Edit> renameSaved(const PlanBook& book, SavedId saved, const QString& name);
Result<Edit> removeSaved(const PlanBook& book, SavedId saved);

// The board's judgement of a node; clears an earlier one that stands. Empty rating: only clears. Refused: a rating that
// the scheme the node is shown in does not offer now, no reason.
Result<Edit> setJudgement(const View& view, const Override& judgement);

} // namespace boardplan
