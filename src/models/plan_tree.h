#pragma once

#include "models/plan_row.h"

#include <boardplan/domain/edit.h>
#include <boardplan/domain/node.h>
#include <boardplan/domain/plan_book.h>

#include <QDate>
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

namespace boardplan {

struct PlanTreeRow {
    Node node;
    PlanTreeRow* parent = nullptr; // null for the root alone
    int row = 0;                   // among its siblings
    std::vector<std::unique_ptr<PlanTreeRow>> children;
    mutable std::optional<PlanRowFacts> facts; // empty: to be worked out again
};

// What one change does to the tree. Rows count before the step, but `toRow`, which counts after it.
struct PlanTreeStep {
    enum class Kind { None, Insert, Remove, Move, Columns };

    Kind kind = Kind::None;
    Node node;
    PlanTreeRow* from = nullptr;
    int fromRow = 0;
    PlanTreeRow* to = nullptr;
    int toRow = 0;

    // As QAbstractItemModel::beginMoveRows counts: within one parent, rows before the move.
    int destination() const { return from == to && toRow > fromRow ? toRow + 1 : toRow; }
};

// The rows of one plan, in order, with places that stay put while the book's tables move.
class PlanTree {
public:
    // An invalid day shows every action; else those added by then.
    PlanTree(const PlanBook& book, PlanId plan, const QDate& day);

    const PlanTreeRow* root() const { return &m_root; }
    PlanTreeRow* root() { return &m_root; }
    PlanTreeRow* find(const Node& node) const { return m_rows.value(node, nullptr); }

    // Asked before the book takes the change.
    PlanTreeStep stepFor(const AnyChange& change);
    // Done after the book took it.
    void carryOut(const PlanTreeStep& step);

private:
    PlanTreeRow* ownerOf(const Priority& priority);
    PlanTreeRow* ownerOf(const Objective& objective);
    PlanTreeRow* ownerOf(const Action& action);
    template <typename Entity> PlanTreeStep stepOf(NodeKind kind, const Change<Entity>& change);
    int rowFor(const PlanTreeRow& owner, NodeKind kind, int position, const QUuid& id) const;
    int positionOf(const Node& node) const;

    std::unique_ptr<PlanTreeRow> grown(const Node& node);
    void fill(PlanTreeRow& row);
    void append(PlanTreeRow& parent, const Node& node);
    void forget(const PlanTreeRow& row);
    bool isShown(const Action& action) const;

    const PlanBook& m_book;
    PlanId m_plan;
    QDate m_day;
    PlanTreeRow m_root;
    QHash<Node, PlanTreeRow*> m_rows;
};

} // namespace boardplan
