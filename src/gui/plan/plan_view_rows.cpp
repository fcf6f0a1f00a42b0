// What a person does with whole rows in the Plan view: move, drop, fill.

#include "gui/plan/plan_view.h"

#include <boardplan/document/row_verbs.h>
#include <boardplan/models/plan_tree_model.h>

#include <QItemSelectionModel>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

void PlanView::move(MoveStep step)
{
    const std::vector<Node> rows = m_session.selectedRows();
    if (m_session.perform(moveNodes(m_session.book(), rows, step))) {
        showMoved(rows);
    }
}

bool PlanView::mayDrop(Destination to) const
{
    to.owner.id = to.owner.kind == NodeKind::Plan ? m_session.plan().value : to.owner.id;
    const auto edit = moveNodes(m_session.book(), selectedNodes(), to);
    return m_session.lockedReason().isEmpty() && edit && !edit->isEmpty();
}

void PlanView::drop(Destination to)
{
    to.owner.id = to.owner.kind == NodeKind::Plan ? m_session.plan().value : to.owner.id;
    const std::vector<Node> rows = selectedNodes();
    if (m_session.perform(moveNodes(m_session.book(), rows, to))) {
        showMoved(rows);
    }
}

void PlanView::showMoved(const std::vector<Node>& rows)
{
    const int column = std::max(0, m_tree->currentIndex().column());
    const Node current = m_session.selection();
    m_isMirroring = true;
    m_tree->selectionModel()->clearSelection();
    for (const Node& row : rows) {
        const QModelIndex index = m_model->indexOf(row, column);
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            m_tree->expand(above);
        }
        m_tree->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (row == current) {
            m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }
    m_isMirroring = false;
    m_session.selectRows(current, rows);
    m_tree->scrollTo(m_tree->currentIndex());
}

std::pair<ActionId, std::vector<ActionId>> PlanView::fillOf(const QModelIndex& current) const
{
    const auto isAction = [this](const QModelIndex& row) { return m_model->nodeAt(row).kind == NodeKind::Action; };
    std::vector<ActionId> actions;
    for (const QModelIndex& row : m_tree->selectedInOrder()) {
        if (isAction(row)) {
            actions.emplace_back(ActionId{m_model->nodeAt(row).id});
        }
    }
    if (actions.size() > 1) {
        const ActionId first = actions.front();
        actions.erase(actions.begin());
        return {first, actions};
    }
    QModelIndex above = m_tree->indexAbove(current.siblingAtColumn(0));
    while (above.isValid() && !isAction(above)) {
        above = m_tree->indexAbove(above);
    }
    return {ActionId{m_model->nodeAt(above).id}, {ActionId{m_model->nodeAt(current).id}}};
}

void PlanView::fillFromAbove()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid() || refuseIfLocked()) {
        return;
    }
    const QString field = m_model->editableField(current.column());
    const auto refuse = [this](const QString& code, const QString& what, const QString& todo) {
        Q_EMIT m_session.failed(Error{ErrorKind::InvalidInput, code, what, tr("Nothing was changed."), todo, {}});
    };
    if (m_model->nodeAt(current).kind != NodeKind::Action || field.isEmpty()) {
        refuse(u"BP-GUI-090"_s, tr("This cell is not filled from the row above."),
            tr("Go to a cell with the text, lead, timescale or measures of an action."));
        return;
    }
    const auto [from, to] = fillOf(current);
    if (from.isNull()) {
        refuse(u"BP-GUI-091"_s, tr("No action stands above this one."), {});
        return;
    }
    m_session.perform(sameField(m_session.book(), from, to, field));
}

} // namespace boardplan
