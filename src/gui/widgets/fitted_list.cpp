#include "gui/widgets/fitted_list.h"

#include "gui/look/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace boardplan {

QSize FittedRowDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListWidget*>(option.widget);
    const int width = list != nullptr ? list->viewport()->width() : option.rect.width();
    return {width, rowHeight(index, width, option.font)};
}

void FittedRowDelegate::paintRowState(QPainter& painter, const QStyleOptionViewItem& option) const
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme().selection);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen{theme().accent, 2});
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

FittedList::FittedList(QWidget* parent)
    : QListWidget{parent}
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy{QSizePolicy::Ignored, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FittedList::setRowDelegate(FittedRowDelegate* delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

int FittedList::heightForWidth(int width) const
{
    int height = 0;
    for (int row = 0; m_delegate != nullptr && row < count(); ++row) {
        height += m_delegate->rowHeight(indexFromItem(item(row)), width, font());
    }
    return height;
}

QSize FittedList::sizeHint() const
{
    return {240, heightForWidth(std::max(240, width()))};
}

QSize FittedList::minimumSizeHint() const
{
    return {120, 0};
}

void FittedList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry(); // as tall as its rows are at this width
    }
}

void FittedList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

void FittedList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace boardplan
