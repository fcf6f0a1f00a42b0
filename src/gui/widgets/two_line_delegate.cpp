#include "gui/widgets/two_line_delegate.h"

#include "gui/look/theme.h"
#include "gui/look/tool_tips.h"

#include <QPainter>

namespace boardplan {

namespace {

constexpr int twoLineMarginX = 10;
constexpr int twoLineMarginY = 5;

} // namespace

TwoLineDelegate::TwoLineDelegate(QObject* parent)
    : FittedRowDelegate{parent}
{
    tellWhole(*this);
}

int TwoLineDelegate::rowHeight(const QModelIndex&, int, const QFont& font) const
{
    return QFontMetrics{font}.height() + QFontMetrics{smallFont()}.height() + 2 * twoLineMarginY;
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowState(*painter, option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRect area = option.rect.adjusted(twoLineMarginX, twoLineMarginY, -twoLineMarginX, -twoLineMarginY);
    painter->setFont(option.font);
    painter->setPen(isEnabled ? theme().text : theme().muted);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    const QFontMetrics small{smallFont()};
    painter->setFont(smallFont());
    painter->setPen(theme().muted);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
        small.elidedText(index.data(NoteRole).toString(), Qt::ElideMiddle, area.width()));
    painter->restore();
}

} // namespace boardplan
