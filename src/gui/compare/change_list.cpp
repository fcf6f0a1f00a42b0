#include "gui/compare/change_list.h"

#include "gui/compare/change_delegate.h"
#include "gui/compare/change_list_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

ChangeList::ChangeList(ChangeListModel& model, QWidget* parent)
    : QListView{parent}
    , m_model{model}
{
    setAccessibleName(tr("What changed"));
    setObjectName(u"changes"_s);
    setModel(&model);
    setItemDelegate(new ChangeDelegate{*this});
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust); // rows are as high as their words need
    setAutoScroll(false); // a click on a half-seen row must not move it away from the second click
}

std::vector<int> ChangeList::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ChangeList::activate(const QModelIndex& index)
{
    if (index.isValid() && !m_model.isHeading(index.row())) {
        Q_EMIT rowActivated(index.row());
    }
}

void ChangeList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted(false);
        return;
    }
    QListView::keyPressEvent(event);
    bringCurrentIntoSight();
}

// With the heading of its group where it is the first of it.
void ChangeList::bringCurrentIntoSight()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() > 0 && m_model.isHeading(current.row() - 1)) {
        scrollTo(m_model.index(current.row() - 1));
    }
    if (current.isValid()) {
        scrollTo(current);
    }
}

void ChangeList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    activate(indexAt(event->position().toPoint()));
}

void ChangeList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace boardplan
