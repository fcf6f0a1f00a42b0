// Heights of rows and widths of columns of the plan's table.

#include "gui/plan/plan_cell.h"
#include "gui/plan/plan_column_widths.h"
#include "gui/plan/plan_header.h"
#include "gui/plan/plan_tree_view.h"

#include <boardplan/models/plan_tree_model.h>
#include <boardplan/models/roles.h>

#include <QElapsedTimer>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace boardplan {

namespace {

constexpr int measuredAtOnce = 300; // rows; about 50 ms
constexpr int sliceMilliseconds = 8;

} // namespace

std::vector<PlanColumnSpan> PlanTreeView::columnSpans() const
{
    std::vector<PlanColumnSpan> spans;
    for (int column = 0; column < m_header->count(); ++column) {
        spans.push_back({columnViewportPosition(column), columnWidth(column)});
    }
    return spans;
}

int PlanTreeView::rowHeight(const QModelIndex& index) const
{
    return m_heights.height(index);
}

void PlanTreeView::measure(const QModelIndex& index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (m_heights.isMeasured(first)) {
        return;
    }
    if (isParent(first)) {
        m_heights.setCell(first, 1, PlanGroupRow{first, columnSpans(), font()}.height());
    } else {
        const int columns = model()->columnCount(first.parent());
        for (int column = 0; column < columns; ++column) {
            const QModelIndex cell = first.siblingAtColumn(column);
            if (m_heights.cell(cell) < 0) {
                const PlanCellLayout layout{planCellContent(cell), columnWidth(column), font()};
                m_heights.setCell(cell, columns, layout.height() + 1); // and the hairline
            }
        }
    }
    m_heights.settle(first);
}

void PlanTreeView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const QModelIndex first = index.siblingAtColumn(0);
    bool isOld = false;
    const auto measureFrom = [this, &isOld](QModelIndex row, bool isDown) {
        for (int seen = 0; row.isValid() && seen < viewport()->height(); seen += rowHeight(row)) {
            measure(row);
            isOld = isOld || visualRect(row).height() != rowHeight(row);
            row = isDown ? indexBelow(row) : indexAbove(row);
        }
    };
    measureFrom(first, false);
    measureFrom(first, true);
    if (isOld) {
        relayout();
    }
    QTreeView::scrollTo(index, hint);
}

// Plans of common size are measured whole before they are laid out, so that nothing moves while
// scrolling.
void PlanTreeView::measureAhead()
{
    int measured = 0;
    const auto below = [this, &measured](const QModelIndex& parent, const auto& self) -> void {
        for (int row = 0; row < model()->rowCount(parent) && measured < measuredAtOnce; ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            measured += m_heights.isMeasured(index) ? 0 : 1;
            measure(index);
            self(index, self);
        }
    };
    below({}, below);
    if (measured >= measuredAtOnce && !m_measuring->isActive()) {
        m_measuredUpTo = model()->index(0, 0);
        m_measuring->start(0);
    }
}

void PlanTreeView::measureSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_measuredUpTo.isValid() && clock.elapsed() < sliceMilliseconds) {
        measure(m_measuredUpTo);
        m_measuredUpTo = indexBelow(m_measuredUpTo);
    }
    if (!m_measuredUpTo.isValid()) {
        m_measuring->stop();
        relayout();
    }
}

void PlanTreeView::doItemsLayout()
{
    if (model() != nullptr) {
        measureAhead();
    }
    QTreeView::doItemsLayout();
}

// Lays out again and keeps the row at the top where it is.
void PlanTreeView::relayout()
{
    const QModelIndex top = indexAt({1, 1});
    const int before = visualRect(top).top();
    doItemsLayout();
    if (top.isValid()) {
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(bar->value() + visualRect(top).top() - before);
    }
}

void PlanTreeView::columnResized(int column)
{
    m_heights.forgetColumn(column);
    m_heights.forgetRowsOfOneCell();
    if (!m_isBalancing) {
        m_relayout->start(0);
    }
}

int PlanTreeView::sizeHintForColumn(int column) const
{
    const auto widths = balancedPlanWidths(*model(), *m_header, font(), viewport()->width());
    return widths[static_cast<std::size_t>(column)];
}

void PlanTreeView::balanceColumns()
{
    if (model() == nullptr || model()->columnCount() == 0) {
        return;
    }
    const auto widths = balancedPlanWidths(*model(), *m_header, font(), viewport()->width());
    m_isBalancing = true;
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    m_isBalancing = false;
    m_hasOwnWidths = false;
    orderColumns();
    m_relayout->start(0);
}

void PlanTreeView::orderColumns()
{
    const auto* const plan = qobject_cast<const PlanTreeModel*>(model());
    if (plan == nullptr) {
        return;
    }
    const std::vector<int> order = planColumnOrder(*plan, m_header->length() <= viewport()->width());
    for (int place = 0; place < std::min(m_header->count(), static_cast<int>(order.size())); ++place) {
        m_header->moveSection(m_header->visualIndex(order[static_cast<std::size_t>(place)]), place);
    }
}

QByteArray PlanTreeView::columnState() const
{
    return m_hasOwnWidths ? m_header->saveState() : QByteArray{};
}

void PlanTreeView::setColumnState(const QByteArray& state)
{
    m_hasOwnWidths = !state.isEmpty() && m_header->restoreState(state);
    if (m_hasOwnWidths) {
        orderColumns(); // the state may be of a wider window
    } else {
        balanceColumns();
    }
}

void PlanTreeView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const QModelIndex index = topLeft.sibling(row, 0);
        m_heights.forgetRow(index);
        measure(index);
    }
    QTreeView::dataChanged(topLeft, bottomRight, roles);
}

void PlanTreeView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid() && model()->rowCount(parent) == end - start + 1) {
        expand(parent); // its first children are to be seen
    }
    if (!m_hasOwnWidths && saysLittle(*model())) {
        balanceColumns();
    }
}

void PlanTreeView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    m_measuring->stop();
    const auto forget = [this](const QModelIndex& index, const auto& self) -> void {
        m_heights.forgetRow(index);
        for (int row = 0; row < model()->rowCount(index); ++row) {
            self(model()->index(row, 0, index), self);
        }
    };
    for (int row = start; row <= end; ++row) {
        forget(model()->index(row, 0, parent), forget);
    }
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void PlanTreeView::reset()
{
    m_measuring->stop();
    m_heights.clear();
    QTreeView::reset();
}

void PlanTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) {
        return;
    }
    if (m_hasOwnWidths) {
        orderColumns();
    } else {
        balanceColumns();
    }
}

void PlanTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_header->setFont(font());
        m_heights.clear();
        if (!m_hasOwnWidths) {
            balanceColumns();
        }
        m_relayout->start(0);
    }
}

} // namespace boardplan
