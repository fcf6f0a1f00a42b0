#pragma once

#include <boardplan/domain/meeting.h>
#include <boardplan/domain/rating_scheme.h>
#include <boardplan/domain/rollup_rule.h>

#include <QDate>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace boardplan {

// Why an action is left out of the colour; always listed (domain.md, "Roll-up").
enum class Exclusion { None, Withdrawn, Paused, NotDueToStart, NotStarted, AnotherBoard };

// "withdrawn", "paused", "not due to start", "not started", "serves another board only".
QString exclusionText(Exclusion exclusion);

// One action as the roll-up sees it.
struct RollupLeaf {
    ActionId action;
    QString label;           // filled where an explanation is asked for
    int rating = -1;         // position in the scheme; -1: none given
    int weight = 1;          // >= 1
    Exclusion exclusion = Exclusion::None;
    bool isComplete = false; // by a rating of role complete or by "mark complete"
    bool isOverdue = false;  // read only where the rule counts overdue green as amber
    QDate updatedOn;         // day of the update that gives the rating

    bool operator==(const RollupLeaf&) const = default;
};

// What can be added up from child to parent: the colour depends on nothing else. Every included action is
// counted once: in `counts` by its rating, in `markedComplete`, or as not rated. An action marked complete is
// complete whatever its last rating was: the mark is a person's, and later.
struct RollupSummary {
    std::array<int, 3> classWeight{};                     // on plan, at risk, off track
    std::array<int, RatingScheme::maxRatings> counts{};   // of included actions, by position in the scheme
    int markedComplete = 0;                               // complete without a rating that says so
    int included = 0;
    int rated = 0;
    int complete = 0;
    int excluded = 0;
    QDate oldest; // of the rated updates counted
    QDate newest;

    void add(const RollupLeaf& leaf, const RatingScheme& scheme, const RollupRule& rule);
    void add(const RollupSummary& other);
    int notRated() const { return included - rated; }
    int total() const { return included + excluded; }

    bool operator==(const RollupSummary&) const = default;
};

// One action of a full pass: 16 bytes, so that 150,000 of them are read as fast as memory gives them.
struct LeafFacts {
    enum class Kind : quint8 { Excluded, NotRated, Rated, Complete, MarkedComplete };

    qint32 parent = 0;    // position in the summaries
    qint32 weight = 1;    // >= 1
    qint32 updatedOn = 0; // Julian day of the update that gives the rating; 0: none
    qint8 rating = -1;    // position in the scheme; read for kinds Rated and Complete
    quint8 tier = 0;      // position in RollupSummary::classWeight
    Kind kind = Kind::NotRated;
    bool servesSome = false; // serves some boards of its plan only; sumUp does not read it
};

// The full pass: every leaf is added to its parent, then every summary to the one above it. `summaries` are
// overwritten; `above[i]` is the position that summary i adds to, smaller than i, or -1. Fastest where leaves of
// one parent stand together.
void sumUp(std::span<const LeafFacts> leaves, std::span<const qint32> above, std::span<RollupSummary> summaries);

enum class RollupReason { Rated, TooFewRated, NothingToRate, CountsOnly };

// "rated", "too few rated", "nothing to rate", "counts only".
QString reasonText(RollupReason reason);

struct RollupOutcome {
    RollupReason reason = RollupReason::NothingToRate;
    int rating = -1; // position in the scheme where reason is Rated

    bool operator==(const RollupOutcome&) const = default;
};

// The word of the rating, or "Too few rated": what a chip says.
QString outcomeWord(const RollupOutcome& outcome, const RatingScheme& scheme);

// The colour of a summary under a rule. Integers only. Never better than the best rating below.
RollupOutcome outcomeOf(const RollupSummary& summary, const RatingScheme& scheme, const RollupRule& rule);

struct ExcludedAction {
    ActionId action;
    QString label;
    Exclusion why = Exclusion::None;

    bool operator==(const ExcludedAction&) const = default;
};

struct LabelledAction {
    ActionId action;
    QString label;
    int rating = -1;

    bool operator==(const LabelledAction&) const = default;
};

// The whole answer for one node: outcome, what it stands on, and what would change it. Level by level the rule
// counts parts instead of actions: `unit` says which, `basis` sums them, and the lists but `excluded` name them by
// their label and, in place of an action, their own id.
struct RollupResult {
    RollupOutcome outcome;
    RollupSummary summary;             // of the actions below
    RollupSummary basis;               // of what the rule counted: the same unless level by level
    NodeKind unit = NodeKind::Action;  // Action, Objective, Priority; All: objectives and actions mixed
    std::vector<ExcludedAction> excluded;
    std::vector<LabelledAction> deciding;  // smallest set that, all others green, still gives the colour
    std::vector<LabelledAction> toImprove; // smallest set that, turned green, gives a better colour
    std::vector<LabelledAction> offTrack;  // every red below, for the sentence
    std::vector<LabelledAction> atRisk;    // every amber below, for the sentence
    std::optional<Override> judgement;     // the board's judgement, where one stands
    RollupRule rule;
    RatingScheme scheme;

    // The rating to show: the board's judgement where one stands, else the computed one; null: none.
    const Rating* shown() const;
    const Rating* computed() const;
};

// Full explanation of the leaves below a node, in plan order. "Turned green" means on plan: for the sets an overdue
// green that counts as amber can turn green like any amber.
RollupResult explain(std::span<const RollupLeaf> leaves, const RatingScheme& scheme, const RollupRule& rule);

// The sentence shown on screen, on paper and on the command line (domain.md, "Result"):
// "Amber: 2 of 7 rated actions are red (2.1, 2.4), which rules out green. 7 of 9 rated, oldest update 94 days ago."
// `kind` words "makes the priority red"; `today` dates the freshness. The part before the first ": " is the lead
// that papers print bold. A judgement of the board that stands is named at the end.
QString sentence(const RollupResult& result, NodeKind kind, const QDate& today);

// Shares of `counts` in whole per cent that add to 100 by largest remainder; a non-zero count is never 0.
// All zero where the counts are.
std::vector<int> percentages(std::span<const int> counts);

} // namespace boardplan
