#pragma once

#include <boardplan/domain/deadline.h>
#include <boardplan/domain/flags.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/rollup.h>

#include <QDate>
#include <QHash>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace boardplan {

// The book as it stood on a day: what models, report builders and the command line read. Holds the summary of every
// node, so that a colour costs a look-up; explanations are worked out when asked for. The book must outlive
// the view. Summaries are made when first asked for and kept: use from one thread at a time.
class View {
public:
    // As the book stands now, seen on `today`: every update counts.
    View(const PlanBook& book, const QDate& today);
    // As at an earlier day: `standings` are those of that day; an action added after it is left out.
    View(const PlanBook& book, QHash<ActionId, Standing> standings, const QDate& day);
    // The same from what differs alone: `changed` are the standings of the day of the actions that a later update was
    // made on; all others stand as in the book.
    static View asAt(const PlanBook& book, QHash<ActionId, Standing> changed, const QDate& day);
    ~View();
    View(View&&) noexcept;
    View& operator=(View&&) noexcept;

    const PlanBook& book() const;
    QDate day() const;

    // False where the book has no such action or it was added after the day: such an action counts nowhere.
    bool hasAction(ActionId action) const;
    const Standing& standing(ActionId action) const;
    // The rating shown for an action: the scheme's rating, null where not rated.
    const Rating* rating(ActionId action) const;
    bool isComplete(ActionId action) const;
    // Whether the action counts, and if not, why (AnotherBoard is a matter of board nodes and never given here).
    Exclusion exclusion(ActionId action) const;
    Deadline deadline(ActionId action) const;
    // With their words, in the order of FlagKind; `flagSet` is the same without words, and much faster.
    std::vector<Flag> flags(ActionId action) const;
    FlagSet flagSet(ActionId action) const;
    QString label(ActionId action) const;
    QString label(PriorityId priority) const;
    QString label(ObjectiveId objective) const;

    // What is computed for a node: summary and outcome by look-up, the whole result on demand. A lead's node counts
    // every action that names the lead, as lead or contributor.
    RollupSummary summary(const Node& node) const;
    // What of a plan a board answers for: the actions that serve it, counted as the board's node counts them. The
    // whole plan, as the node of all boards counts it, where the board is null.
    RollupSummary summary(PlanId plan, BoardId board) const;
    RollupOutcome outcome(const Node& node) const;
    // The judgement of the board in force for a node, if any: cleared and lapsed ones do not count. One that lapsed
    // stays so, whatever colour the node turns to, while what made it lapse stands (decision 0010).
    std::optional<Override> judgement(const Node& node) const;
    // "Judgement on priority 2 lapsed: 2.3 was updated 3 Dec 2026"; empty where the newest one has not lapsed.
    QString lapseNotice(const Node& node) const;
    // The one that lapsed, to be renewed.
    std::optional<Override> lapsedJudgement(const Node& node) const;
    // The nodes of a plan, itself first, whose newest judgement lapsed.
    std::vector<Node> lapsedNodes(PlanId plan) const;
    RollupResult rollup(const Node& node) const;
    // The explanation, the same words everywhere.
    QString sentence(const Node& node) const;
    // The scheme and rule that a node is shown in: its plan's, or BRAG and Balanced above plans.
    const RatingScheme& scheme(const Node& node) const;
    const RollupRule& rule(const Node& node) const;
    // Ref and title of a node, for headings: {"2", "Preventing harm before it occurs"}.
    std::pair<QString, QString> heading(const Node& node) const;
    // Every node of the file in the order of `rollup`: all, then per board: board, its plans, their priorities,
    // their objectives; then the leads. Depth first, in plan order. A joint plan stands below its first board,
    // plans without a board after all boards.
    std::vector<Node> nodes() const;

    // The last closed board meeting of the plan's boards on or before the day, and the next open or dated
    // one after it.
    const Meeting* lastBoardMeeting(PlanId plan) const;
    const Meeting* nextBoardMeeting(PlanId plan) const;

    // Every update of an action, in any order: where a judgement was passed by, the view looks back with it. Without
    // it only what stands on the day is known.
    using Past = std::function<std::vector<Update>(ActionId)>;
    void setPast(Past past);

    // Brings summaries up to date after the book took this change: only the path above the action for an
    // action or a standing, everything where structure or schemes change.
    void renew(const AnyChange& change);

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace boardplan
