#include "gui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace boardplan {

namespace {

bool isExpanding(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

// What is wider than a line breaks its words, and is higher for it.
QSize sizeWithin(const QLayoutItem& item, int width)
{
    const QSize wanted = item.sizeHint();
    if (wanted.width() <= width) {
        return wanted;
    }
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : wanted.height()};
}

int lineHeight(const std::vector<QLayoutItem*>& line, int width)
{
    int height = 0;
    for (const QLayoutItem* item : line) {
        height = std::max(height, sizeWithin(*item, width).height());
    }
    return height;
}

int lineWidth(const std::vector<QLayoutItem*>& line, int gap)
{
    int width = line.empty() ? 0 : gap * (static_cast<int>(line.size()) - 1);
    for (const QLayoutItem* item : line) {
        width += item->sizeHint().width();
    }
    return width;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem{0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum});
}

// What has a place: a stretch is empty and has one all the same.
std::vector<QLayoutItem*> FlowLayout::shown() const
{
    std::vector<QLayoutItem*> items = m_items;
    std::erase_if(items, [](QLayoutItem* item) { return item->isEmpty() && item->spacerItem() == nullptr; });
    return items;
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
    for (QLayoutItem* item : shown()) {
        const int wanted = item->sizeHint().width();
        if (lines.empty() || used + spacing() + wanted > width) {
            lines.emplace_back();
            used = -spacing();
        }
        lines.back().push_back(item);
        used += spacing() + wanted;
    }
    return lines;
}

int FlowLayout::place(const QRect& rect, bool isForReal) const
{
    int y = rect.top();
    for (const auto& line : lines(rect.width())) {
        const int height = lineHeight(line, rect.width());
        if (isForReal) {
            placeLine(line, {rect.left(), y, rect.width(), height});
        }
        y += height + spacing();
    }
    return std::max(0, y - spacing() - rect.top());
}

void FlowLayout::placeLine(const std::vector<QLayoutItem*>& line, const QRect& rect) const
{
    auto growing = static_cast<int>(std::count_if(
        line.begin(), line.end(), [](const QLayoutItem* item) { return isExpanding(*item); }));
    int room = std::max(0, rect.width() - lineWidth(line, spacing()));
    int x = rect.left();
    for (QLayoutItem* item : line) {
        QSize size = sizeWithin(*item, rect.width());
        if (isExpanding(*item)) {
            const int share = room / growing--;
            size.rwidth() += share;
            room -= share;
        }
        item->setGeometry({{x, rect.top() + (rect.height() - size.height()) / 2}, size});
        x += size.width() + spacing();
    }
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const int width = lineWidth(shown(), spacing());
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : shown()) {
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
