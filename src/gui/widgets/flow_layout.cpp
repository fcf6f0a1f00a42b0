#include "gui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace boardplan {

namespace {

bool isExpanding(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int lineHeight(const std::vector<QLayoutItem*>& line)
{
    int height = 0;
    for (const QLayoutItem* item : line) {
        height = std::max(height, item->sizeHint().height());
    }
    return height;
}

int lineWidth(const std::vector<QLayoutItem*>& line, int gap)
{
    int width = gap * (static_cast<int>(line.size()) - 1);
    for (const QLayoutItem* item : line) {
        width += item->sizeHint().width();
    }
    return width;
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout{parent}
    , m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

std::vector<std::vector<QLayoutItem*>> FlowLayout::lines(int width) const
{
    std::vector<std::vector<QLayoutItem*>> lines;
    int used = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = item->sizeHint().width();
        if (lines.empty() || used + m_gap + wanted > width) {
            lines.emplace_back();
            used = -m_gap;
        }
        lines.back().push_back(item);
        used += m_gap + wanted;
    }
    return lines;
}

int FlowLayout::place(const QRect& rect, bool isForReal) const
{
    int y = rect.top();
    for (const auto& line : lines(rect.width())) {
        const int height = lineHeight(line);
        if (isForReal) {
            placeLine(line, {rect.left(), y, rect.width(), height});
        }
        y += height + m_gap;
    }
    return std::max(0, y - m_gap - rect.top());
}

void FlowLayout::placeLine(const std::vector<QLayoutItem*>& line, const QRect& rect) const
{
    auto growing = static_cast<int>(std::count_if(
        line.begin(), line.end(), [](const QLayoutItem* item) { return isExpanding(*item); }));
    int room = std::max(0, rect.width() - lineWidth(line, m_gap));
    int x = rect.left();
    for (QLayoutItem* item : line) {
        QSize size = item->sizeHint();
        if (isExpanding(*item)) {
            const int share = room / growing--;
            size.rwidth() += share;
            room -= share;
        }
        size.setWidth(std::min(size.width(), rect.width()));
        item->setGeometry({{x, rect.top() + (rect.height() - size.height()) / 2}, size});
        x += size.width() + m_gap;
    }
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const int width = lineWidth(m_items, m_gap);
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

} // namespace boardplan
