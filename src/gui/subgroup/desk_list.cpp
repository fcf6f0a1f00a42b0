#include "gui/subgroup/desk_list.h"

#include "gui/subgroup/desk_delegate.h"
#include "gui/subgroup/desk_list_model.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace boardplan {

using namespace Qt::StringLiterals;

DeskList::DeskList(DeskListModel& model, QWidget* parent)
    : QListView{parent}
    , m_model{model}
{
    setAccessibleName(tr("Actions of the subgroup"));
    setObjectName(u"desk"_s);
    setModel(&model);
    setItemDelegate(new DeskDelegate{*this});
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust); // rows are as high as their words need
    setTabKeyNavigation(false);
    setAutoScroll(false); // a click on a half-seen row must not move it away from the second click
}

ActionId DeskList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model.rowAt(index.row()).action : ActionId{};
}

void DeskList::choose(ActionId action)
{
    chooseRow(m_model.rowOf(action));
}

void DeskList::chooseRow(int row)
{
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(m_model.index(row));
    bringCurrentIntoSight();
}

void DeskList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT actionChosen(m_model.rowAt(current.row()).action);
    }
}

void DeskList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const QString text = event->text();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (isPlain && currentIndex().isValid()) {
            Q_EMIT updateWanted();
            return;
        }
        if (event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid()) {
            Q_EMIT recordWanted();
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        chooseRow(event->key() == Qt::Key_Home ? m_model.firstAction() : m_model.lastAction());
        return;
    default:
        // Letters are never looked up in the rows, whatever the scheme has.
        if (isPlain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
            if (currentIndex().isValid()) {
                Q_EMIT letterTyped(text);
            }
            return;
        }
    }
    QListView::keyPressEvent(event);
    bringCurrentIntoSight();
}

void DeskList::bringCurrentIntoSight()
{
    const QModelIndex current = currentIndex();
    for (int row = current.row() - 1; current.isValid() && row >= 0 && !m_model.rowAt(row).isAction(); --row) {
        scrollTo(m_model.index(row));
    }
    if (current.isValid()) {
        scrollTo(current);
    }
}

void DeskList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid() && currentIndex().isValid()) {
        Q_EMIT updateWanted();
    }
}

// The mark of the current row says where the keyboard is.
void DeskList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        chooseRow(m_model.firstAction());
    }
    viewport()->update();
}

void DeskList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

// Another width, other heights of rows: the list itself looks at its own height alone.
void DeskList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void DeskList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace boardplan
