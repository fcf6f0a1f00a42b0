#include "domain/view_tree.h"

#include "domain/rollup_basis.h"
#include "domain/rollup_classes.h"
#include "domain/view_facts.h"

#include <algorithm>

namespace boardplan {

namespace {

LeafFacts planFactsOf(const TreeSource& source, const Plan& plan, const Action& action)
{
    const RollupLeaf leaf = leafOn(action, source.standing(action.id), plan, source.day);
    LeafFacts facts = factsOf(leaf, plan.ratingScheme, plan.rollupRule);
    facts.servesSome = !action.boards.empty();
    return facts;
}

} // namespace

PlanSummaries::PlanSummaries(const TreeSource& source, const Plan& plan)
{
    const PlanBook& book = source.book;
    const std::size_t top = open(plan.id.value, -1);
    for (const PriorityId priority : book.prioritiesOf(plan.id)) {
        const std::size_t middle = open(priority.value, static_cast<qint32>(top));
        addActions(source, plan, book.actionsOf(priority));
        for (const ObjectiveId objective : book.objectivesOf(priority)) {
            const std::size_t low = open(objective.value, static_cast<qint32>(middle));
            addActions(source, plan, book.actionsOf(objective));
            close(low);
        }
        close(middle);
    }
    close(top);
    m_summaries.resize(m_nodes.size());
    sumUp(m_leaves, m_above, m_summaries);
}

std::size_t PlanSummaries::open(const QUuid& id, qint32 above)
{
    m_nodeAt.insert(id, m_nodes.size());
    m_nodes.push_back({id, m_leaves.size(), m_leaves.size(), 0, 0});
    m_above.push_back(above);
    return m_nodes.size() - 1;
}

void PlanSummaries::addActions(const TreeSource& source, const Plan& plan,
                               const std::vector<ActionId>& actions)
{
    for (const ActionId id : actions) {
        const Action& action = *source.book.find(id);
        if (!source.isCounted(action)) {
            continue;
        }
        LeafFacts facts = planFactsOf(source, plan, action);
        facts.parent = static_cast<qint32>(m_nodes.size() - 1);
        m_servesSome = m_servesSome || facts.servesSome;
        m_leafAt.insert(id, m_leaves.size());
        m_leaves.push_back(facts);
        m_actions.push_back(id);
    }
    m_nodes.back().ownEnd = m_leaves.size();
}

void PlanSummaries::close(std::size_t node)
{
    m_nodes[node].leafEnd = m_leaves.size();
    m_nodes[node].nodeEnd = m_nodes.size();
}

const RollupSummary* PlanSummaries::find(const QUuid& node) const
{
    const auto at = m_nodeAt.constFind(node);
    return at == m_nodeAt.constEnd() ? nullptr : &m_summaries[*at];
}

std::span<const ActionId> PlanSummaries::actionsBelow(const QUuid& node) const
{
    const auto at = m_nodeAt.constFind(node);
    if (at == m_nodeAt.constEnd()) {
        return {};
    }
    const TreeNode& found = m_nodes[*at];
    return std::span{m_actions}.subspan(found.firstLeaf, found.leafEnd - found.firstLeaf);
}

bool PlanSummaries::renew(const TreeSource& source, const Plan& plan, ActionId action)
{
    const auto at = m_leafAt.constFind(action);
    const Action* changed = source.book.find(action);
    if (at == m_leafAt.constEnd() || changed == nullptr) {
        return false;
    }
    LeafFacts facts = planFactsOf(source, plan, *changed);
    facts.parent = m_leaves[*at].parent;
    m_servesSome = m_servesSome || facts.servesSome;
    m_leaves[*at] = facts;
    for (qint32 node = facts.parent; node >= 0; node = m_above[static_cast<std::size_t>(node)]) {
        combine(static_cast<std::size_t>(node));
    }
    return true;
}

void PlanSummaries::combine(std::size_t node)
{
    const TreeNode& found = m_nodes[node];
    RollupSummary summary =
        sumOfLeaves(std::span{m_leaves}.subspan(found.firstLeaf, found.ownEnd - found.firstLeaf));
    for (std::size_t child = node + 1; child < found.nodeEnd; child = m_nodes[child].nodeEnd) {
        summary.add(m_summaries[child]);
    }
    m_summaries[node] = summary;
}

RollupSummary PlanSummaries::above(const PlanBook& book, const Plan& plan, BoardId board) const
{
    const bool servesAll = board.isNull() || !m_servesSome;
    if (servesAll && !plan.rollupRule.countsOverdueGreenAsAmber) {
        return wholeAbove(plan.ratingScheme);
    }
    return sumOfLeaves(leavesAbove(book, plan, board));
}

void PlanSummaries::addAbove(const PlanBook& book, const Plan& plan, BoardId board,
                             std::vector<RollupLeaf>& leaves) const
{
    using Kind = LeafFacts::Kind;
    const std::vector<LeafFacts> facts = leavesAbove(book, plan, board);
    leaves.reserve(leaves.size() + facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const LeafFacts& known = facts[i];
        RollupLeaf& leaf = leaves.emplace_back();
        leaf.action = m_actions[i];
        leaf.rating = known.kind == Kind::Rated || known.kind == Kind::Complete ? known.rating : -1;
        leaf.weight = known.weight;
        leaf.exclusion = known.kind == Kind::Excluded ? Exclusion::NotStarted : Exclusion::None;
        leaf.isComplete = known.kind == Kind::MarkedComplete || known.kind == Kind::Complete;
        leaf.updatedOn = known.updatedOn == 0 ? QDate{} : QDate::fromJulianDay(known.updatedOn);
    }
}

// The weights of the classes are the same above: only the places of the counts change.
RollupSummary PlanSummaries::wholeAbove(const RatingScheme& scheme) const
{
    RollupSummary summary = m_summaries.front();
    summary.counts = {};
    for (std::size_t rating = 0; rating < scheme.ratings.size(); ++rating) {
        const int above = ratingAbove(static_cast<int>(rating), scheme);
        summary.counts[static_cast<std::size_t>(above)] += m_summaries.front().counts[rating];
    }
    return summary;
}

std::vector<LeafFacts> PlanSummaries::leavesAbove(const PlanBook& book, const Plan& plan, BoardId board) const
{
    using Kind = LeafFacts::Kind;
    std::vector<LeafFacts> leaves = m_leaves;
    const bool servesAll = board.isNull() || !m_servesSome;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        LeafFacts& leaf = leaves[i];
        if (leaf.kind == Kind::Rated || leaf.kind == Kind::Complete) {
            leaf.rating = static_cast<qint8>(ratingAbove(leaf.rating, plan.ratingScheme));
            leaf.tier =
                static_cast<quint8>(tierOf(ratingAt(fileScheme(), leaf.rating).ratingClass));
        }
        if (!servesAll && leaf.servesSome && !isServed(board, *book.find(m_actions[i]))) {
            leaf.kind = Kind::Excluded;
        }
    }
    return leaves;
}

const RatingScheme& fileScheme()
{
    static const RatingScheme scheme = bragScheme();
    return scheme;
}

const RollupRule& fileRule()
{
    static const RollupRule rule;
    return rule;
}

int ratingAbove(int rating, const RatingScheme& scheme)
{
    if (rating < 0) {
        return -1;
    }
    const Rating& own = ratingAt(scheme, rating);
    return own.role == RatingRole::Complete ? completeRating(fileScheme())
                                            : mildestRating(own.ratingClass, fileScheme());
}

bool isServed(BoardId board, const Action& action)
{
    return action.boards.empty() ||
           std::find(action.boards.begin(), action.boards.end(), board) != action.boards.end();
}

} // namespace boardplan
