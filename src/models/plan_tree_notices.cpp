// The document's notices, translated into those of the model.

#include <boardplan/models/plan_tree_model.h>

#include "models/plan_columns.h"
#include "models/plan_tree.h"

namespace boardplan {

namespace {

// The plan whose columns a change makes different, if it does.
bool changesColumns(const AnyChange& change, PlanId plan)
{
    const auto* of = std::get_if<Change<Plan>>(&change);
    if (of == nullptr || of->either().id != plan) {
        return false;
    }
    const Plan before = of->before.value_or(Plan{});
    const Plan after = of->after.value_or(Plan{});
    return treeColumns(before) != treeColumns(after);
}

} // namespace

void PlanTreeModel::begin(const AnyChange& change)
{
    m_step = std::make_unique<PlanTreeStep>(m_tree->stepFor(change));
    if (changesColumns(change, m_plan)) {
        m_step->kind = PlanTreeStep::Kind::Columns;
    }
    const QModelIndex from = indexOf(m_step->from, 0);
    const QModelIndex to = indexOf(m_step->to, 0);
    switch (m_step->kind) {
    case PlanTreeStep::Kind::None:
        break;
    case PlanTreeStep::Kind::Insert:
        beginInsertRows(to, m_step->toRow, m_step->toRow);
        break;
    case PlanTreeStep::Kind::Remove:
        beginRemoveRows(from, m_step->fromRow, m_step->fromRow);
        break;
    case PlanTreeStep::Kind::Move:
        beginMoveRows(from, m_step->fromRow, m_step->fromRow, to, m_step->destination());
        break;
    case PlanTreeStep::Kind::Columns:
        beginResetModel();
        break;
    }
}

void PlanTreeModel::finish(const AnyChange& change)
{
    markChanged(change);
    m_tree->carryOut(*m_step);
    switch (m_step->kind) {
    case PlanTreeStep::Kind::None:
        break;
    case PlanTreeStep::Kind::Insert:
        endInsertRows();
        markSiblings(m_step->to);
        break;
    case PlanTreeStep::Kind::Remove:
        endRemoveRows();
        markSiblings(m_step->from);
        break;
    case PlanTreeStep::Kind::Move:
        endMoveRows();
        markSiblings(m_step->from);
        markSiblings(m_step->to);
        break;
    case PlanTreeStep::Kind::Columns:
        takeOver(m_plan, *m_view);
        endResetModel();
        break;
    }
    m_step.reset();
}

void PlanTreeModel::markChanged(const AnyChange& change)
{
    if (const auto* action = std::get_if<Change<Action>>(&change)) {
        m_changed.insert(Node::of(NodeKind::Action, action->either().id));
    } else if (const auto* update = std::get_if<Change<Update>>(&change)) {
        m_changed.insert(Node::of(NodeKind::Action, update->either().action));
    } else if (const auto* judgement = std::get_if<Change<Override>>(&change)) {
        m_changed.insert(judgement->either().node);
    } else if (!std::holds_alternative<Change<Commentary>>(change) &&
               !std::holds_alternative<Change<Section>>(change) &&
               !std::holds_alternative<Change<Frozen>>(change) &&
               !std::holds_alternative<Change<Saved>>(change)) {
        m_isAllChanged = true; // names, thresholds, meetings and labels reach many rows
    }
}

// The label of a row without a ref is its place among its siblings.
void PlanTreeModel::markSiblings(const PlanTreeRow* parent)
{
    m_changed.insert(parent->node);
    for (const auto& child : parent->children) {
        m_changed.insert(child->node);
    }
}

void PlanTreeModel::tellChanged(PlanTreeRow* row)
{
    row->facts.reset();
    Q_EMIT dataChanged(indexOf(row, 0), indexOf(row, columnCount() - 1));
}

void PlanTreeModel::flush()
{
    QSet<PlanTreeRow*> rows;
    const auto withAncestors = [&rows](PlanTreeRow* row) {
        for (; row != nullptr && row->parent != nullptr && !rows.contains(row); row = row->parent) {
            rows.insert(row);
        }
    };
    const auto withChildren = [&rows](const PlanTreeRow& parent, const auto& self) -> void {
        for (const auto& child : parent.children) {
            rows.insert(child.get());
            self(*child, self);
        }
    };
    if (m_isAllChanged) {
        withChildren(*m_tree->root(), withChildren);
    } else {
        for (const Node& node : std::as_const(m_changed)) {
            withAncestors(m_tree->find(node));
        }
    }
    m_changed.clear();
    m_isAllChanged = false;
    for (PlanTreeRow* row : std::as_const(rows)) {
        tellChanged(row);
    }
}

} // namespace boardplan
