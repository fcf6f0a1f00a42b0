#include "models/plan_tree.h"

#include <algorithm>

namespace boardplan {

namespace {

void renumber(PlanTreeRow& parent)
{
    for (std::size_t row = 0; row < parent.children.size(); ++row) {
        parent.children[row]->row = static_cast<int>(row);
        parent.children[row]->parent = &parent;
    }
}

std::unique_ptr<PlanTreeRow> taken(PlanTreeRow& parent, int row)
{
    const auto at = parent.children.begin() + row;
    std::unique_ptr<PlanTreeRow> child = std::move(*at);
    parent.children.erase(at);
    renumber(parent);
    return child;
}

void placed(PlanTreeRow& parent, int row, std::unique_ptr<PlanTreeRow> child)
{
    parent.children.insert(parent.children.begin() + row, std::move(child));
    renumber(parent);
}

} // namespace

PlanTree::PlanTree(const PlanBook& book, PlanId plan, const QDate& day)
    : m_book{book}
    , m_plan{plan}
    , m_day{day}
{
    m_root.node = Node::of(NodeKind::Plan, plan);
    fill(m_root);
}

bool PlanTree::isShown(const Action& action) const
{
    return !m_day.isValid() || !action.addedOn.isValid() || action.addedOn <= m_day;
}

void PlanTree::append(PlanTreeRow& parent, const Node& node)
{
    parent.children.push_back(grown(node));
}

// Actions directly below a priority come before its objectives (plan_book.h).
void PlanTree::fill(PlanTreeRow& row)
{
    const auto appendActions = [this, &row](const std::vector<ActionId>& actions) {
        for (const ActionId id : actions) {
            if (const Action* action = m_book.find(id); action != nullptr && isShown(*action)) {
                append(row, Node::of(NodeKind::Action, id));
            }
        }
    };
    if (row.node.kind == NodeKind::Plan) {
        for (const PriorityId id : m_book.prioritiesOf(m_plan)) {
            append(row, Node::of(NodeKind::Priority, id));
        }
    } else if (row.node.kind == NodeKind::Priority) {
        appendActions(m_book.actionsOf(PriorityId{row.node.id}));
        for (const ObjectiveId id : m_book.objectivesOf(PriorityId{row.node.id})) {
            append(row, Node::of(NodeKind::Objective, id));
        }
    } else if (row.node.kind == NodeKind::Objective) {
        appendActions(m_book.actionsOf(ObjectiveId{row.node.id}));
    }
    renumber(row);
}

std::unique_ptr<PlanTreeRow> PlanTree::grown(const Node& node)
{
    auto row = std::make_unique<PlanTreeRow>();
    row->node = node;
    m_rows.insert(node, row.get());
    fill(*row);
    return row;
}

void PlanTree::forget(const PlanTreeRow& row)
{
    m_rows.remove(row.node);
    for (const auto& child : row.children) {
        forget(*child);
    }
}

PlanTreeRow* PlanTree::ownerOf(const Priority& priority)
{
    return priority.plan == m_plan ? &m_root : nullptr;
}

PlanTreeRow* PlanTree::ownerOf(const Objective& objective)
{
    return find(Node::of(NodeKind::Priority, objective.priority));
}

PlanTreeRow* PlanTree::ownerOf(const Action& action)
{
    if (!isShown(action)) {
        return nullptr;
    }
    return action.objective.isNull() ? find(Node::of(NodeKind::Priority, action.priority))
                                     : find(Node::of(NodeKind::Objective, action.objective));
}

int PlanTree::positionOf(const Node& node) const
{
    switch (node.kind) {
    case NodeKind::Priority:
        return m_book.find(PriorityId{node.id})->position;
    case NodeKind::Objective:
        return m_book.find(ObjectiveId{node.id})->position;
    default:
        return m_book.find(ActionId{node.id})->position;
    }
}

// By kind, position and UUID, as the book orders children; the row of `id` itself does not count.
int PlanTree::rowFor(const PlanTreeRow& owner, NodeKind kind, int position, const QUuid& id) const
{
    int row = 0;
    for (const auto& child : owner.children) {
        if (child->node.id == id) {
            continue;
        }
        if (child->node.kind != kind) {
            row += child->node.kind == NodeKind::Action ? 1 : 0;
            continue;
        }
        const int other = positionOf(child->node);
        row += other < position || (other == position && child->node.id < id) ? 1 : 0;
    }
    return row;
}

template <typename Entity>
PlanTreeStep PlanTree::stepOf(NodeKind kind, const Change<Entity>& change)
{
    using Kind = PlanTreeStep::Kind;
    PlanTreeStep step;
    step.node = Node::of(kind, change.either().id);
    const PlanTreeRow* present = find(step.node);
    step.to = change.after ? ownerOf(*change.after) : nullptr;
    if (step.to != nullptr) {
        step.toRow = rowFor(*step.to, kind, change.after->position, step.node.id);
    }
    if (present == nullptr) {
        step.kind = step.to == nullptr ? Kind::None : Kind::Insert;
        return step;
    }
    step.from = present->parent;
    step.fromRow = present->row;
    if (step.to == nullptr) {
        step.kind = Kind::Remove;
    } else if (step.to != step.from || step.toRow != step.fromRow) {
        step.kind = Kind::Move;
    }
    return step;
}

PlanTreeStep PlanTree::stepFor(const AnyChange& change)
{
    if (const auto* priority = std::get_if<Change<Priority>>(&change)) {
        return stepOf(NodeKind::Priority, *priority);
    }
    if (const auto* objective = std::get_if<Change<Objective>>(&change)) {
        return stepOf(NodeKind::Objective, *objective);
    }
    if (const auto* action = std::get_if<Change<Action>>(&change)) {
        return stepOf(NodeKind::Action, *action);
    }
    return {};
}

void PlanTree::carryOut(const PlanTreeStep& step)
{
    switch (step.kind) {
    case PlanTreeStep::Kind::Insert:
        placed(*step.to, step.toRow, grown(step.node));
        break;
    case PlanTreeStep::Kind::Remove:
        forget(*taken(*step.from, step.fromRow));
        break;
    case PlanTreeStep::Kind::Move:
        placed(*step.to, step.toRow, taken(*step.from, step.fromRow));
        break;
    case PlanTreeStep::Kind::None:
    case PlanTreeStep::Kind::Columns:
        break;
    }
}

} // namespace boardplan
