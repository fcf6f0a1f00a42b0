#pragma once

#include <boardplan/domain/journal.h>
#include <boardplan/domain/view.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <array>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace boardplan {

// What changed of a plan between two days or closed meetings (domain.md, "Comparison").

// What can have become of an action, in the order in which changes are listed. An action has each
// kind at most once. The first seven are about its rating and exclude each other; what was added or
// removed has no other kind.
enum class ChangeKind {
    Worse,
    Better,
    FirstRated,
    NoLongerRated,
    SchemeChanged, // rated then and now by schemes that have no rating of the other
    Completed,
    Reopened, // complete then and not now
    Added,
    Removed, // not there any more: taken out, or added only after the later side
    Withdrawn,
    Paused,
    Resumed,
    DateMoved,
    Moved, // below another priority or objective
    Leads,
    Words,    // its text, the words of its timescale, its measures
    Commented // updates that changed no rating
};
inline constexpr std::array changeKinds{
    ChangeKind::Worse,     ChangeKind::Better,    ChangeKind::FirstRated, ChangeKind::NoLongerRated,
    ChangeKind::SchemeChanged, ChangeKind::Completed, ChangeKind::Reopened, ChangeKind::Added,
    ChangeKind::Removed,   ChangeKind::Withdrawn, ChangeKind::Paused,     ChangeKind::Resumed,
    ChangeKind::DateMoved, ChangeKind::Moved,     ChangeKind::Leads,      ChangeKind::Words,
    ChangeKind::Commented};

// "worse", "firstRated": the stable spelling for JSON.
QString changeKey(ChangeKind kind);
// Whether the kind says what became of a rating: the first seven.
bool isOfRating(ChangeKind kind);

// How an action or node was rated at one end.
struct RatedState {
    std::optional<Rating> rating; // none: not rated
    bool isComplete = false;      // also where no rating says so
    // What it was instead of being counted, or of having a colour: "paused", "too few rated".
    QString instead;

    bool operator==(const RatedState&) const = default;
};

struct WordChange {
    QString field; // "text", "timescale", "measures", "title"
    QString before;
    QString after;

    bool operator==(const WordChange&) const = default;
};

// One thing that became of one action. Only what belongs to the kind is filled, and always how it
// was rated at both ends.
struct ActionChange {
    ChangeKind kind = ChangeKind::Words;
    ActionId action;
    QString label; // as today's lists call it; of what is gone, as it was called
    QString text;  // the action's words, of the later end where it is there
    RatedState before;
    RatedState after;
    QDate dateBefore; // DateMoved; invalid: none
    QDate dateAfter;
    int days = 0;   // DateMoved with both dates: later is positive
    QString reason; // of a moved date, of a pause, of a withdrawal
    QString placeBefore; // Moved: "2 Prevention › 2.1 Early help"
    QString placeAfter;
    QStringList leadsBefore; // Leads: those no longer named
    QStringList leadsAfter;  // Leads: those not named before
    std::vector<WordChange> words;
    std::vector<Update> updates; // kinds of rating, Added and Commented: new ones, newest first

    bool operator==(const ActionChange&) const = default;
};

// The plan, a priority or an objective at both ends. Every node is here, changed or not.
struct NodeChange {
    Node node;
    QString label;
    QString title;
    RatedState before; // what is shown: the board's judgement before the computed rating
    RatedState after;
    std::optional<ChangeKind> change; // Worse, Better, FirstRated, NoLongerRated, SchemeChanged
    // Explanations; of the plan always, of others where `change` or their reason differs.
    QString sentenceBefore;
    QString sentenceAfter;
    std::optional<WordChange> words; // title

    bool isChanged() const { return change.has_value() || before != after || words.has_value(); }
    bool operator==(const NodeChange&) const = default;
};

enum class JudgementEvent { Made, Cleared, Lapsed };

struct JudgementChange {
    JudgementEvent event = JudgementEvent::Made;
    Node node;
    QString label; // of the node; empty for the plan
    Override judgement;
    std::optional<Rating> rating; // that the judgement gave
    QString notice;               // Lapsed: why, as a sentence

    bool operator==(const JudgementChange&) const = default;
};

// A printed reference that was changed: no change of the action.
struct RefNote {
    ActionId action;
    QString before;
    QString after;

    bool operator==(const RefNote&) const = default;
};

// Which end is meant: the end of a day, or what a closed meeting was told on its day.
struct ComparisonEnd {
    QDate day;
    MeetingId meeting; // null: the day

    bool operator==(const ComparisonEnd&) const = default;
};

struct Comparison {
    PlanId plan;
    ComparisonEnd from;
    ComparisonEnd to;
    std::vector<ActionChange> actions; // by kind, then in plan order, what is gone last
    std::vector<NodeChange> nodes;     // the plan, then depth first in plan order
    std::vector<JudgementChange> judgements;
    std::vector<RefNote> refs;

    // Nothing changed; notes on refs do not count.
    bool isEmpty() const;
    int count(ChangeKind kind) const;
    // How many actions have a change of their rating.
    int ratingChanges() const;

    bool operator==(const Comparison&) const = default;
};

// Journal positions are `seq`; this one stands behind every entry.
inline constexpr qint64 journalNow = std::numeric_limits<qint64>::max();

// One end with what is known of it.
struct ComparisonSide {
    ComparisonEnd end;
    const View* view = nullptr; // as at the day
    std::vector<Frozen> frozen; // rows of the closed meeting; empty: everything is the view's
    qint64 position = journalNow; // the last journal entry that counts: the end of the day, or the closing
    QString recordedAt;           // the same as a moment, ISO 8601 in UTC; empty: now
};

// Compares a plan at two ends. `updates` are at least those of the plan that one end knows and the
// other does not, in any order; `journal` are the entries after the earlier position, oldest first:
// replaced and removed actions, priorities, objectives, leads and plans, and the insertion of what
// was removed (whose fields are not read).
// Effective dates decide ratings, states, dates given by updates, judgements and additions; recorded
// time decides words, leads, place and what is gone; what a meeting froze stands before both.
Comparison compare(PlanId plan, const ComparisonSide& from, const ComparisonSide& to,
                   std::span<const Update> updates, std::span<const JournalEntry> journal);

// What the change from one key to another is, by the scheme that has both; none: it is none.
// Empty keys: not rated. `fallback` is asked where `scheme` lacks one of the two.
std::optional<ChangeKind> ratingChange(const QString& before, const QString& after,
                                       const RatingScheme& scheme, const RatingScheme& fallback);

} // namespace boardplan
