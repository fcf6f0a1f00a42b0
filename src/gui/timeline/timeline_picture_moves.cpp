// Moving about in the timeline: time and scale, keys, mouse and wheel.

#include "gui/timeline/timeline_model.h"
#include "gui/timeline/timeline_picture.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace boardplan {

namespace {

constexpr int arrowWidth = 28; // of a heading, with the air around it

} // namespace

void TimelinePicture::setScale(TimelineScale scale)
{
    zoomTo(scale, strip().width() / 2);
}

void TimelinePicture::zoomTo(TimelineScale scale, int x)
{
    if (scale == m_scale) {
        return;
    }
    const QDate day = m_axis.dayAt(m_timeBar->value() + x);
    m_scale = scale;
    fitTime();
    m_timeBar->setValue(static_cast<int>(m_axis.start(day)) - x);
    Q_EMIT scaleChanged(scale);
}

void TimelinePicture::zoom(int steps, int x)
{
    const int last = static_cast<int>(TimelineScale::Month);
    zoomTo(static_cast<TimelineScale>(std::clamp(static_cast<int>(m_scale) + steps, 0, last)), x);
}

void TimelinePicture::scrollTime(int columns)
{
    const double days = m_scale == TimelineScale::Year ? 91 : m_scale == TimelineScale::Quarter ? 45.6 : 30.4;
    m_timeBar->setValue(m_timeBar->value() + static_cast<int>(columns * days * m_axis.dayWidth()));
}

void TimelinePicture::showToday()
{
    m_timeBar->setValue(static_cast<int>(m_axis.start(m_rows->timeline().today)) - strip().width() / 3);
}

void TimelinePicture::showWhatMatters()
{
    const QDate today = m_rows->timeline().today;
    bool isAnythingAhead = false;
    for (const TimelineGroup& group : m_rows->timeline().groups) {
        for (const TimelineRow& row : group.rows) {
            isAnythingAhead = isAnythingAhead
                || std::any_of(row.marks.begin(), row.marks.end(), [&](const TimelineMark& mark) {
                       return mark.to > today && mark.state == TimelineMarkState::Ahead;
                   });
        }
    }
    if (isAnythingAhead) {
        showToday();
    } else {
        m_timeBar->setValue(0);
    }
}

void TimelinePicture::toggle(const QModelIndex& index)
{
    setExpanded(index, !isExpanded(index));
}

// Left and Right move in time; on a heading they fold and unfold first, as in any tree.
bool TimelinePicture::foldByKey(int key)
{
    const QModelIndex heading = currentIndex().siblingAtColumn(0);
    const bool isWanted = key == Qt::Key_Right;
    if (m_rows->group(heading) == nullptr || isExpanded(heading) == isWanted) {
        return false;
    }
    setExpanded(heading, isWanted);
    return true;
}

void TimelinePicture::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const int middle = strip().width() / 2;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!foldByKey(event->key())) {
            scrollTime(event->key() == Qt::Key_Right ? 1 : -1);
        }
        return;
    case Qt::Key_Home:
        return m_timeBar->setValue(0);
    case Qt::Key_End:
        return m_timeBar->setValue(m_timeBar->maximum());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1, middle);
    case Qt::Key_Minus:
        return zoom(-1, middle);
    case Qt::Key_T:
        return showToday();
    case Qt::Key_Space:
        if (m_rows->group(currentIndex()) != nullptr) {
            toggle(currentIndex());
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT inspectorWanted();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void TimelinePicture::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTreeView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(index);
    if (m_rows->group(index) != nullptr && event->pos().x() < arrowWidth) {
        toggle(index);
    }
}

void TimelinePicture::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turn.y() != 0) {
        zoom(turn.y() > 0 ? 1 : -1, static_cast<int>(event->position().x()) - strip().left());
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || turn.x() != 0) {
        const int delta = turn.x() != 0 ? turn.x() : turn.y();
        m_timeBar->setValue(m_timeBar->value() - delta);
        event->accept();
    } else {
        QTreeView::wheelEvent(event);
    }
}

} // namespace boardplan
