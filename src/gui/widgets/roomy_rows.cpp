#include "gui/widgets/roomy_rows.h"

#include "gui/look/theme.h"
#include "gui/look/tool_tips.h"

#include <algorithm>

namespace boardplan {

RoomyRows::RoomyRows(QObject* parent)
    : QStyledItemDelegate{parent}
{
    tellWhole(*this);
}

QSize RoomyRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int leastRow = 24;
    constexpr int roomyRowGap = 8;
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(leastRow, usual.height() + roomyRowGap)};
}

void RoomyRows::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Highlight, theme().selection);
    option->palette.setColor(QPalette::HighlightedText, theme().text);
}

} // namespace boardplan
