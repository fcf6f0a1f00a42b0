#include "gui/widgets/flow_row.h"

#include <algorithm>

namespace boardplan {

FlowRow::FlowRow(QWidget* parent)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    return layOut(QRect{0, 0, width, 0}, false);
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* const item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* const item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowRow::layOut(const QRect& rect, bool isMoving) const
{
    QPoint corner = rect.topLeft();
    int lineHeight = 0;
    for (QLayoutItem* const item : m_items) {
        const QSize size = item->sizeHint();
        if (corner.x() > rect.left() && corner.x() + size.width() > rect.right() + 1) {
            corner = {rect.left(), corner.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (isMoving) {
            item->setGeometry(QRect{corner, size});
        }
        corner.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return corner.y() + lineHeight - rect.top();
}

} // namespace boardplan
