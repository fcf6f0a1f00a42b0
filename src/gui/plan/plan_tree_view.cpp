#include "gui/plan/plan_tree_view.h"

#include "gui/plan/plan_cell.h"
#include "gui/plan/plan_column_widths.h"
#include "gui/plan/plan_header.h"

#include <boardplan/models/roles.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <algorithm>

namespace boardplan {

namespace {

constexpr int leastTarget = 24; // pixels a target must have in either direction

// The letters that a key press types; empty where it types none. A space is for selecting.
QString typedLetters(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString letters = event.text();
    const bool isTyped = (event.modifiers() & others) == 0 && !letters.isEmpty() && letters.front().isPrint();
    return isTyped && letters != QStringLiteral(" ") ? letters : QString{};
}

} // namespace

PlanTreeView::PlanTreeView(QWidget* parent)
    : QTreeView{parent}
    , m_header{new PlanHeader{this}}
    , m_relayout{new QTimer{this}}
    , m_measuring{new QTimer{this}}
{
    setHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(false);
    setTabKeyNavigation(false);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false); // a line of its own says where rows land
    setAutoScroll(false); // a click on a half-seen row must not move it away from the second click
    m_relayout->setSingleShot(true);
    connect(m_relayout, &QTimer::timeout, this, &PlanTreeView::relayout);
    connect(m_measuring, &QTimer::timeout, this, &PlanTreeView::measureSlice);
    connect(m_header, &QHeaderView::sectionResized, this, &PlanTreeView::columnResized);
    connect(m_header, &PlanHeader::resizedByHand, this, [this] {
        m_hasOwnWidths = true;
        Q_EMIT columnsDragged();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_folded.insert(index.data(NodeRole).value<Node>());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_isUnfolding) {
            m_folded.remove(index.data(NodeRole).value<Node>());
        }
    });
}

void PlanTreeView::setModel(QAbstractItemModel* model)
{
    m_heights.clear();
    QTreeView::setModel(model);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
}

bool PlanTreeView::isParent(const QModelIndex& index) const
{
    return index.data(NodeRole).value<Node>().kind != NodeKind::Action;
}

QRect PlanTreeView::cellRect(const QModelIndex& index) const
{
    const QRect cell = visualRect(index);
    if (!isParent(index)) {
        return cell;
    }
    const PlanGroupRow row{index.siblingAtColumn(0), columnSpans(), font()};
    return row.titleRect().translated(0, cell.top());
}

bool PlanTreeView::openEditor(const QModelIndex& index)
{
    if (!index.flags().testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    scrollTo(index);
    return edit(index, AllEditTriggers, nullptr);
}

int PlanTreeView::columnBeside(int column, int step) const
{
    const int place = m_header->visualIndex(column) + step;
    return place >= 0 && place < m_header->count() ? m_header->logicalIndex(place) : -1;
}

QModelIndex PlanTreeView::nextEditable(QModelIndex index, bool isForward) const
{
    while (index.isValid()) {
        const int column = columnBeside(index.column(), isForward ? 1 : -1);
        if (column >= 0) {
            index = index.siblingAtColumn(column);
        } else {
            const QModelIndex first = index.siblingAtColumn(0);
            const QModelIndex row = isForward ? indexBelow(first) : indexAbove(first);
            index = row.isValid() ? row.siblingAtColumn(m_header->logicalIndex(isForward ? 0 : m_header->count() - 1)) : row;
        }
        if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable)) {
            return index;
        }
    }
    return {};
}

void PlanTreeView::openNextEditor(const QModelIndex& from, bool isForward)
{
    const QModelIndex next = nextEditable(from, isForward);
    if (next.isValid()) {
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows); // Shift may be held
        openEditor(next);
    }
}

void PlanTreeView::unfold()
{
    m_isUnfolding = true;
    expandAll();
    m_isUnfolding = false;
    const QSet<Node> folded = m_folded;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex priority = model()->index(row, 0);
        for (int below = 0; below < model()->rowCount(priority); ++below) {
            const QModelIndex objective = model()->index(below, 0, priority);
            if (folded.contains(objective.data(NodeRole).value<Node>())) {
                collapse(objective);
            }
        }
        if (folded.contains(priority.data(NodeRole).value<Node>())) {
            collapse(priority);
        }
    }
}

// Left and right go from cell to cell in an action and fold or unfold a parent.
QModelIndex PlanTreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const bool isSideways = action == MoveLeft || action == MoveRight;
    if (!current.isValid() || !isSideways) {
        return QTreeView::moveCursor(action, modifiers);
    }
    const bool isLeft = action == MoveLeft;
    if (isParent(current)) {
        const QModelIndex first = current.siblingAtColumn(0);
        if (isLeft && !isExpanded(first) && first.parent().isValid()) {
            return first.parent();
        }
        if (!isLeft && isExpanded(first)) {
            return indexBelow(first);
        }
        setExpanded(first, !isLeft);
        return current;
    }
    if (const int column = columnBeside(current.column(), isLeft ? -1 : 1); column >= 0) {
        return current.siblingAtColumn(column);
    }
    return isLeft ? current.parent() : current;
}

void PlanTreeView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    if (isPlain && (isEnter || event->key() == Qt::Key_F2)) {
        if (current.isValid()) {
            Q_EMIT cellActivated(current);
        }
    } else if (isPlain && event->key() == Qt::Key_Insert) {
        Q_EMIT newActionWanted();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == ctrlShift) {
        Q_EMIT copyWanted(true);
    } else if (isPlain && event->key() == Qt::Key_Space && current.isValid() && isParent(current)) {
        const QModelIndex first = current.siblingAtColumn(0);
        setExpanded(first, !isExpanded(first));
    } else if (const QString letters = typedLetters(*event); current.isValid() && !letters.isEmpty()) {
        Q_EMIT cellTypedOver(current, letters);
    } else {
        QTreeView::keyPressEvent(event);
        if (currentIndex().isValid() && currentIndex() != current) {
            scrollTo(currentIndex()); // with the mouse the rows stay where they are
        }
    }
}

bool PlanTreeView::isOnArrow(const QModelIndex& index, const QPoint& position) const
{
    const int left = columnViewportPosition(0);
    const int width = std::max(leastTarget, planCellMarginX + planArrowWidth(font()));
    return index.isValid() && isParent(index) && position.x() >= left &&
           position.x() < left + width;
}

void PlanTreeView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnArrow(index, event->position().toPoint())) {
        const QModelIndex first = index.siblingAtColumn(0);
        setCurrentIndex(first);
        setExpanded(first, !isExpanded(first));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void PlanTreeView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTreeView::mouseDoubleClickEvent(event);
    } else if (isOnArrow(index, position)) {
        mousePressEvent(event);
    } else {
        Q_EMIT cellActivated(index);
    }
}

} // namespace boardplan
