#pragma once

#include "gui/plan/plan_cell_editor.h"

#include <boardplan/domain/timescale.h>

#include <QPointer>
#include <QStyledItemDelegate>
#include <functional>

namespace boardplan {

class PlanTreeModel;
class PlanTreeView;

// Sizes and editors of the plan's table; the table paints its rows itself.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Context = std::function<TimescaleContext()>;

    // `context` is asked how the timescales of the plan are read. Owned by the view.
    PlanDelegate(PlanTreeModel& model, PlanTreeView& view, Context context);

    // The editor that is open, or null.
    PlanCellEditor* editor() const { return m_editor; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    // Typing is over and kept; the person goes on from `from`.
    void movedOn(const QModelIndex& from, bool isForward);

private:
    void end(PlanCellEditor& editor, CellEnd how);
    bool keep(const PlanCellEditor& editor) const;

    PlanTreeModel& m_model;
    PlanTreeView& m_view;
    Context m_context;
    mutable QPointer<PlanCellEditor> m_editor; // made by createEditor, which Qt wants const
};

} // namespace boardplan
