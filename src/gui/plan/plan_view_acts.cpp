// What a person does in the Plan view.

#include "gui/copying/row_tables.h"
#include "gui/copying/table_clipboard.h"
#include "gui/plan/plan_cell_editor.h"
#include "gui/plan/plan_delegate.h"
#include "gui/plan/plan_view.h"
#include "gui/ratings/rating_choice.h"
#include "gui/ratings/rating_picker.h"

#include <boardplan/document/verbs.h>
#include <boardplan/models/plan_tree_model.h>

#include <QItemSelectionModel>
#include <QMenu>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The entity of a kind that an edit inserts; null where it inserts none.
template <typename Entity> decltype(Entity::id) insertedBy(const Edit& edit)
{
    for (const AnyChange& any : edit.changes) {
        const auto* change = std::get_if<Change<Entity>>(&any);
        if (change != nullptr && !change->before) {
            return change->after->id;
        }
    }
    return {};
}

// Menu texts show keys that the table itself reads, so that they never clash with those of the
// window.
QString withKeys(const QString& text, const QKeySequence& keys)
{
    return text + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

bool PlanView::refuseIfLocked()
{
    const QString reason = m_session.lockedReason();
    if (reason.isEmpty()) {
        return false;
    }
    Q_EMIT m_session.failed(
        Error{ErrorKind::Conflict, u"BP-GUI-001"_s, reason, tr("Nothing was changed."), {}, {}});
    return true;
}

void PlanView::editCurrent()
{
    if (m_tree->currentIndex().isValid()) {
        activate(m_tree->currentIndex());
    }
}

void PlanView::activate(const QModelIndex& index)
{
    const Node node = m_model->nodeAt(index);
    const QStringList& fields = m_model->columns()[static_cast<std::size_t>(index.column())].fields;
    const bool isRating = fields.contains(u"rating"_s);
    const bool isUpdate = fields.contains(u"latestUpdate"_s);
    if (node.kind != NodeKind::Action) {
        if (isRating || isUpdate) {
            Q_EMIT whyRequested(node);
        } else {
            openCell(index.siblingAtColumn(m_model->columnShowing(u"action"_s)));
        }
    } else if (isRating) {
        openPicker(index);
    } else if (isUpdate && !refuseIfLocked()) {
        Q_EMIT ratingChosen(ActionId{node.id}, {});
    } else if (!m_model->editableField(index.column()).isEmpty()) {
        openCell(index);
    } else if (!refuseIfLocked()) { // what no cell edits is edited beside the table
        Q_EMIT fieldWanted(fields.contains(u"ref"_s) ? CheckField::Ref : CheckField::None);
    }
}

void PlanView::typeOver(const QModelIndex& index, const QString& letters)
{
    const Node node = m_model->nodeAt(index);
    const QStringList& fields = m_model->columns()[static_cast<std::size_t>(index.column())].fields;
    if (node.kind == NodeKind::Action && fields.contains(u"rating"_s)) {
        openPicker(index);
        if (m_picker != nullptr) {
            m_picker->choice()->typeLetter(letters);
        }
    } else if (node.kind == NodeKind::Action && !m_model->editableField(index.column()).isEmpty()) {
        openCell(index);
        if (PlanCellEditor* const editor = m_delegate->editor()) {
            editor->textEdit()->selectAll();
            editor->textEdit()->insertPlainText(letters);
        }
    }
}

void PlanView::openCell(const QModelIndex& index)
{
    if (!refuseIfLocked()) {
        m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_tree->openEditor(index);
    }
}

void PlanView::rateCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (m_model->nodeAt(current).kind == NodeKind::Action) {
        openPicker(current.siblingAtColumn(m_model->columnShowing(u"rating"_s)));
    }
}

void PlanView::openPicker(const QModelIndex& index)
{
    if (refuseIfLocked()) {
        return;
    }
    const ActionId action{m_model->nodeAt(index).id};
    const RatingScheme& scheme = m_session.book().schemeOf(*m_session.book().find(action));
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
    m_picker = new RatingPicker{scheme, m_session.view().standing(action).rating, this};
    connect(m_picker, &RatingPicker::ratingPicked, this, [this, action](const QString& key) {
        m_session.select(Node::of(NodeKind::Action, action));
        Q_EMIT ratingChosen(action, key);
    });
    const QRect cell = m_tree->cellRect(index);
    m_picker->popUp({m_tree->viewport()->mapToGlobal(cell.topLeft()), cell.size()});
}

// The objective or priority that holds the selection; else the last of the plan.
QModelIndex PlanView::ownerForNewAction() const
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    if (current.isValid()) {
        return m_model->nodeAt(current).kind == NodeKind::Action ? current.parent() : current;
    }
    QModelIndex owner;
    for (int rows = m_model->rowCount(); rows > 0; rows = m_model->rowCount(owner)) {
        const QModelIndex last = m_model->index(rows - 1, 0, owner);
        if (m_model->nodeAt(last).kind == NodeKind::Action) {
            break;
        }
        owner = last;
    }
    return owner;
}

// A plan without a priority gets its first, for the action to stand below.
QModelIndex PlanView::firstPriority()
{
    const auto edit = addPriority(m_session.book(), m_session.plan(), u"1"_s, tr("New priority"));
    if (!m_session.perform(edit)) {
        return {};
    }
    return m_model->indexOf(Node::of(NodeKind::Priority, insertedBy<Priority>(edit.value())));
}

void PlanView::newAction()
{
    QModelIndex owner = ownerForNewAction();
    if (!owner.isValid() && !refuseIfLocked() && !m_session.plan().isNull()) {
        owner = firstPriority();
    }
    if (!owner.isValid()) {
        return;
    }
    const Node node = m_model->nodeAt(owner);
    const PlanBook& book = m_session.book();
    const Objective* objective = book.find(ObjectiveId{node.id});
    const auto edit =
        boardplan::addAction(book, objective == nullptr ? PriorityId{node.id} : objective->priority,
                             objective == nullptr ? ObjectiveId{} : objective->id, tr("New action"),
                             m_session.document().today());
    if (!m_session.perform(edit)) {
        return;
    }
    const Node added = Node::of(NodeKind::Action, insertedBy<Action>(edit.value()));
    goTo(added);
    openCell(m_model->indexOf(added, m_model->columnShowing(u"action"_s)));
}

bool PlanView::canCopy() const
{
    return m_tree->selectionModel()->hasSelection();
}

void PlanView::copy(bool withHeadings)
{
    const std::vector<QModelIndex> rows = m_tree->selectedInOrder();
    if (!rows.empty()) {
        copyTable(tableOfRows(*m_model, rows), withHeadings);
    }
}

QMenu* PlanView::makeContextMenu()
{
    const Node node = m_model->nodeAt(m_tree->currentIndex());
    const bool isAction = node.kind == NodeKind::Action;
    auto* menu = new QMenu{this};
    const auto add = [this, menu](const QString& text, auto act) {
        return menu->addAction(text, this, act);
    };
    if (node.kind != NodeKind::All) {
        add(withKeys(tr("&Edit cell"), Qt::Key_F2), [this] { editCurrent(); });
    }
    if (isAction) {
        add(tr("&Rate…"), [this] { rateCurrent(); });
    }
    add(withKeys(tr("&New action"), Qt::Key_Insert), [this] { newAction(); });
    if (node.kind != NodeKind::All) {
        add(tr("&Why this rating?"), [this, node] { Q_EMIT whyRequested(node); });
        menu->addSeparator();
        add(withKeys(tr("&Copy"), QKeySequence::Copy), [this] { copy(false); });
        add(withKeys(tr("Copy with &headings"), Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            [this] { copy(true); });
    }
    menu->addSeparator();
    add(tr("E&xpand all"), [this] {
        m_tree->forgetFolds();
        m_tree->unfold();
    });
    add(tr("C&ollapse all"), [this] { m_tree->collapseAll(); });
    return menu;
}

void PlanView::showMenu(const QPoint& position)
{
    QMenu* menu = makeContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace boardplan
