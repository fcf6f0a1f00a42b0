#include "gui/frame/recent_file_delegate.h"

#include "gui/look/theme.h"

#include <QPainter>

namespace boardplan {

namespace {

constexpr int recentMarginX = 10;
constexpr int recentMarginY = 5;

} // namespace

int RecentFileDelegate::rowHeight(const QModelIndex&, int, const QFont& font) const
{
    return QFontMetrics{font}.height() + QFontMetrics{smallFont()}.height() + 2 * recentMarginY;
}

void RecentFileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowState(*painter, option);
    const bool isThere = option.state.testFlag(QStyle::State_Enabled);
    const QRect area = option.rect.adjusted(recentMarginX, recentMarginY, -recentMarginX, -recentMarginY);
    painter->setFont(option.font);
    painter->setPen(isThere ? theme().text : theme().muted);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    const QFontMetrics small{smallFont()};
    painter->setFont(smallFont());
    painter->setPen(theme().muted);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
        small.elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, area.width()));
    painter->restore();
}

} // namespace boardplan
