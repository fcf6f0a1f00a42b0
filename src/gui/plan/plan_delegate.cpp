#include "gui/plan/plan_delegate.h"

#include "gui/plan/plan_tree_view.h"
#include "gui/widgets/timescale_edit.h"

#include <boardplan/models/plan_tree_model.h>

namespace boardplan {

using namespace Qt::StringLiterals;

PlanDelegate::PlanDelegate(PlanTreeModel& model, PlanTreeView& view, Context context)
    : QStyledItemDelegate{&view}
    , m_model{model}
    , m_view{view}
    , m_context{std::move(context)}
{
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, m_view.rowHeight(index)};
}

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* editor = new PlanCellEditor{index, parent};
    editor->setFont(m_view.font());
    const QString heading = m_model.headerData(index.column(), Qt::Horizontal).toString();
    editor->textEdit()->setAccessibleName(
        tr("%1, %2").arg(heading, index.siblingAtColumn(0).data(RefRole).toString()));
    const bool isAction = m_model.nodeAt(index).kind == NodeKind::Action;
    if (isAction && m_model.editableField(index.column()) == u"timescale") {
        editor->setReading([this](const QString& text) {
            return readingInWords(readTimescale(text, m_context()));
        });
    }
    auto* self = const_cast<PlanDelegate*>(this); // Qt makes editors in a const function
    connect(editor, &PlanCellEditor::ended, self,
            [self, editor](CellEnd how) { self->end(*editor, how); });
    m_editor = editor;
    return editor;
}

void PlanDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* cell = qobject_cast<PlanCellEditor*>(editor);
    if (!cell->isChanged()) { // what is being typed is not overwritten by a change from elsewhere
        cell->setText(index.data(Qt::EditRole).toString());
    }
}

// Asked by the view when another cell becomes current: it closes the editor whatever comes of it.
void PlanDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex&) const
{
    m_editor.clear();
    keep(*qobject_cast<PlanCellEditor*>(editor));
}

bool PlanDelegate::keep(const PlanCellEditor& editor) const
{
    return !editor.isChanged() || m_model.setData(editor.index(), editor.text());
}

void PlanDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    qobject_cast<PlanCellEditor*>(editor)->setCell(m_view.cellRect(index));
}

void PlanDelegate::end(PlanCellEditor& editor, CellEnd how)
{
    const bool isInView = m_view.isPersistentEditorOpen(editor.index()); // not where its row is going
    if (m_editor != &editor || !isInView || (how != CellEnd::Cancel && !keep(editor))) {
        return; // ended already; or refused: the editor stays open and says why
    }
    m_editor.clear();
    const QPersistentModelIndex from{editor.index()};
    Q_EMIT closeEditor(&editor, NoHint);
    if (how == CellEnd::CommitAndNext || how == CellEnd::CommitAndBack) {
        Q_EMIT movedOn(from, how == CellEnd::CommitAndNext);
    }
}

} // namespace boardplan
