// How the rows of the plan's table look.

#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"
#include "gui/plan/plan_tree_view.h"

#include <boardplan/models/roles.h>

#include <QPainter>
#include <QTimer>

namespace boardplan {

namespace {

QColor groundOf(NodeKind kind, bool isSelected)
{
    if (isSelected) {
        return theme().selection;
    }
    if (kind == NodeKind::Priority) {
        return theme().group;
    }
    return kind == NodeKind::Objective ? theme().subgroup : theme().base;
}

} // namespace

void PlanTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    measure(first);
    if (m_heights.height(first) != option.rect.height()) {
        m_relayout->start(0); // laid out by an estimate
    }
    const QRect row{0, option.rect.top(), viewport()->width(), option.rect.height()};
    const NodeKind kind = first.data(NodeRole).value<Node>().kind;
    painter->fillRect(row, groundOf(kind, selectionModel()->isSelected(first)));
    if (kind == NodeKind::Action) {
        paintCells(*painter, row, first);
    } else {
        PlanGroupRow{first, columnSpans(), font()}.paint(*painter, row.topLeft(), isExpanded(first),
                                                         theme());
    }
    paintState(*painter, row, first);
}

void PlanTreeView::paintCells(QPainter& painter, const QRect& row, const QModelIndex& first) const
{
    const std::vector<PlanColumnSpan> spans = columnSpans();
    for (int column = 0; column < static_cast<int>(spans.size()); ++column) {
        const PlanColumnSpan& span = spans[static_cast<std::size_t>(column)];
        const PlanCellLayout layout{planCellContent(first.siblingAtColumn(column)), span.width,
                                    font()};
        layout.paint(painter, {1.0 * span.left, 1.0 * row.top()}, theme());
    }
}

// A group's frame goes round the whole row, which Qt repaints only in the cells that changed.
void PlanTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        const QRect row = visualRect(index);
        viewport()->update(0, row.top(), viewport()->width(), row.height());
    }
}

// The line below a row, the lines of a selected one, and the frame of the cell with the focus.
void PlanTreeView::paintState(QPainter& painter, const QRect& row, const QModelIndex& first) const
{
    const bool isSelected = selectionModel()->isSelected(first);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1,
                     isSelected ? theme().selectionLine : theme().hairline);
    if (isSelected) {
        painter.fillRect(row.left(), row.top(), row.width(), 1, theme().selectionLine);
    }
    const QModelIndex current = currentIndex();
    if (!hasFocus() || current.siblingAtColumn(0) != first) {
        return;
    }
    const QRect cell = isParent(first) ? row : visualRect(current);
    painter.save();
    painter.setPen(QPen{theme().accent, 2});
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF{cell}.adjusted(1, 1, -1, -2), 3, 3);
    painter.restore();
}

} // namespace boardplan
