#include "gui/widgets/wrapping_row.h"

#include <algorithm>

namespace boardplan {

WrappingRow::WrappingRow(QWidget* parent, int gap)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

WrappingRow::~WrappingRow()
{
    while (QLayoutItem* const item = WrappingRow::takeAt(0)) {
        delete item;
    }
}

void WrappingRow::addSpring()
{
    m_spring = new QSpacerItem{0, 0};
    addItem(m_spring);
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    QLayoutItem* const item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int WrappingRow::heightForWidth(int width) const
{
    return layOut(QRect{0, 0, width, 0}, false);
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        if (!item->isEmpty()) {
            size = {size.width() + item->sizeHint().width() + spacing(), std::max(size.height(), item->sizeHint().height())};
        }
    }
    return size;
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

// Gives the height; `isMeant` places the items as well.
int WrappingRow::layOut(const QRect& rect, bool isMeant) const
{
    std::vector<QLayoutItem*> line;
    int x = 0;
    int y = 0;
    int height = 0;
    const auto endLine = [&] {
        if (isMeant) {
            placeLine(line, rect, rect.top() + y, height);
        }
        y += height + spacing();
        x = height = 0;
        line.clear();
    };
    for (QLayoutItem* const item : m_items) {
        if (item->isEmpty() && item != m_spring) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            endLine();
        }
        line.push_back(item);
        x += item == m_spring ? 0 : size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return std::max(0, y - spacing());
}

void WrappingRow::placeLine(const std::vector<QLayoutItem*>& line, const QRect& rect, int y, int height) const
{
    int used = 0;
    for (const QLayoutItem* const item : line) {
        used += item == m_spring ? 0 : item->sizeHint().width() + spacing();
    }
    int x = rect.left();
    for (QLayoutItem* const item : line) {
        if (item == m_spring) {
            x += std::max(0, rect.width() - used + spacing());
            continue;
        }
        const QSize size = item->sizeHint().boundedTo(QSize{std::max(rect.width(), 1), QLAYOUTSIZE_MAX});
        item->setGeometry(QRect{QPoint{x, y + (height - size.height()) / 2}, size});
        x += size.width() + spacing();
    }
}

} // namespace boardplan
