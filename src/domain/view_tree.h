#pragma once

#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/rollup.h>

#include <QHash>
#include <functional>

namespace boardplan {

// What a tree is built from: the book, where actions stand, and the day.
struct TreeSource {
    const PlanBook& book;
    std::function<const Standing&(ActionId)> standing;
    std::function<bool(const Action&)> isCounted; // false: added after the day
    QDate day;
};

// The summaries of one plan, its priorities and its objectives over one contiguous run of leaves in
// plan order. Nodes stand in preorder, so that the leaves below each are one range. Values of the
// book are not kept.
class PlanSummaries {
public:
    PlanSummaries(const TreeSource& source, const Plan& plan);

    // Null where the plan has no such node.
    const RollupSummary* find(const QUuid& node) const;
    // The actions below a node in plan order; empty where there is no such node.
    std::span<const ActionId> actionsBelow(const QUuid& node) const;
    const std::vector<ActionId>& actions() const { return m_actions; }

    // Takes an action's facts anew and combines the summaries on its path. False: the action is not
    // here.
    bool renew(const TreeSource& source, const Plan& plan, ActionId action);
    // The plan's part of a node above plans: in the scheme and rule of the file, without the
    // actions that serve other boards only. A null board means no board in particular.
    RollupSummary above(const PlanBook& book, const Plan& plan, BoardId board) const;
    // The leaves of that part, without labels: what is left out does not say why.
    void addAbove(const PlanBook& book, const Plan& plan, BoardId board, std::vector<RollupLeaf>& leaves) const;

private:
    struct TreeNode {
        QUuid id;
        std::size_t firstLeaf = 0;
        std::size_t ownEnd = 0;  // leaves directly below: firstLeaf … ownEnd
        std::size_t leafEnd = 0; // leaves below: firstLeaf … leafEnd
        std::size_t nodeEnd = 0; // nodes below: own position + 1 … nodeEnd
    };

    std::size_t open(const QUuid& id, qint32 above);
    void addActions(const TreeSource& source, const Plan& plan,
                    const std::vector<ActionId>& actions);
    void close(std::size_t node);
    void combine(std::size_t node);
    RollupSummary wholeAbove(const RatingScheme& scheme) const;
    std::vector<LeafFacts> leavesAbove(const PlanBook& book, const Plan& plan, BoardId board) const;

    std::vector<TreeNode> m_nodes;
    std::vector<qint32> m_above;
    std::vector<RollupSummary> m_summaries;
    std::vector<LeafFacts> m_leaves;
    std::vector<ActionId> m_actions; // of m_leaves
    bool m_servesSome = false;       // some action serves some boards of the plan only
    QHash<QUuid, std::size_t> m_nodeAt;
    QHash<ActionId, std::size_t> m_leafAt;
};

// The scheme and rule of nodes above plans (domain.md, "Roll-up").
const RatingScheme& fileScheme();
const RollupRule& fileRule();
// Position in the file's scheme of a rating of a plan's: by role and class; -1 for none (-1).
int ratingAbove(int rating, const RatingScheme& scheme);
bool isServed(BoardId board, const Action& action);

} // namespace boardplan
